"""The eighteen rules, each on a record that keeps it and on some that do not."""

import json

import pytest

from factcheck.domain.claim_review import Shown, Weight, errors, escaped, validate, validate_text
from factcheck.domain.claim_review.validation import RULES
from tests.factcheck.domain.claim_review.conftest import GOOD, changed

URL = GOOD["url"]


def rules(problems, weight=Weight.ERROR):
    return {p.rule for p in problems if p.weight is weight}


def test_a_record_as_it_should_be_keeps_all_rules(good):
    assert validate([good], shown={URL: Shown(verdict="supported")}) == ()


def test_every_rule_has_its_number():
    assert {*RULES, "V12", "V15", "V16"} == {f"V{n:02}" for n in range(1, 19)}


@pytest.mark.parametrize(
    ("rule", "record"),
    [
        ("V01", changed(at_context="https://example.org")),
        ("V01", changed(at_context=...)),
        ("V01", changed(at_type="Review")),
        ("V02", changed(claimReviewed=...)),
        ("V02", changed(claimReviewed="It is false that three died")),
        ("V03", changed(url="/reports/camp.html")),
        ("V03", changed(url="https://bit.ly/abc", author={"name": "The Desk"})),
        ("V03", changed(url="https://elsewhere.example/camp.html")),
        ("V04", changed(reviewRating__alternateName=...)),
        ("V05", changed(reviewRating__bestRating=...)),
        ("V05", changed(reviewRating__ratingValue="5")),
        ("V05", changed(reviewRating__worstRating=0)),
        ("V05", changed(reviewRating__worstRating=5)),
        ("V05", changed(reviewRating__ratingValue=6)),
        ("V05", changed(reviewRating__ratingValue=1)),
        ("V05", changed(reviewRating__alternateName="False", reviewRating__ratingValue=4)),
        ("V05", changed(reviewRating__alternateName="True", reviewRating__ratingValue=2)),
        ("V06", changed(reviewRating__alternateName="outdated")),
        ("V06", changed(reviewRating__alternateName="conflicting evidence")),
        ("V07", changed(author={"@type": "Organization"})),
        ("V08", changed(itemReviewed__at_type="CreativeWork")),
        ("V08", changed(itemReviewed__author=...)),
        ("V08", changed(itemReviewed__author={"@type": "Person", "name": "the desk"})),
        ("V08", changed(itemReviewed__appearance=[{"url": "https://www.desk.example/1"}])),
        (
            "V09",
            changed(itemReviewed__appearance=[{"url": "https://a.example,https://b.example"}]),
        ),
        ("V09", changed(itemReviewed__appearance={"url": "paper.example"})),
        ("V10", changed(datePublished="21 May 2024")),
        ("V10", changed(datePublished=...)),
        ("V10", changed(itemReviewed__datePublished="2024-05-22")),
        ("V14", changed(reviewRating__ratingExplanation="One. Two. Three.")),
        ("V15", changed(itemReviewed__datePublished=None)),
        ("V15", changed(itemReviewed__appearance=[{"@type": "CreativeWork"}])),
        ("V15", changed(image={})),
        ("V15", changed(keywords=[""])),
        ("V17", changed(inLanguage=...)),
        ("V17", changed(inLanguage="English (US)")),
        ("V18", changed(publishingPrinciples=...)),
        ("V18", changed(publishingPrinciples="legend.html")),
    ],
)
def test_a_record_that_breaks_a_rule_is_not_offered(rule, record):
    assert rule in rules(validate([record]))


@pytest.mark.parametrize(
    ("rule", "record"),
    [
        ("V02", changed(claimReviewed="x" * 75)),
        ("V04", changed(reviewRating__alternateName="x" * 61)),
        ("V14", changed(reviewRating__ratingExplanation=...)),
    ],
)
def test_what_is_only_unwise_is_a_warning(rule, record):
    problems = validate([record])
    assert rules(problems, Weight.WARNING) == {rule}
    assert errors(problems) == ()


@pytest.mark.parametrize(
    "record",
    [
        changed(at_context="http://schema.org/"),
        changed(claimReviewed="x" * 74),
        changed(reviewRating__alternateName="y" * 60),
        changed(reviewRating__ratingExplanation="The U.S. Army named three. A clinic agreed."),
        changed(datePublished="2024-05-20T08:00:00+02:00"),
        changed(itemReviewed__datePublished=...),
        changed(url="https://www.desk.example/a"),
        changed(inLanguage="pt-BR"),
        changed(author={"@type": "Organization", "name": "The Desk"}),
    ],
)
def test_what_the_rules_allow_is_no_problem(record):
    assert validate([record]) == ()


@pytest.mark.parametrize("verdict", ["outdated", "not checkable", "insufficient evidence"])
def test_a_verdict_off_the_scale_without_a_number_keeps_the_rules(verdict):
    bare = {"@type": "Rating", "alternateName": verdict, "ratingExplanation": "So it is."}
    assert validate([changed(reviewRating=bare)]) == ()


@pytest.mark.parametrize(
    ("rule", "shown"),
    [
        ("V11", Shown(verdict="supported", final=False)),
        ("V11", Shown(verdict="supported", checkable=False)),
        ("V13", Shown(verdict="mostly supported")),
    ],
)
def test_a_record_says_what_readers_see(good, rule, shown):
    assert rules(validate([good], shown={URL: shown})) == {rule}


@pytest.mark.parametrize(
    "second",
    [changed(claimReviewed="Another"), changed(url=f"{URL}0")],
)
def test_a_claim_and_an_address_have_one_review(good, second):
    assert rules(validate([good, second])) == {"V12"}
    assert validate([good, changed(url=f"{URL}0", claimReviewed="Another")]) == ()


@pytest.mark.parametrize("words", ["</script><script>alert(1)</script>", "<!-- x", "</SCRIPT >"])
def test_words_cannot_end_the_script_that_holds_them(words):
    record = changed(reviewRating__ratingExplanation=words)
    assert rules(validate_text(json.dumps([record]))) == {"V16"}
    told = escaped([record])
    assert validate_text(told) == ()
    assert json.loads(told) == [record]


def test_a_problem_reads_as_a_line():
    [problem] = validate([changed(inLanguage="?")])
    assert str(problem) == f"V17 error: {URL}: inLanguage is '?'; expected a tag such as 'en'"

"""Evidence."""

import pytest

from claims import Teller
from factcheck.domain.correction import SpeakerChange
from factcheck.domain.evidence import EvidenceText, Excerpt
from factcheck.errors import Conflict, NotFound, UsageError
from factcheck.workflow.attach_evidence import (
    attach_evidence,
    change_evidence,
    open_evidence_file,
    withdraw_evidence,
)
from factcheck.workflow.correct_claim import correct_claim
from factcheck.workflow.create_case import create_case
from factcheck.workflow.show_article import show_claim
from tests.factcheck.fakes import actions, claim_named

LINK = EvidenceText(stance="supports", url="https://police.example.org/log", title="Log")


@pytest.fixture
def claim(bench, case):
    return claim_named(bench, case.id, "C1").ref


def test_an_item_is_kept_and_takes_the_claim_into_work(bench, claim):
    item = attach_evidence(bench, claim, LINK, by="ana")
    card = show_claim(bench, claim, by="ana")
    assert card.evidence == (item,)
    assert card.claim.status == "researching"
    assert (item.added_by, item.sha256) == ("ana", None)


def test_a_double_click_is_one_item(bench, claim):
    items = {attach_evidence(bench, claim, LINK, by="ana", key="k").id for _ in range(2)}
    assert len(items) == 1
    assert actions(bench, claim.case_id)["evidence attached"] == 1


def test_a_file_is_kept_under_its_hash(bench, claim):
    item = attach_evidence(bench, claim, LINK, by="ana", data=b"page")
    assert open_evidence_file(bench, item.id) == b"page"
    changed = change_evidence(bench, item.id, LINK.but(title="Other"), by="bo", seen=1)
    assert (changed.title, changed.sha256, changed.version) == ("Other", item.sha256, 2)


def test_an_item_without_a_file_has_none_to_open(bench, claim):
    item = attach_evidence(bench, claim, LINK, by="ana")
    with pytest.raises(NotFound, match="no evidence file"):
        open_evidence_file(bench, item.id)


def test_a_place_in_another_article_is_quoted_from_it(bench, case, claim):
    other = claim_named(bench, case.id, "C3")
    place = Excerpt(article_id=other.article_id, start=0, end=20)
    item = attach_evidence(bench, claim, EvidenceText(stance="refutes", article=place), by="ana")
    assert (item.excerpt, item.publisher) == ("Officials: 5 killed.", "Two")
    assert item.published == "2020-03-13"
    assert item.locator == "A2, characters 0–20"


@pytest.mark.parametrize(
    ("speakers", "given", "origin"),
    [
        ((), None, None),
        (("the ministry",), None, "the ministry"),
        (("the ministry",), "the clinic", "the clinic"),
        (("a wire", "the ministry"), None, "the ministry"),
    ],
)
def test_an_article_that_repeats_an_office_is_no_second_origin(
    bench, case, claim, speakers, given, origin
):
    other = claim_named(bench, case.id, "C3")
    chain = tuple(Teller(speaker=name, cue="said") for name in speakers)
    change = SpeakerChange(attribution=chain)
    correct_claim(bench, other.ref, change, by="ana", seen=other.version, why="as printed")
    place = Excerpt(article_id=other.article_id, start=0, end=19)
    text = EvidenceText(stance="refutes", article=place, origin=given)
    assert attach_evidence(bench, claim, text, by="ana").origin == origin


def test_where_two_speak_the_origin_is_left_open(bench, case, claim):
    first, second = (claim_named(bench, case.id, label) for label in ("C3", "C4"))
    assert first.article_id == second.article_id
    for one, name in ((first, "the ministry"), (second, "the clinic")):
        change = SpeakerChange(attribution=(Teller(speaker=name, cue="said"),))
        correct_claim(bench, one.ref, change, by="ana", seen=one.version, why="as printed")
    place = Excerpt(article_id=first.article_id, start=0, end=50)
    text = EvidenceText(stance="refutes", article=place)
    assert attach_evidence(bench, claim, text, by="ana").origin is None


@pytest.mark.parametrize(("start", "end"), [(0, 0), (5, 3), (0, 5000)])
def test_a_place_outside_the_article_is_refused(bench, claim, start, end):
    own = claim_named(bench, claim.case_id, "C1").article_id
    place = Excerpt(article_id=own, start=start, end=end)
    with pytest.raises(UsageError, match="no words of A1"):
        attach_evidence(bench, claim, EvidenceText(stance="context", article=place), by="ana")


def test_an_article_of_another_case_is_no_evidence(bench, case, claim):
    elsewhere = create_case(bench, "Elsewhere", by="ana")
    place = Excerpt(article_id=claim_named(bench, case.id, "C1").article_id, start=0, end=4)
    text = EvidenceText(stance="context", article=place)
    with pytest.raises(NotFound):
        attach_evidence(bench, claim.but(case_id=elsewhere.id), text, by="ana")


def test_withdrawn_evidence_stays_and_says_why(bench, claim):
    item = attach_evidence(bench, claim, LINK, by="ana")
    with pytest.raises(UsageError, match="without a reason"):
        withdraw_evidence(bench, item.id, by="ana", why=" ", seen=1)
    gone = withdraw_evidence(bench, item.id, by="ana", why="forged", seen=1)
    assert (gone.withdrawn, gone.title) == ("forged", "Log")
    assert show_claim(bench, claim, by="ana").origins == ()


def test_a_stale_change_meets_the_newer_one(bench, claim):
    item = attach_evidence(bench, claim, LINK, by="ana")
    change_evidence(bench, item.id, LINK.but(title="Newer"), by="bo", seen=1)
    with pytest.raises(Conflict) as met:
        change_evidence(bench, item.id, LINK.but(title="Older"), by="ana", seen=1)
    assert (met.value.yours.title, met.value.theirs.title) == ("Older", "Newer")

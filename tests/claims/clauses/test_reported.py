"""What a report reports."""

import pytest

from claims.clauses.reported import (
    cited_content,
    closing_source,
    content_of,
    host_of,
    reporting_lemmas,
)


def at(sentence, word):
    return next(t.i for t in sentence.tokens if t.text == word)


def words(sentence, positions):
    return " ".join(sentence.tokens[i].text for i in sorted(positions))


@pytest.mark.parametrize(
    ("text", "verb", "expected"),
    [
        ("The mayor said it rained.", "said", "it rained"),
        ("The mayor denied the report.", "denied", "the report"),
        ("The mayor called for calm.", "called", "calm"),
        ("The mayor called it a lie.", "called", "it a lie"),
        ("The mayor spoke.", "spoke", ""),
    ],
)
def test_content_is_a_clause_or_a_thing(parse, text, verb, expected):
    (sentence,) = parse(text)
    assert words(sentence, content_of(sentence, at(sentence, verb), [], [])) == expected


def test_an_aside_reports_the_clause_around_it_up_to_but(parse):
    (sentence,) = parse("It rained, the Herald is told, but it is not clear why.")
    found = words(sentence, host_of(sentence, at(sentence, "told")))
    assert found.startswith("It rained")
    assert "clear" not in found


def test_a_citation_shares_the_content_of_its_report(parse):
    (sentence,) = parse("The Herald, citing the ministry, reported that it rained.")
    assert words(sentence, cited_content(sentence, at(sentence, "citing"))) == "that it rained"


def test_to_walk_is_not_to_report():
    assert "say" in reporting_lemmas()
    assert "walk" not in reporting_lemmas()


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "Rockets fell on the base, killing one Briton, a U.S. official told the paper.",
            "a U.S. official",
        ),
        ("Rockets fell on the base, and told nobody anything.", ""),
        ("Officials told the paper that rockets fell.", ""),
    ],
)
def test_the_words_between_the_last_comma_and_the_verb_may_be_the_speaker(parse, text, speaker):
    [sentence] = parse(text)
    verb = next(t.i for t in sentence.tokens if t.lower == "told")
    assert " ".join(sentence.tokens[i].text for i in closing_source(sentence, verb)) == speaker

"""What the claims of a sentence leave unsaid."""

import pytest


def said(framed, text):
    return [(c.kind, c.standalone) for c in framed(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Police said the thief tied a rope around the case.",
            "[Police:] the thief tied a rope",
        ),
        (
            "Police believe the thief tied a rope around the case.",
            "[Police believe:] the thief tied a rope",
        ),
    ],
)
def test_what_is_reported_is_said_by_itself_with_its_teller(framed, text, expected):
    assert ("fact", expected) in said(framed, text)


@pytest.mark.parametrize(
    "text",
    [
        "“The thief tied a rope around the case,” police said.",
        "The ministry released a statement on Monday.",
        "The reporter asked what they were doing in the hall.",
    ],
)
def test_quotations_reports_themselves_and_questions_are_no_facts(framed, text):
    assert [s for kind, s in said(framed, text) if kind == "fact" and "[" in s] == []


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("The bridge, which links two towns, is old.", True),
        ("The bridge links two towns.", False),
    ],
)
def test_what_no_claim_says_as_a_whole_is_said_as_a_whole(framed, text, whole):
    facts = [c for c in framed(text) if "sentence" in c.slots]
    assert [c.standalone for c in facts] == ([text] if whole else [])


def test_no_fact_repeats_the_words_of_another_claim(framed):
    text = "Police believe the thief tied a rope around the case and fled from the town."
    found = [s for _, s in said(framed, text)]
    assert len(found) == len(set(found))

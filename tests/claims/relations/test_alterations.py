"""One altered place in a copied sentence."""

from datetime import UTC, datetime

import pytest

from claims import Document, extract_many
from claims.relations.alterations import judge_altered
from claims.relations.copies import altered_in
from claims.relations.entries import entries_of
from claims.relations.passages import passages_of

PLAIN = "Two rockets killed nine workers at the depot in Kirkuk on Tuesday."
MORNING = datetime(2022, 5, 4, 9, tzinfo=UTC)
LATER = datetime(2022, 5, 4, 18, tzinfo=UTC)


def verdict(one, other, *, later=None):
    days = (MORNING, later or MORNING)
    documents = [
        Document(id=outlet, text=text, published=day, outlet=outlet)
        for text, day, outlet in zip((one, other), days, ("Lantern", "Courier"), strict=True)
    ]
    passages = passages_of(entries_of(list(extract_many(documents)), (), ()))
    first, second = (
        next(p for p in passages if p.lead.document.outlet == o) for o in ("Lantern", "Courier")
    )
    altered = altered_in(first, second)
    return None if altered is None else judge_altered(altered)


@pytest.mark.parametrize(
    ("old", "new", "rule", "what"),
    [
        ("nine", "twelve", "R06", "number"),
        ("Tuesday", "Friday", "R17", "day"),
        ("Kirkuk", "Basra", "R23", "place"),
        ("killed", "did not kill", "R31", "negation"),
    ],
)
def test_what_may_not_change_is_told(old, new, rule, what):
    found = verdict(PLAIN, PLAIN.replace(old, new))
    assert (found.rule, found.relation) == (rule, "contradiction")
    assert found.reason.startswith(what)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (PLAIN, PLAIN.replace("nine", "9")),
        (PLAIN, PLAIN.replace("nine", "at least five")),
        (PLAIN, PLAIN.replace("workers", "labourers")),
        (PLAIN, PLAIN.replace("Kirkuk", "Iraq")),
        (PLAIN, PLAIN),
        (
            "Most of the land is held by the LKM's partner Varo and by its own riders.",
            "Most of the land is held by the LKMs partner Varo and by its own riders.",
        ),
        (PLAIN, "Prices rose for the third month in a row, the bank said."),
        (
            "The driver gave himself up to police at 6 p.m. on Monday.",
            "The driver gave himself up to police at 6:00 p.m. on Monday.",
        ),
        (
            "The crew said on Monday that HMS Tarland had left the port of Aden.",
            "The crew said on Monday that Warship Tarland had left the port of Aden.",
        ),
        (
            "Police said on Monday that Mr. Harwood had denied the charges.",
            "Police said on Monday that Governor Harwood had denied the charges.",
        ),
    ],
)
def test_what_changes_no_fact_is_passed_over(one, other):
    assert verdict(one, other) is None


@pytest.mark.parametrize(
    ("one", "other", "rule"),
    [
        (
            "Ann Harwood said the depot would open again before the summer.",
            "Ann Lindqvist said the depot would open again before the summer.",
            "R34",
        ),
        (
            "A 35-year-old driver was arrested after the crash near the river.",
            "A 53-year-old driver was arrested after the crash near the river.",
            "R06",
        ),
    ],
)
def test_names_and_numbers_that_nobody_counts_are_told_too(one, other, rule):
    assert verdict(one, other).rule == rule


@pytest.mark.parametrize(("number", "rule"), [("twelve", "R08"), ("seven", "R09")])
def test_a_toll_of_a_later_print_is_an_update(number, rule):
    found = verdict(PLAIN, PLAIN.replace("nine", number), later=LATER)
    assert (found.rule, found.relation) == (rule, "update")
    fired = verdict(PLAIN, PLAIN.replace("Two rockets", "Five rockets"), later=LATER)
    assert fired is None or fired.relation == "contradiction"

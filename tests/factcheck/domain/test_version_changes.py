"""What became of the claims of an article in its newer version."""

import pytest

from claims import Document
from factcheck.domain.claim import StoredClaim
from factcheck.domain.version_changes import Fate, claim_changes, unchanged
from tests.factcheck.pattern_engine import PatternEngine


def read(text):
    """Return the claims of a text as they are stored."""
    [found] = PatternEngine().extract([Document(text=text)])
    return [
        StoredClaim(id=f"{n} of {text}", case_id="c", article_id="a", number=n, machine=claim)
        for n, claim in enumerate(found.claims, start=1)
    ]


def told(before, after):
    """Return each change as its fate and words."""
    return [
        (
            change.fate.value,
            change.before.current.text if change.before else "",
            change.after.current.text if change.after else "",
        )
        for change in claim_changes(read(before), read(after))
    ]


@pytest.mark.parametrize(
    ("before", "after", "fates"),
    [
        ("3 killed.", "3 killed.", [("unchanged", "3 killed", "3 killed")]),
        ("3 killed.", "So: 3 killed.", [("unchanged", "3 killed", "3 killed")]),
        ("3 killed.", "5 killed.", [("altered", "3 killed", "5 killed")]),
        ("3 killed.", "12 injured.", [("added", "", "12 injured"), ("gone", "3 killed", "")]),
        ("", "3 killed.", [("added", "", "3 killed")]),
        ("3 killed.", "", [("gone", "3 killed", "")]),
        ("", "", []),
        (
            "3 killed. 3 killed.",
            "3 killed. 4 killed.",
            [("unchanged", "3 killed", "3 killed"), ("altered", "3 killed", "4 killed")],
        ),
        (
            "3 killed, 9 injured.",
            "9 injured, 3 killed.",
            [("unchanged", "9 injured", "9 injured"), ("unchanged", "3 killed", "3 killed")],
        ),
    ],
)
def test_each_claim_has_one_fate(before, after, fates):
    assert told(before, after) == fates


def test_no_claim_is_told_twice_and_none_is_left_out():
    before, after = read("3 killed. 4 killed. 9 injured."), read("4 killed. 5 killed. 7 killed.")
    changes = claim_changes(before, after)
    old = [c.before.id for c in changes if c.before]
    new = [c.after.id for c in changes if c.after]
    assert sorted(old) == sorted(c.id for c in before)
    assert new == [c.id for c in after]


@pytest.mark.parametrize(
    ("field", "value"),
    [("polarity", "negated"), ("modality", "hedged"), ("text", "3 were killed")],
)
def test_how_it_is_put_belongs_to_a_claim(field, value):
    [claim] = read("3 killed.")
    other = claim.machine.model_validate({**claim.machine.model_dump(), field: value})
    assert unchanged(claim.machine, claim.machine)
    assert not unchanged(claim.machine, other)


@pytest.mark.parametrize(
    ("field", "value", "what"),
    [("text", "3 were killed", "words"), ("polarity", "negated", "meaning")],
)
def test_it_is_told_what_was_altered(field, value, what):
    [claim] = read("3 killed.")
    machine = claim.machine.model_validate({**claim.machine.model_dump(), field: value})
    [change] = claim_changes([claim], [claim.but(machine=machine, id="other")])
    assert (change.fate, change.what) == (Fate.ALTERED, what)


def test_what_was_not_altered_has_no_words_for_it():
    [claim] = read("3 killed.")
    assert [c.what for c in claim_changes([claim], [claim])] == [""]

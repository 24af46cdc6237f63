"""The toll of an event: from totals, else from parts, else from the people told of."""

import pytest

from claims.model.value import Outcome
from claims.pipeline import extract
from claims.summaries import summarise

KILLED, INJURED = Outcome.KILLED, Outcome.INJURED


def toll(text, outcome):
    events = summarise(extract(text)).events
    found = events[0].toll(outcome) if events else None
    return found and (found.min, found.best, found.max, found.basis)


@pytest.mark.parametrize(
    ("text", "outcome", "expected"),
    [
        ("Two men were killed.", KILLED, (2, 2, 2, "totals")),
        ("Ann Roe and Bo Poe were killed.", KILLED, (2, 2, 2, "individuals")),
        ("Ann Roe and two boys were killed.", KILLED, (3, 3, 3, "parts")),
        ("At least 12 people were killed.", KILLED, (12, 12, None, "totals")),
        ("Five people were killed. Ann Roe was killed.", KILLED, (5, 5, 5, "totals")),
        ("Four men were injured.", KILLED, None),
        ("Nobody was hurt.", INJURED, (0, 0, 0, "totals")),
        ("It rained.", KILLED, None),
        (
            "An earlier report put the death toll at four. Police now say 6 people were killed.",
            KILLED,
            (6, 6, 6, "totals"),
        ),
        (
            "Two dead in Dover blast\n\nThree soldiers and a guard were killed in the blast.",
            KILLED,
            (2, 4, 4, "totals"),
        ),
        (
            "Two people were killed. Ann Roe, Bo Hall and Joe Low were killed.",
            KILLED,
            (3, 3, 3, "totals"),
        ),
        (
            "The ministry said five people were killed. A doctor said seven people were killed.",
            KILLED,
            (5, 7, 7, "totals"),
        ),
    ],
)
def test_nobody_is_counted_twice(text, outcome, expected):
    assert toll(text, outcome) == expected


def test_an_earlier_toll_is_kept_apart():
    text = "An earlier report put the death toll at four. Police now say 6 people were killed."
    [event] = summarise(extract(text)).events
    [killed] = event.tolls
    assert [f.best for f in killed.superseded] == [4]
    assert [f.best for f in killed.figures] == [6]

"""People to whom something happened."""

import pytest

from claims.extractors.quantities.counted import find_counted
from claims.extractors.quantities.people import is_casualty, speaks


@pytest.mark.parametrize(
    ("text", "befell"),
    [
        ("The blast wounded 12 men.", True),
        ("Twelve men were among the dead.", True),
        ("Twelve men are in a stable condition.", True),
        ("It killed 30 people, including 12 men.", True),
        ("About 50 people were taken to hospital.", True),
        ("The army lost 40 soldiers there.", True),
        ("Twelve men fled their homes.", True),
        ("The toll reached 12 men.", True),
        ("Twelve men were arrested.", False),
        ("The court sentenced 12 men to death.", False),
        ("The blast wrecked 12 cars.", False),
    ],
)
def test_whom_something_befell_is_no_quantity(read, text, befell):
    (reading,) = read(text).sentences
    *_, last = find_counted(reading)
    holding = [c for c in reading.clauses if any(a.head == last.noun for a in c.arguments)]
    assert is_casualty(reading, last, holding[0] if holding else None) is befell


@pytest.mark.parametrize(
    ("text", "spoken"),
    [
        ("Twelve men said so.", True),
        ("Twelve witnesses said that it burned.", True),
        ("Twelve men found a boat.", False),
        ("Twelve men were called.", False),
    ],
)
def test_who_only_speaks_is_told_from_who_acts(read, text, spoken):
    (reading,) = read(text).sentences
    (counted,) = find_counted(reading)
    held = [(c, a) for c in reading.clauses for a in c.arguments if a.head == counted.noun]
    assert speaks(*held[0]) is spoken
    assert speaks(None, None) is False

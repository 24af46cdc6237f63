"""Which mentions are of one victim."""

import pytest

from claims.victims.gather import gather
from claims.victims.roster import Roster
from tests.claims.victims.telling import casualties, mentions


@pytest.mark.parametrize(
    ("text", "persons"),
    [
        ("Ann Roe was shot. Roe died. She was killed.", 1),
        ("A man was killed. The man was killed.", 1),
        ("A man was killed. A woman was killed.", 2),
        ("His wife and his sister were killed.", 2),
        ("A soldier was killed. Another soldier was killed.", 2),
        ("The boy wounded his older brother and killed himself.", 2),
        ("It rained.", 0),
    ],
)
def test_victims_are_counted_once(read, text, persons):
    seen = mentions(read, text)
    assert len(gather(Roster(read(text)), seen, several=False)) == persons


@pytest.mark.parametrize(
    ("text", "suspects"),
    [
        ("The gunman and his wife died. Maria Delgado, 44, and Thomas Reyes were killed.", []),
        ("The gunman was killed. Police named the gunman as Bo Poe, 31.", ["Bo Poe"]),
    ],
)
def test_a_list_of_victims_does_not_name_who_killed_them(text, suspects):
    told = [c.value.population for c in casualties(text)]
    named = {p.names[0] for p in told if p.names and p.role in ("gunman", "shooter")}
    assert sorted(named) == suspects


def test_a_list_may_name_whom_nothing_sets_apart():
    text = "A man and a woman were killed. John Smith, 34, and Jane Doe, 32, were shot dead."
    keys = {c.value.population.individual for c in casualties(text)}
    assert len(keys) == 2

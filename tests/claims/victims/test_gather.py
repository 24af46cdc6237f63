"""Which mentions are of one victim."""

import pytest

from claims.victims.gather import gather
from claims.victims.roster import Roster
from tests.claims.victims.telling import mentions


@pytest.mark.parametrize(
    ("text", "persons"),
    [
        ("Ann Roe was shot. Roe died. She was killed.", 1),
        ("A man was killed. The man was killed.", 1),
        ("A man was killed. A woman was killed.", 2),
        ("His wife and his sister were killed.", 2),
        ("A soldier was killed. Another soldier was killed.", 2),
        ("It rained.", 0),
    ],
)
def test_victims_are_counted_once(read, text, persons):
    seen = mentions(read, text)
    assert len(gather(Roster(read(text)), seen, several=False)) == persons

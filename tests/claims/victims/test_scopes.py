"""Whether one person is all, or a part of those who were hit."""

import pytest

from tests.claims.victims.telling import casualties


@pytest.mark.parametrize(
    ("text", "scopes"),
    [
        ("Ann Roe was killed.", ["total"]),
        ("Ann Roe was killed. Joe Poe was killed.", ["part", "part"]),
        ("Two people were killed. Ann Roe was killed.", ["total", "part"]),
        ("A gunman killed three people. The gunman was killed by police.", ["part", "part"]),
        ("Two people were killed.", ["total"]),
    ],
)
def test_a_person_is_a_part_where_others_are_told_of(text, scopes):
    assert [c.value.scope for c in casualties(text)] == scopes

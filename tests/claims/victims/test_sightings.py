"""Which claims speak of one person."""

import pytest

from claims.victims.sightings import hurts_several
from tests.claims.victims.telling import casualties, mentions


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Ann Roe was killed.", 1),
        ("Two men were killed.", 0),
        ("Ann Roe was not killed.", 0),
        ("If a man is killed, call us.", 0),
    ],
)
def test_only_what_happened_to_one_person_is_seen(read, text, count):
    assert len(mentions(read, text)) == count


@pytest.mark.parametrize(
    ("text", "several"), [("Three men were injured.", True), ("A man was injured.", False)]
)
def test_it_is_known_whether_several_were_hurt(text, several):
    assert hurts_several(casualties(text)) is several

"""Harm that has not come about."""

import pytest

from claims.pipeline import extract


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("Up to 5,000 people could die.", "conditional"),
        ("The toll could climb past 100.", "conditional"),
        ("The plot would have killed hundreds.", "conditional"),
        ("The bomb could have killed dozens.", "conditional"),
        ("He threatened to kill 20 people.", "conditional"),
        ("He tried to kill two men.", "conditional"),
        ("As many as 60 migrants may have drowned.", "hedged"),
        ("Three people could be dead.", "hedged"),
        ("Two men could have died.", "hedged"),
        ("Brooks would die of his wounds.", "asserted"),
        ("He managed to kill two men.", "asserted"),
        ("Two men died.", "asserted"),
        ("We could see hundreds die.", "conditional"),
        ("The city will see hundreds die.", "conditional"),
        ("We saw hundreds die.", "asserted"),
    ],
)
def test_what_might_come_is_no_casualty_and_a_guess_at_the_past_is_hedged(text, modality):
    [claim] = [c for c in extract(text).claims if c.kind.value == "casualty"]
    assert claim.modality.value == modality

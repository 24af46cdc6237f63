"""What an article says of death as a whole."""

import pytest

from claims.victims.tone import tone_of


@pytest.mark.parametrize(
    ("text", "deadly", "fatal", "self_killing"),
    [
        ("Police told of a fatal shooting.", True, True, False),
        ("Police are investigating a homicide.", True, True, False),
        ("The deadly hunting accident is investigated.", True, True, False),
        ("Police called it a murder-suicide.", True, True, True),
        ("A coroner was called.", True, False, False),
        ("It was no homicide.", True, False, False),
        ("He is charged with attempted murder.", False, False, False),
        ("A shooting was reported.", False, False, False),
    ],
)
def test_words_for_death_are_told_apart(read, text, deadly, fatal, self_killing):
    tone = tone_of(read(text))
    assert (tone.deadly, tone.fatal, tone.self_killing) == (deadly, fatal, self_killing)

"""Sentences as the layers saw them, for the tests of who did it."""

import pytest

from claims.resolution.speakers import resolve_tellers


@pytest.fixture
def sentence(read):
    """Return a function from a text to its last sentence."""

    def last(text):
        return read(text).sentences[-1]

    return last


@pytest.fixture
def heard(read):
    """Return a function from a text to its last sentence and the tellers of the text."""

    def both(text):
        reading = read(text)
        return reading.sentences[-1], resolve_tellers(reading)

    return both


@pytest.fixture
def word():
    """Return a function that finds a word of a sentence by its text."""

    def at(sentence, text):
        return next(t.i for t in sentence.sentence.tokens if t.text == text)

    return at


@pytest.fixture
def shown():
    """Return a function that tells whom a sentence holds, on what ground and for what."""

    def lines(sentence, found):
        tokens = sentence.sentence.tokens
        return [
            (
                tokens[held.actor.head].text,
                held.basis.value if held.basis else None,
                tokens[held.deed].text if held.deed is not None else None,
            )
            for held in found
        ]

    return lines

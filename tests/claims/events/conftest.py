"""Sentences with clauses and event words, before times and places are resolved."""

import pytest

from claims.clauses.build import find_clauses
from claims.mentions.events import find_triggers
from claims.model.reading import SentenceReading


@pytest.fixture
def sentences(parse):
    """Return a function from a text to its sentences with event words."""

    def built(text):
        return [
            SentenceReading(s, clauses=(c := find_clauses(s)), triggers=tuple(find_triggers(s, c)))
            for s in parse(text)
        ]

    return built

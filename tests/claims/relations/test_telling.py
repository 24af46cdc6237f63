"""Whether a time is of the happening, and of which part of it."""

import pytest

from claims.model.value import TimeOf
from claims.relations.telling import Phase, phase, tells
from tests.claims.making import article, day, entries


def timed(words, event, time, raw=None):
    """One entry of a time in a sentence, with the words of its slots."""
    spans = {}
    for name, said in (("event", event), ("time", time)):
        start = words.index(said)
        spans[name] = (start, start + len(said))
    value = TimeOf(**day("2020-03-12", raw or time))
    [entry] = entries(article("a", (value, {"words": words, "slots": spans})))
    return entry


@pytest.mark.parametrize(
    ("words", "event", "time", "expected"),
    [
        ("The attack came on Friday.", "attack", "on Friday", True),
        ("The bomb went off on Friday.", "went off", "on Friday", True),
        ("The storm made landfall on Friday.", "made", "on Friday", True),
        ("The blast was heard on Friday.", "blast", "on Friday", True),
        ("The wreck was cleared on Friday.", "wreck", "on Friday", False),
        ("The funeral was on Friday.", "funeral", "on Friday", False),
    ],
)
def test_a_time_tells_of_the_happening_or_of_something_else(words, event, time, expected):
    assert tells(timed(words, event, time)) is expected


@pytest.mark.parametrize(
    ("words", "event", "time", "expected"),
    [
        ("The fire began at six.", "fire", "at six", Phase.START),
        ("The last shot fell at six.", "shot", "at six", Phase.END),
        ("The gunfire went on until six.", "gunfire", "until six", Phase.END),
        ("The raid came at six.", "raid", "at six", Phase.ANY),
    ],
)
def test_a_start_is_no_end(words, event, time, expected):
    assert phase(timed(words, event, time)) is expected

"""Whether a time is of the happening, and of which part of it."""

import pytest

from claims.model.value import TimeOf
from claims.relations.telling import Phase, of_one_happening, phase, tells
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
        ("The mayor on Friday condemned the attack.", "attack", "on Friday", False),
        ("Rebels on Friday launched the attack.", "attack", "on Friday", True),
    ],
)
def test_a_time_tells_of_the_happening_or_of_something_else(words, event, time, expected):
    assert tells(timed(words, event, time)) is expected


def dated(*sentences, apart=False):
    """Entries of the days that sentences tell, of one article or each of its own."""
    made = []
    for words, event, day_ in sentences:
        start = words.index(event)
        slots = {"event": (start, start + len(event))}
        made.append((TimeOf(**day(day_)), {"words": words, "slots": slots}))
    if not apart:
        return entries(article("a", *made))
    days = [day_ for _, _, day_ in sentences]
    return entries(*(article(f"x{n}", m, published=days[n]) for n, m in enumerate(made)))


THURSDAY, FRIDAY = "2020-03-12", "2020-03-13"


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (("Rebels shelled Varo in a raid.", "raid"), ("It answered the raid.", "raid"), True),
        (("Rebels shelled Varo in a raid.", "raid"), ("Another hit the raid.", "raid"), False),
        (("Rebels shelled Varo in a raid.", "raid"), ("A raid hit a mill.", "raid"), False),
        (("Rebels shelled Varo in a raid.", "raid"), ("It answered the flood.", "flood"), False),
    ],
)
def test_one_article_dates_a_happening_twice_only_where_it_comes_back_to_it(one, other, same):
    assert of_one_happening(*dated((*one, THURSDAY), (*other, FRIDAY))) is same


def test_two_articles_that_each_tell_of_their_own_day_tell_of_two_happenings():
    raids = (("Jets hit a market in Varo.", "hit"), ("Jets struck the town of Orlen.", "struck"))
    fresh = dated((*raids[0], THURSDAY), (*raids[1], FRIDAY), apart=True)
    assert not of_one_happening(*fresh)
    alike = ("Jets hit a market in the town of Varo.", "hit")
    assert of_one_happening(*dated((*alike, THURSDAY), (*alike, FRIDAY), apart=True))


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

"""The days that a text has named."""

from datetime import date

import pytest

from claims.mentions.times import find_times
from claims.model.time import AnchorKind
from claims.resolution.named_days import Named, NamedDays, event_anchor, event_words

WEDNESDAY, THURSDAY = date(2020, 3, 11), date(2020, 3, 12)


def named(parse, *told):
    """Days with the sentences that name them, one a paragraph."""
    days = NamedDays()
    for at, (text, day, whole) in enumerate(told):
        [sentence] = parse(text)
        [mention] = find_times(sentence)
        words = event_words(sentence, mention.head)
        days.add(Named(mention, day, paragraph=at, whole_day=whole, words=words))
    return days


def test_the_latest_day_is_the_context(parse):
    days = named(
        parse, ("It fell on Wednesday.", WEDNESDAY, True), ("He left Thursday.", THURSDAY, True)
    )
    assert days.before(1, fine=True).day == THURSDAY
    assert days.before(9, fine=True) is None


def test_a_month_is_no_day(parse):
    days = named(parse, ("It fell in March.", WEDNESDAY, False))
    assert days.before(0, fine=True) is None
    assert days.before(0, fine=False).day == WEDNESDAY
    assert days.whole_days() == frozenset()


@pytest.mark.parametrize(
    ("word", "day"), [("attack", WEDNESDAY), ("leave", THURSDAY), ("election", None)]
)
def test_an_event_is_found_by_its_word(parse, word, day):
    days = named(
        parse,
        ("The attack took place on Wednesday.", WEDNESDAY, True),
        ("He left Thursday.", THURSDAY, True),
    )
    found = days.of_event(frozenset({word}))
    assert (found.day if found else None) == day


def test_a_clock_time_takes_the_day_of_what_happened_at_that_hour(parse):
    days = named(parse, ("The attack took place on Wednesday.", WEDNESDAY, True))
    for text, day in (
        ("The attack began at 7:30 a.m.", WEDNESDAY),
        ("He rose at 7:30 a.m.", None),
    ):
        [sentence] = parse(text)
        [mention] = find_times(sentence)
        far = sentence.__class__(
            **{f: getattr(sentence, f) for f in sentence.__slots__} | {"index": 9}
        )
        assert days.for_clock(far, mention.head, None) == day


def test_an_event_anchor_holds_its_day():
    anchor = event_anchor(WEDNESDAY)
    assert (anchor.kind, anchor.value) == (AnchorKind.EVENT, "2020-03-11")

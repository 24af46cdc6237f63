"""What the moment of printing rules out."""

from datetime import date, datetime

import pytest

from claims.mentions.times import find_times
from claims.model.time import Anchor, AnchorKind
from claims.resolution.days import one_day
from claims.resolution.moments import Said
from claims.resolution.print_times import before_print, lies_ahead, night_before

FRIDAY, THURSDAY = date(2020, 3, 13), date(2020, 3, 12)
AFTERNOON = datetime(2020, 3, 13, 17, 14)  # noqa: DTZ001 -- local


def one(parse, text):
    [sentence] = parse(text)
    return sentence, next(iter(find_times(sentence)))


@pytest.mark.parametrize(
    ("text", "kind", "day"),
    [
        ("We struck the camp this evening.", AnchorKind.QUOTATION, THURSDAY),
        ("We struck the camp this morning.", AnchorKind.QUOTATION, FRIDAY),
        ("We will strike the camp this evening.", AnchorKind.QUOTATION, FRIDAY),
        ("We struck the camp this evening.", AnchorKind.PUBLICATION, FRIDAY),
    ],
)
def test_a_quoted_evening_that_is_past_lies_before_print(parse, text, kind, day):
    sentence, mention = one(parse, text)
    said = Said(mention.value, one_day(FRIDAY), None, Anchor(kind=kind, value="2020-03-13"))
    assert before_print(sentence, mention, said, AFTERNOON).day.start == day


@pytest.mark.parametrize(
    ("text", "ahead"),
    [
        ("It fell at 9 p.m.", True),
        ("It fell at 9 a.m.", False),
        ("It will open at 9 p.m.", False),
    ],
)
def test_a_past_hour_does_not_lie_after_print(parse, text, ahead):
    sentence, mention = one(parse, text)
    assert lies_ahead(sentence, mention, day=FRIDAY, zone=None, published=AFTERNOON) is ahead


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Bombs went off during the night.", THURSDAY),
        ("Bombs will go off during the night.", FRIDAY),
        ("Bombs went off that night.", FRIDAY),
    ],
)
def test_the_night_that_is_past_led_to_the_day_of_the_words(parse, text, day):
    sentence, mention = one(parse, text)
    assert night_before(sentence, mention, FRIDAY, FRIDAY) == day
    assert night_before(sentence, mention, THURSDAY, FRIDAY) == THURSDAY

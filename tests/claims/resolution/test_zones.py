"""Which zone a time is told in."""

from datetime import datetime

import pytest

from claims.mentions.times import find_times
from claims.model.mention import Layer, Mention
from claims.model.place import Place
from claims.model.span import Span
from claims.resolution.zones import in_zone, zone_info, zone_of


def place(name, zone, start, sentence=0):
    value = Place(raw=name, name=name, zone=zone)
    span = Span(start=start, end=start + len(name))
    return Mention(Layer.PLACES, span, name, value, sentence, 0)


@pytest.mark.parametrize(
    ("text", "places", "zone"),
    [
        ("It fell at 1 a.m. GMT.", [], "UTC"),
        ("It fell at 1 a.m. Baghdad time.", [], "Asia/Baghdad"),
        ("It fell at 1 a.m. Dohuk time.", [("Dohuk", "Asia/Baghdad", 18)], "Asia/Baghdad"),
        ("It fell at 1 a.m. local time.", [("Dohuk", "Asia/Baghdad", 0)], "Asia/Baghdad"),
        ("It fell at 1 a.m. local time.", [], None),
        ("It fell at 1 a.m. on Friday.", [("Dohuk", "Asia/Baghdad", 0)], None),
        (
            "It fell at 1 a.m. local time.",
            [("Dohuk", "Asia/Baghdad", 0), ("Lima", "America/Lima", 0)],
            None,
        ),
    ],
)
def test_a_zone_is_named_or_of_the_one_place_and_never_guessed(parse, text, places, zone):
    (sentence,) = parse(text)
    (mention,) = find_times(sentence)
    assert zone_of(mention, [place(*p) for p in places]) == zone


def test_offsets_follow_daylight_saving():
    times = [datetime(2020, 3, 1, 18), datetime(2020, 3, 12, 18)]  # noqa: DTZ001 -- as printed
    offsets = [in_zone(t, "America/New_York")[0].isoformat()[-6:] for t in times]
    assert offsets == ["-05:00", "-04:00"]


def test_a_wrong_name_is_no_zone():
    assert zone_info("Not/AZone") is None
    assert in_zone(None, "UTC") == (None, None)

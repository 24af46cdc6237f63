"""Every row of the table of vague quantities."""

import pytest

from claims.mentions.numbers import intervals
from claims.model.count import Modifier

APPROX, NEARLY, AT_LEAST = Modifier.APPROX, Modifier.NEARLY, Modifier.AT_LEAST
MORE_THAN, AT_MOST, FEWER = Modifier.MORE_THAN, Modifier.AT_MOST, Modifier.FEWER_THAN


def bounds(count):
    return (count.min, count.max), count.tolerant


@pytest.mark.parametrize(
    ("value", "modifier", "core", "tolerant", "best", "floor"),
    [
        (12, Modifier.EXACT, (12, 12), (12, 12), 12, 12),
        (50, APPROX, (45, 55), (38, 62), 50, 45),
        (5, APPROX, (4, 6), (4, 6), 5, 4),
        (30, NEARLY, (27, 29), (24, 30), 30, 27),
        (12, AT_LEAST, (12, None), (12, None), 12, 12),
        (20, MORE_THAN, (21, None), (21, None), 20, 21),
        (30, AT_MOST, (0, 30), (0, 30), None, None),
        (20, FEWER, (0, 19), (0, 19), None, None),
        (0, FEWER, (0, 0), (0, 0), None, None),
    ],
)
def test_a_bound_gives_its_core_and_tolerant_interval(
    value, modifier, core, tolerant, best, floor
):
    count = intervals.bounded(value, modifier, "raw")
    assert bounds(count) == (core, tolerant)
    assert (count.best, intervals.floor_of(count)) == (best, floor)
    assert count.modifier is modifier


@pytest.mark.parametrize(
    ("modifier", "core", "tolerant"),
    [
        (Modifier.EXACT, (12, 12), (11, 13)),
        (MORE_THAN, (13, 23), (12, 35)),
        (AT_LEAST, (12, None), (12, None)),
    ],
)
def test_a_dozen_is_loose(modifier, core, tolerant):
    assert bounds(intervals.bounded(12, modifier, "a dozen", dozens=1)) == (core, tolerant)


@pytest.mark.parametrize(
    ("modifier", "core"),
    [
        (NEARLY, (9.0, 10)),  # up to just under, which a closed interval cannot say
        (MORE_THAN, (10, None)),
        (FEWER, (0, 10)),
        (APPROX, (9.0, 11.0)),
    ],
)
def test_a_measure_is_not_rounded_to_whole_things(modifier, core):
    count = intervals.bounded(10, modifier, "raw", unit="km")
    assert (count.min, count.max) == core


@pytest.mark.parametrize(
    ("row", "core", "tolerant", "floor"),
    [
        ("couple", (2, 2), (2, 3), 2),
        ("few", (3, 9), (2, None), 3),
        ("many", (4, None), (2, None), 3),
        ("handful", (3, 6), (2, 9), 3),
        ("multiple", (2, None), (2, None), 2),
        ("tens", (20, 99), (10, 199), 10),
        ("dozens", (24, 99), (12, 199), 12),
        ("scores", (40, 99), (20, 199), 20),
        ("hundreds", (200, 999), (100, 1999), 100),
        ("thousands", (2000, 9999), (1000, 19999), 1000),
        ("none", (0, 0), (0, 0), 0),
        ("unknown", (1, None), (1, None), 3),
        ("group", (2, 10), (2, None), 2),
    ],
)
def test_a_vague_phrase_gives_its_row_of_the_table(row, core, tolerant, floor):
    count = intervals.vaguely(row, "raw")
    assert bounds(count) == (core, tolerant)
    assert intervals.floor_of(count) == floor
    assert count.best == (core[0] if core[0] == core[1] else None)


@pytest.mark.parametrize(
    ("row", "scale", "core"),
    [
        ("few", 100, (300, 999)),
        ("tens", 1000, (20000, 99999)),
        ("couple", 12, (24, 24)),
        ("many", 100, (400, None)),
    ],
)
def test_a_multiplied_vague_phrase_reaches_to_just_under_the_next_step(row, scale, core):
    count = intervals.vaguely(row, "raw", scale=scale)
    assert (count.min, count.max) == core


@pytest.mark.parametrize(
    ("modifier", "core"),
    [
        (AT_LEAST, (3, None)),
        (AT_MOST, (0, 9)),
        (Modifier.EXACT, (3, 9)),
        (NEARLY, (3, 9)),
    ],
)
def test_a_bound_on_a_vague_phrase_keeps_one_end(modifier, core):
    count = intervals.bounded_vaguely(intervals.vaguely("few", "several"), modifier, "raw")
    assert (count.min, count.max) == core


def test_the_floor_of_many_is_ten_in_a_large_event_only():
    many = intervals.uncounted_dead("people")
    assert [intervals.floor_of(many, large=large) for large in (False, True)] == [3, 10]
    assert intervals.floor_of(intervals.exactly(4, "4"), large=True) == 4


@pytest.mark.parametrize(
    ("count", "core"),
    [
        (intervals.bare_plural("bombers"), (2, None)),
        (intervals.group_of_people("a family"), (2, 10)),
        (intervals.share_of(50, 25, "half"), (11, 13)),
        (intervals.share_of(0, 25, "none"), (0, 1)),
        (intervals.ranged(10, 15, "10 to 15"), (10, 15)),
        (intervals.bounded_share(50, 80, Modifier.EXACT), (39, 41)),
        (intervals.bounded_share(50, 80, NEARLY), (36, 39)),
        (intervals.bounded_share(50, 80, AT_MOST), (0, 40)),
        (
            intervals.from_low_to_high(
                intervals.vaguely("dozens", ""), intervals.vaguely("hundreds", "")
            ),
            (24, 999),
        ),
    ],
)
def test_words_without_a_number_still_bound_a_count(count, core):
    assert (count.min, count.max) == core


def test_what_lies_between_two_numbers_has_no_best_one():
    assert bounds(intervals.between(21, 40)) == ((21, 40), (21, 40))
    assert intervals.between(21, 40).best is None
    assert intervals.between(37, 37).best == 37


def test_a_margin_is_kept_each_way():
    assert bounds(intervals.within(12, 2)) == ((10, 14), (10, 14))


@pytest.mark.parametrize(("value", "most"), [(20, 29), (300, 399), (25, 34)])
def test_some_more_leaves_the_last_place_open(value, most):
    assert intervals.some_more(value).max == most

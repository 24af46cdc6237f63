"""Parts of periods and stretches that touch the anchor."""

from datetime import date

import pytest

from claims.model.expression import Length
from claims.model.time import Granularity, TimeMod
from claims.resolution.days import one_century, one_day, one_decade, one_month, one_week, one_year
from claims.resolution.periods import amount_of, part_of, window_of

FRIDAY = date(2020, 3, 13)
START, MID, END = TimeMod.START, TimeMod.MID, TimeMod.END


@pytest.mark.parametrize(
    ("day", "mod", "first", "end"),
    [
        (one_month(2020, 3), START, date(2020, 3, 1), date(2020, 3, 11)),
        (one_month(2020, 2), MID, date(2020, 2, 11), date(2020, 2, 21)),
        (one_month(2020, 2), END, date(2020, 2, 21), date(2020, 3, 1)),
        (one_year(2018), MID, date(2018, 5, 1), date(2018, 9, 1)),
        (one_week(FRIDAY), START, date(2020, 3, 9), date(2020, 3, 12)),
        (one_week(FRIDAY), END, date(2020, 3, 12), date(2020, 3, 16)),
        (one_decade(1990), START, date(1990, 1, 1), date(1994, 1, 1)),
        (one_century(1800), END, date(1860, 1, 1), date(1900, 1, 1)),
        (one_week(FRIDAY), TimeMod.BEFORE, date(2020, 3, 9), date(2020, 3, 14)),
        (one_month(2020, 3), TimeMod.AFTER, date(2020, 3, 13), date(2020, 4, 1)),
        (one_month(2020, 2), TimeMod.AFTER, date(2020, 2, 1), date(2020, 3, 1)),
        (one_year(2018), None, date(2018, 1, 1), date(2019, 1, 1)),
        (one_day(FRIDAY), START, FRIDAY, date(2020, 3, 14)),
    ],
)
def test_a_part_lies_within_its_period(day, mod, first, end):
    assert part_of(day, mod, FRIDAY) == (first, end)


@pytest.mark.parametrize(
    ("value", "unit", "step", "bounds"),
    [
        ("P3D", Granularity.DAY, -1, (date(2020, 3, 10), date(2020, 3, 14))),
        ("P2W", Granularity.WEEK, 1, (FRIDAY, date(2020, 3, 28))),
        ("P2M", Granularity.MONTH, -1, (date(2020, 1, 13), date(2020, 3, 14))),
        ("P1Y", Granularity.YEAR, -1, (date(2019, 3, 13), date(2020, 3, 14))),
        ("P3D", Granularity.DAY, None, (None, None)),
        ("PXD", Granularity.DAY, -1, (None, None)),
        ("PT5H", Granularity.HOUR, -1, (None, None)),
        ("P9999Y", Granularity.YEAR, -1, (None, None)),
    ],
)
def test_a_window_ends_or_begins_with_the_anchor(value, unit, step, bounds):
    assert window_of(Length(value=value, unit=unit, step=step), FRIDAY) == bounds


def test_without_an_anchor_a_window_is_open():
    assert window_of(Length(value="P3D", unit=Granularity.DAY, step=-1), None) == (None, None)


def test_an_unsaid_number_has_no_amount():
    assert amount_of(Length(value="PXD", unit=Granularity.DAY)) is None
    assert amount_of(Length(value="P2D", unit=Granularity.DAY)) == (2, Granularity.DAY)

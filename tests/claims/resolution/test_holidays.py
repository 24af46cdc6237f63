"""Holidays whose day changes with the year."""

from datetime import date

import pytest

from claims.resolution.holidays import easter, holiday_date


@pytest.mark.parametrize(
    ("name", "year", "day"),
    [
        ("thanksgiving", 1999, date(1999, 11, 25)),
        ("thanksgiving", 2013, date(2013, 11, 28)),
        ("black friday", 2013, date(2013, 11, 29)),
        ("memorial day", 2012, date(2012, 5, 28)),
        ("labor day", 2014, date(2014, 9, 1)),
        ("election day", 1998, date(1998, 11, 3)),
        ("election day", 2016, date(2016, 11, 8)),
        ("good friday", 2013, date(2013, 3, 29)),
        ("ash wednesday", 2020, date(2020, 2, 26)),
    ],
)
def test_a_holiday_lies_on_the_day_its_rule_gives(name, year, day):
    assert holiday_date(name, year) == day


@pytest.mark.parametrize(
    ("year", "day"), [(1954, (4, 18)), (1981, (4, 19)), (2000, (4, 23)), (2008, (3, 23))]
)
def test_easter_is_the_sunday_after_the_paschal_moon(year, day):
    found = easter(year)
    assert (found.month, found.day) == day
    assert found.strftime("%A") == "Sunday"


def test_an_unknown_holiday_is_an_error():
    with pytest.raises(ValueError, match="party day"):
        holiday_date("party day", 2000)

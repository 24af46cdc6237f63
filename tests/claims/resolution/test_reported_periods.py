"""The quarter that an article reports on."""

from datetime import date

import pytest

from claims.mentions.times import find_times
from claims.model.clause import Tense
from claims.resolution.days import part_of_year, resolve_day
from claims.resolution.reported_periods import ReportedPeriods

ANCHOR = date(2013, 3, 20)


@pytest.fixture
def values(parse):
    """Read a text; return the values of the periods it takes up."""

    def read(text, anchor=ANCHOR):
        periods, found = ReportedPeriods(), []
        for sentence in parse(text):
            for mention in find_times(sentence):
                day = periods.day_of(mention.value, sentence, anchor)
                if day is not None:
                    found.append(day.timex)
                elif mention.value.day is not None:
                    plain = resolve_day(
                        mention.value.day, anchor=anchor, context=None, tense=Tense.PAST
                    )
                    periods.remember(plain)
        return found

    return read


@pytest.mark.parametrize(
    ("text", "timex"),
    [
        ("Profit fell in the third quarter. Sales rose in the latest quarter.", ["2012-Q3"]),
        ("Profit fell in the third quarter. It was $3 million a year ago.", ["2011-Q3"]),
        ("Profit fell in the third quarter from the year-earlier period.", ["2011-Q3"]),
        ("Profit fell in the third quarter. In the 1988 period it had grown.", ["1988-Q3"]),
        ("In the 1988 period it had grown.", ["1988"]),
        ("Sales fell in the first half of 2012 from the same period a year earlier.", ["2011-H1"]),
        ("Sales rose in the latest quarter.", ["2012-Q4"]),
        ("Sales fell from the year-ago period.", ["2012"]),
        ("Profit fell in the third quarter. The mayor died a year ago.", []),
        ("Sales were $3 million a year ago.", []),
        ("Sales fell in the third quarter. He died on Monday.", []),
    ],
)
def test_the_period_named_last_is_meant(values, text, timex):
    assert values(text) == timex


def test_without_an_anchor_the_latest_quarter_stays_open(values):
    assert values("Sales rose in the latest quarter.", None) == ["XXXX-QX"]


def test_the_quarter_compared_with_is_not_the_one_reported_on():
    periods = ReportedPeriods()
    periods.remember(part_of_year(2012, "Q3"))
    periods.remember(part_of_year(2011, "Q2"))
    assert periods._named.year == 2012

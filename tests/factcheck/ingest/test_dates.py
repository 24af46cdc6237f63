from datetime import date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.ingest.dates import read_date

FRIDAY = date(2020, 3, 13)
AT_1714 = datetime.fromisoformat("2020-03-13T17:14")


def zoned(hours: float) -> datetime:
    return AT_1714.replace(tzinfo=timezone(timedelta(hours=hours)))


@pytest.mark.parametrize(
    ("raw", "when"),
    [
        ("2020-03-13", FRIDAY),
        ("2020-03-13T17:14", AT_1714),
        ("2020-03-13 17:14", AT_1714),
        ("2020-03-13T17:14:00Z", zoned(0)),
        ("2020-03-13T17:14:00-0400", zoned(-4)),
        ("2020-03-13T17:14:00.000+05:30", zoned(5.5)),
        ("5:14 PM 13 Mar 2020", AT_1714),
        ("13 March 2020", FRIDAY),
        ("Friday, March 13th, 2020 at 5:14 p.m. EDT", zoned(-4)),
        ("March 13, 2020, 5:14 p.m. ET", zoned(-4)),
        ("Fri, 13 Mar 2020 17:14:00 GMT", zoned(0)),
        ("Fri, 13 Mar 2020 17:14:00 +0300", zoned(3)),
        ("13-Mar-2020 17:14 UTC+3", zoned(3)),
        ("1714 GMT, 13 March 2020", zoned(0)),
        ("13 March 2020 17:14 IST", AT_1714),
        ("2020/03/13 17:14", AT_1714),
        ("12:05 a.m. 13 March 2020", AT_1714.replace(hour=0, minute=5)),
        ("5 pm, 13 March 2020", AT_1714.replace(minute=0)),
    ],
)
def test_a_date_is_read_with_the_time_and_zone_that_it_states(raw, when):
    printed = read_date(raw)
    assert printed is not None
    assert (printed.when, printed.raw) == (when, raw)
    if isinstance(when, datetime):
        assert printed.when.utcoffset() == when.utcoffset()


@pytest.mark.parametrize(
    "raw",
    [
        *("", "yesterday", "03/04/2020", "31 February 2020", "2020-13-01", "Friday"),
        *("1584119640", "0001-01-01T00:00+14:00", "13 March", "March 2020", "13 March 2020 " * 99),
    ],
)
def test_what_is_no_date_or_could_be_two_is_not_read(raw):
    assert read_date(raw) is None


@pytest.mark.parametrize(
    "raw", ["13 March 2020, 25:99", "13 March 2020, 13 pm", "13 March 2020 x"]
)
def test_a_time_that_no_clock_shows_is_left_out(raw):
    printed = read_date(raw)
    assert printed is not None
    assert not printed.has_time


@given(st.text(alphabet="0123456789 :-+/TZapmMarch,GMT.", max_size=60) | st.text())
def test_any_text_is_read_or_not_read(raw):
    printed = read_date(raw)
    assert printed is None or 1600 <= printed.when.year < 2200

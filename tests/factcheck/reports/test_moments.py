"""Dates and times as printed."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from factcheck.reports.moments import in_utc, moment, zone_words

EAST = timezone(timedelta(hours=-4))


@pytest.mark.parametrize(
    ("when", "printed", "zone"),
    [
        (date(2020, 3, 1), "2020-03-01 (time of day not stated)", "not stated"),
        (datetime(2020, 3, 1, 9, 5), "2020-03-01 09:05 (zone not stated)", "not stated"),  # noqa: DTZ001
        (datetime(2020, 3, 1, 9, 5, tzinfo=UTC), "2020-03-01 09:05 UTC", "UTC"),
        (
            datetime(2020, 3, 1, 21, 5, tzinfo=EAST),
            "2020-03-01 21:05-04:00 (2020-03-02 01:05 UTC)",
            "UTC-04:00",
        ),
    ],
)
def test_a_time_is_printed_as_known(when, printed, zone):
    assert (moment(when), zone_words(when)) == (printed, zone)


def test_utc_is_to_the_minute():
    assert in_utc(datetime(2020, 3, 1, 21, 5, 59, tzinfo=EAST)) == "2020-03-02 01:05 UTC"

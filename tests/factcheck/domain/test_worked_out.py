import pytest

from factcheck.domain.worked_out import work_out
from factcheck.errors import UsageError

BEFORE = {"time": {"raw": "Friday", "timex": "2026-03-06", "start": "2026-03-06T00:00:00"}}


@pytest.mark.parametrize(
    ("typed", "start"),
    [
        ({"timex": "7 March 2026"}, "2026-03-07T00:00:00"),
        ({"raw": "7 March 2026 7:15"}, "2026-03-07T07:15:00"),
        ({"raw": "on Friday"}, "2026-03-06T00:00:00"),
        ({"zone": "Africa/Khartoum"}, "2026-03-06T00:00:00+02:00"),
        ({"timex": ""}, None),
    ],
)
def test_the_bounds_are_those_of_the_time_typed_last(typed, start):
    content = {"time": {**BEFORE["time"], **typed}}
    work_out(content, {f"time.{name}": words for name, words in typed.items()}, BEFORE)
    assert content["time"].get("start") == start


def test_what_was_not_typed_anew_is_left_alone():
    content = {"time": {**BEFORE["time"], "timex": "of an older engine"}}
    work_out(content, {"time.timex": "of an older engine"}, content)
    assert content["time"]["start"] == BEFORE["time"]["start"]


def test_a_zone_that_there_is_none_of_is_refused():
    content = {"time": {**BEFORE["time"], "zone": "Mars/Base"}}
    with pytest.raises(UsageError, match="no zone 'Mars/Base'"):
        work_out(content, {"time.zone": "Mars/Base"}, BEFORE)

import pytest

from factcheck.domain.typed_times import time_typed
from factcheck.errors import UsageError


@pytest.mark.parametrize(
    ("words", "timex", "start"),
    [
        ("2026-03-07", "2026-03-07", "2026-03-07T00:00:00"),
        ("7 March 2026", "2026-03-07", "2026-03-07T00:00:00"),
        ("March 7, 2026", "2026-03-07", "2026-03-07T00:00:00"),
        ("7 Mar. 2026", "2026-03-07", "2026-03-07T00:00:00"),
        ("7 March 2026 7:15", "2026-03-07T07:15", "2026-03-07T07:15:00"),
        ("2026-03-07T07:15:00", "2026-03-07T07:15", "2026-03-07T07:15:00"),
        ("7 March 2026 at 7:15 p.m.", "2026-03-07T19:15", "2026-03-07T19:15:00"),
        ("12:05 am 7 March 2026", "2026-03-07T00:05", "2026-03-07T00:05:00"),
        ("March 2026", "2026-03", "2026-03-01T00:00:00"),
        ("2026", "2026", "2026-01-01T00:00:00"),
        ("2026-W10", "2026-W10", None),
        ("2026-03-07TEV", "2026-03-07TEV", None),
        ("P3D", "P3D", None),
    ],
)
def test_a_typed_time_is_read(words, timex, start):
    told = time_typed(words, None)
    assert (told["timex"], told.get("start")) == (timex, start)


@pytest.mark.parametrize(
    "words",
    [
        *("banana", "7:15", "yesterday", "31 June 2026", "2026-02-30", "7 Ma 2026", "Plan"),
        *("7 March 2026 25:15", "7 March 2026 13:15 pm", "7 March 2026 or so", "0000"),
    ],
)
def test_what_is_no_time_is_refused_with_what_would_be_right(words):
    with pytest.raises(UsageError, match="expected such as 2026-03-07"):
        time_typed(words, None)


def test_a_zone_gives_the_bounds_in_utc_too():
    told = time_typed("7 March 2026 7:15", "Africa/Khartoum")
    assert (told["start"], told["start_utc"]) == (
        "2026-03-07T07:15:00+02:00",
        "2026-03-07T05:15:00+00:00",
    )


@pytest.mark.parametrize("zone", ["banana", "../etc", "Africa"])
def test_a_zone_that_there_is_none_of_is_refused(zone):
    with pytest.raises(UsageError, match="such as Africa/Khartoum"):
        time_typed("2026", zone)

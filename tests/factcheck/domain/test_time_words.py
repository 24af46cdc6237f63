"""Times in words."""

from datetime import date

import pytest

from claims import Time
from factcheck.domain.time_words import date_words, day_words, time_words


@pytest.mark.parametrize(
    ("timex", "words"),
    [
        ("2026-02-08", "8 February 2026"),
        ("2026-02-08TMO", "8 February 2026, morning"),
        ("2026-02-08TNI", "8 February 2026, night"),
        ("2026-02-08T19:35", "8 February 2026, 19:35"),
        ("2026-02-08T19:35:10Z", "8 February 2026, 19:35"),
        ("2026-02-08T09", "8 February 2026, 09:00"),
        ("2026-W06", "week of 2 February 2026"),
        ("2026-W06-WE", "weekend of 7 February 2026"),
        ("2026-02", "February 2026"),
        ("2026-Q1", "first quarter of 2026"),
        ("2026-H2", "second half of 2026"),
        ("2026-SP", "spring 2026"),
        ("2026", "2026"),
        ("199", "the 1990s"),
        ("XXXX-XX-XX", ""),
        ("XXXX-WXX-2", ""),
        ("XXXX-XX-XXT01:00", ""),
        ("2026-06-31", ""),
        ("2026-00", ""),
        ("2026-13", ""),
        ("2026-W60", ""),
        ("P3D", ""),
        ("PRESENT_REF", ""),
        ("", ""),
    ],
)
def test_a_date_is_told_in_words_and_what_is_not_resolved_is_not(timex, words):
    assert date_words(timex) == words


@pytest.mark.parametrize(
    ("raw", "timex", "words"),
    [
        ("yesterday", "2020-03-12", "yesterday (12 March 2020)"),
        ("late Tuesday", "XXXX-WXX-2", "late Tuesday"),
        ("12 March 2020", "2020-03-12", "12 March 2020"),
        ("2020", "2020", "2020"),
        ("three days", "P3D", "three days"),
        ("then", None, "then"),
    ],
)
def test_a_time_is_told_as_said_and_as_understood_where_that_says_more(raw, timex, words):
    assert time_words(Time(raw=raw, timex=timex)) == words


def test_a_day_has_no_leading_nought():
    assert day_words(date(2026, 2, 8)) == "8 February 2026"

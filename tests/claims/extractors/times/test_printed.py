"""Dates of print and times said twice."""

import pytest

from claims.extractors.times.printed import dates_the_print, repeats_in_utc


def first_time(read, text, at=0):
    reading = read(text, published="2020-03-13")
    sentence = next(s for s in reading.sentences if s.times)
    return reading, sentence, sentence.times[at]


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("13.03.2020 - Rockets hit the depot.", True),
        ("NAIROBI, Kenya, April 5 – Rockets hit the depot.", True),
        ("Rockets hit the depot — Ann Roe (@annroe) March 11, 2020", True),
        ("Rockets hit the depot (and a school) March 11, 2020.", False),
        ("Rockets hit the depot on 13 March 2020.", False),
        ("Rockets hit the depot on 11 March 2020.", False),
        ("It rained.\n\nIt rained.\n\nIt rained.\n\n13.03.2020 - Rockets hit it.", False),
    ],
)
def test_a_date_at_the_head_of_the_page_dates_the_page(read, text, printed):
    assert dates_the_print(*first_time(read, text)) is printed


@pytest.mark.parametrize(
    ("text", "at", "repeats"),
    [
        ("Rockets fell at 2130 [1830 GMT] on Wednesday.", 1, True),
        ("Rockets fell at 2130 (1830 GMT) on Wednesday.", 1, True),
        ("Rockets fell at 2130 [1830 GMT] on Wednesday.", 0, False),
        ("Rockets fell at 1830 GMT.", 0, False),
    ],
)
def test_a_time_in_brackets_repeats_the_one_before(read, text, at, repeats):
    _, sentence, time = first_time(read, text, at)
    assert repeats_in_utc(sentence, time) is repeats

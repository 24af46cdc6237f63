"""Calendar dates."""

import pytest

from claims.mentions.times.dates import read_date
from claims.model.time import Granularity


def read(parse, text, word):
    (sentence,) = parse(text)
    at = next(t.i for t in sentence.tokens if t.text == word)
    piece = read_date(sentence, at)
    return None if piece is None else piece.day


@pytest.mark.parametrize(
    ("text", "word", "ymd"),
    [
        ("It fell on March 12, 2020.", "March", (2020, 3, 12)),
        ("It fell on 12 March 2020.", "12", (2020, 3, 12)),
        ("It fell on the 12th of March.", "the", (None, 3, 12)),
        ("It fell on March 12.", "March", (None, 3, 12)),
        ("It fell on Sept. 5.", "Sept.", (None, 9, 5)),
        ("It fell on 2020-03-13.", "2020", (2020, 3, 13)),
        ("It fell on 13/03/2020.", "13/03/2020", (2020, 3, 13)),
        ("It fell on 16.04.2017.", "16.04.2017", (2017, 4, 16)),
        ("IT FELL ON 3 JAN 90.", "3", (1990, 1, 3)),
        ("It fell in March 2020.", "March", (2020, 3, None)),
        ("It fell in December.", "December", (None, 12, None)),
        ("It fell in 2003.", "2003", (2003, None, None)),
        ("The 9/11 attacks came.", "9/11", (2001, 9, 11)),
        ("The Sept. 11 attacks came.", "Sept.", (2001, 9, 11)),
        ("It fell on Sept. 11.", "Sept.", (None, 9, 11)),
        ("The 2003 invasion failed.", "2003", (2003, None, None)),
        ("The 2012 Olympics failed.", "2012", (2012, None, None)),
        ("A 2013 study failed.", "2013", (2013, None, None)),
        ("He trimmed his 2013 Anheuser earnings forecast.", "2013", (2013, None, None)),
        ("They left in March for Rome.", "March", (None, 3, None)),
        ("It fell in nineteen ninety-six.", "nineteen", (1996, None, None)),
        ("It fell on Christmas Day.", "Christmas", (None, 12, 25)),
    ],
)
def test_a_date_is_read_as_far_as_it_is_said(parse, text, word, ymd):
    day = read(parse, text, word)
    assert day is not None
    assert (day.year, day.month, day.day) == ymd


@pytest.mark.parametrize(
    ("text", "word", "unit", "part"),
    [
        ("It fell in the 1990s.", "the", Granularity.DECADE, None),
        ("It fell last summer.", "last", Granularity.SEASON, "SU"),
    ],
)
def test_coarse_dates_keep_their_unit(parse, text, word, unit, part):
    day = read(parse, text, word)
    assert (day.unit, day.part) == (unit, part)


def test_a_run_of_days_and_a_relative_year_are_kept(parse):
    assert read(parse, "It lasted from 12-14 March.", "12").last_day == 14
    assert read(parse, "It fell in June last year.", "June").year_step == -1


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("They may march on.", "may"),
        ("He fell from around 2000ft.", "2000"),
        ("She spoke at the March for Life.", "March"),
        ("He was hit by a grey 2013 Toyota Camry.", "2013"),
        ("Kovar's 1987 Chevrolet was found.", "1987"),
        ("They march on.", "march"),
        ("Jan Kovar spoke.", "Jan"),
        ("They sent 2000 soldiers.", "2000"),
        ("He is in his 30s.", "30s"),
        ("He lives at 1935 Orchard Street.", "1935"),
        ("It fell on 3/4/2020.", "fell"),
        ("The third man fell.", "third"),
    ],
)
def test_other_words_are_no_dates(parse, text, word):
    assert read(parse, text, word) is None


def test_a_day_that_two_countries_write_in_two_orders_says_so(parse):
    day = read(parse, "It fell on 3/4/2020.", "3/4/2020")
    assert (day.year, day.month, day.day, day.swapped) == (2020, 3, 4, True)
    assert not read(parse, "It fell on 3/14/2020.", "3/14/2020").swapped

"""Two ends of one stretch."""

import pytest

from claims.extractors.times.ranges import join_ranges


def joined(read, text):
    [sentence] = read(text, published="2020-03-13").sentences
    return [
        (m.value.raw, str(m.value.start)[:16], str(m.value.end)[:16])
        for m in join_ranges(sentence)
    ]


@pytest.mark.parametrize(
    ("text", "stretch"),
    [
        (
            "He worked there from 1986 to 1998.",
            ("from 1986 to 1998", "1986-01-01 00:00", "1999-01-01 00:00"),
        ),
        (
            "It fell between 2 a.m. and 4:30 a.m. on Wednesday.",
            ("2 a.m. and 4:30 a.m. on Wednesday", "2020-03-11 02:00", "2020-03-11 04:30"),
        ),
        (
            "It fell between 10 p.m. and 2 a.m. on Wednesday.",
            ("10 p.m. and 2 a.m. on Wednesday", "2020-03-11 22:00", "2020-03-12 02:00"),
        ),
    ],
)
def test_two_ends_make_one_time(read, text, stretch):
    assert joined(read, text) == [stretch]


@pytest.mark.parametrize(
    "text", ["It fell in 1986 and 1998.", "It fell on Monday and rose on Tuesday."]
)
def test_other_pairs_stay_two(read, text):
    assert len(joined(read, text)) == 2


def test_a_stretch_that_would_end_before_it_starts_is_none(read):
    assert len(joined(read, "He worked there from 1998 to 1986.")) == 2

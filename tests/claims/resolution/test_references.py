"""Whom or what a surname, an epithet, 'they' or a dropped subject means."""

import pytest

from claims.resolution.references import dropped_subject, references
from claims.resolution.speaker_names import Cast


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mayor Anna Keller came on Monday. Ms. Keller left the town.", ["Anna Keller"]),
        ("Anna Keller met Tom Keller. Ms. Keller left the town.", []),
        ("Tom Hale joined the club. The 22-year-old signed a contract.", ["Tom Hale"]),
        ("Tom Hale met Anna Reed. The 22-year-old signed a contract.", []),
        ("Tom Hale joined the club. Tom Hale says the 22-year-old fell.", []),
        ("Tom Hale came on Monday. Hale hid when the 7-year-old fell.", ["Tom Hale"]),
        ("Ms. Anna Reed left with Mr. Reed. Mr. Reed came.", []),
        ("Captain Tom Hale said a boy fell on Monday. The 16-year-old died.", []),
        ("A bomb fell on the Karsk suburb of Homa. It hit the suburb.", []),
        ("Tom Hale joined the club. The woman signed a contract.", []),
        ("Two farmers fled the town. They left a truck.", ["Two farmers"]),
        ("Two farmers met three rebels. They left a truck.", []),
        ("A farmer fled the town. They left a truck.", []),
    ],
)
def test_nothing_is_named_where_two_may_be_meant(read, text, expected):
    reading = read(text)
    found = references(reading, reading.sentences[-1], Cast(reading))
    assert [name for _, name in found] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The sensor works at night. Has two solar cells.", "The sensor"),
        ("The sensor has a small battery. Has two solar cells.", None),
        ("The sensors work at night. Has two solar cells.", None),
        ("Has two solar cells.", None),
        ("The sensor has a small battery. It contains two cells.", None),
    ],
)
def test_a_sentence_of_notes_goes_on_with_the_subject_before(read, text, expected):
    reading = read(text)
    assert dropped_subject(reading, reading.sentences[-1]) == expected

"""Ages that names carry."""

import pytest

from claims.resolution.ages import Ages, age_behind
from claims.resolution.full_names import Roster


@pytest.mark.parametrize(
    ("text", "last", "expected"),
    [
        ("Tom Hale, 46, left the town.", 1, "46"),
        ("Tom Hale (46) left the town.", 1, "46"),
        ("Tom Hale, 46 boats behind him, left.", 1, None),
        ("Tom Hale, 1946, left the town.", 1, None),
        ("Tom Hale left the town.", 1, None),
    ],
)
def test_an_age_stands_between_marks_behind_a_name(parse, text, last, expected):
    (tree,) = parse(text)
    at = age_behind(tree, last)
    assert (at and tree.tokens[at].text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tom Hale, 46, met Anna Roe, 51. The 46-year-old left the town.", "Tom Hale"),
        ("Tom Hale, 46, met Anna Roe, 46. The 46-year-old left the town.", None),
        ("Tom Hale, 46, met Anna Roe. The 52-year-old left the town.", None),
        ("Tom Hale met Anna Roe. The 46-year-old left the town.", None),
    ],
)
def test_who_has_an_age_alone_is_meant_by_it(read, text, expected):
    reading = read(text)
    last = reading.sentences[-1]
    head = next(t.head for t in last.sentence.tokens if t.lower == "the")
    assert Ages(reading, Roster(reading)).bearer(last, head) == expected

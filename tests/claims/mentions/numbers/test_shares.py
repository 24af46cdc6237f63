"""Parts of a whole."""

import pytest

from claims.mentions.numbers.shares import part_of_multiplier, read_share, whole_at


@pytest.mark.parametrize(
    ("text", "per_cent", "whole"),
    [
        ("Half of the 80 houses burned.", 50, "80"),
        ("A third of the ship's 300 crew left.", 100 / 3, "300"),
        ("Two-thirds of them left.", 200 / 3, None),
        ("One in five left.", 20, None),
        ("One out of every ten houses burned.", 10, None),
        ("Nine out of 10 houses burned.", 90, None),
        ("1 in 4 houses burned.", 25, None),
        ("Half of the houses with 80 rooms burned.", 50, None),
        ("Half the 80 houses burned.", 50, "80"),
        ("3/4 of 80 houses burned.", 75, "80"),
        ("Every tenth home burned.", 10, None),
        ("Two in three voters left.", 200 / 3, None),
    ],
)
def test_a_share_is_read_and_its_whole_where_it_is_said(parse, text, per_cent, whole):
    (sentence,) = parse(text)
    share = read_share(sentence.tokens, 0)
    assert share is not None
    assert share.value == pytest.approx(per_cent)
    at = whole_at(sentence.tokens, share.last)
    assert (sentence.tokens[at].text if at is not None else None) == whole


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("They won one in two attacks.", 2),
        ("One in three days was dry.", 0),
        ("One in Basra left.", 0),
        ("Three out of five left.", 0),
        ("A third man left.", 0),
        ("Half an hour went by.", 0),
        ("Every second day was dry.", 0),
        ("Every third time it failed.", 0),
        ("One third party failed.", 0),
    ],
)
def test_what_is_no_share_is_left(parse, text, at):
    (sentence,) = parse(text)
    assert read_share(sentence.tokens, at) is None


@pytest.mark.parametrize(
    ("text", "value"),
    [("A quarter of a million left.", 250_000), ("A third of a group left.", None)],
)
def test_a_part_of_a_million_is_a_number(parse, text, value):
    (sentence,) = parse(text)
    found = part_of_multiplier(sentence.tokens, 0)
    assert (found.value if found else None) == value

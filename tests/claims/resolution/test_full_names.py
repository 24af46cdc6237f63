"""Full names and their parts."""

import pytest

from claims.resolution.full_names import fullest_names, is_full_name, namesakes_of, surname


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Anna Reed", True),
        ("Jan van der Berg", True),
        ("Reed", False),
        ("Anna a teacher", False),
        ("Reed's Tom Hale", False),
        ("", False),
    ],
)
def test_a_full_name_has_several_parts_and_nothing_else(name, expected):
    assert is_full_name(name) is expected


def test_a_surname_is_the_last_word_in_small_letters():
    assert (surname("Anna Reed"), surname("")) == ("reed", "")


def test_the_longest_name_of_a_surname_is_the_fullest(read):
    reading = read("Mayor Anna Reed came. Reed left. Mr. Tom Hale stayed.")
    found = fullest_names(reading)
    assert (found["reed"].name, found["hale"].name) == ("Anna Reed", "Tom Hale")
    assert namesakes_of(reading)["reed"] == frozenset({"Anna Reed"})
    assert "keller" not in found

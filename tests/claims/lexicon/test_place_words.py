import pytest

from claims.lexicon.place_words import bearings, kinds, place_words


def test_words_that_end_a_name_tell_its_kind():
    assert kinds("suffix")["Airport"] == "facility"
    assert "Banana" not in kinds("suffix")


@pytest.mark.parametrize(
    ("part", "word", "listed"),
    [("locator", "near", True), ("locator", "because", False), ("no such part", "near", False)],
)
def test_a_part_holds_its_own_words(part, word, listed):
    assert (word in place_words(part)) is listed


def test_a_step_northwest_leads_north_and_west():
    north, east = bearings()["northwest"]
    assert north == pytest.approx(-east)
    assert north > 0
    assert "up" not in bearings()

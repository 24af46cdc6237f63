import pytest

from claims.mentions.numbers.by_words import number_by_words


@pytest.mark.parametrize(
    ("words", "number", "after"),
    [
        ("two tanks", 2, "tanks"),
        ("and 46 trucks", 46, "trucks"),
        ("1,200 people left", 1200, "people left"),
        ("twenty-two dead", 22, "dead"),
    ],
)
def test_the_first_number_of_words_is_read(words, number, after):
    found = number_by_words(words)
    assert (found.number.best, found.after) == (number, after)


@pytest.mark.parametrize("words", ["", "a row of lorries", "the second truck"])
def test_words_without_a_number_have_none(words):
    assert number_by_words(words) is None

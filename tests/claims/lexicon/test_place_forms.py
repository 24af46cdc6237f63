import pytest

from claims.lexicon.place_forms import form_pairs, form_words


@pytest.mark.parametrize(
    ("part", "word"),
    [("side", "northern"), ("division", "province"), ("settlement", "city"), ("near", "outside")],
)
def test_a_part_of_the_list_has_its_words(part, word):
    assert word in form_words(part)


def test_pairs_say_what_a_word_stands_for():
    assert form_pairs("plural")["counties"] == "county"
    assert form_pairs("short")["w"] == "west"


def test_an_unknown_part_is_empty():
    assert form_words("nothing") == frozenset()

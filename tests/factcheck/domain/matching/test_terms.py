import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.domain.matching.terms import LONGEST, number_key, stem, terms_of


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Twelve soldiers, 3 medics", (12, 3)),
        ("1,200 people and $1.9 million", (1200, 1_900_000)),
        ("twenty-five of two hundred and ten thousand", (25, 210_000)),
        ("two dozen rockets", (24,)),
        ("5m people", (5_000_000,)),
        ("In 2019, on 12 March, 3 were hurt on April 4", (3,)),
        ("An F-16 and COVID-19", ()),
        ("One of them; this one", ()),
        ("one soldier", (1,)),
        ("the 5th of them", (5,)),
        ("no figure at all", ()),
    ],
)
def test_numbers_are_read_in_figures_and_words_and_years_and_days_are_none(text, numbers):
    assert terms_of(text).numbers == numbers


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("killed", "deaths"),
        ("Iraqi", "Iraq"),
        ("U.S.", "Americans"),
        ("United States", "USA"),
        ("Galápagos", "galapagos"),
        ("Kata'ib", "Kataib"),
        ("taxes", "tax"),
        ("fired", "fire"),
        ("cities", "city"),
    ],
)
def test_words_that_mean_the_same_are_one_term(one, other):
    assert terms_of(one).words == terms_of(other).words


@pytest.mark.parametrize(("one", "other"), [("Iran", "Iraq"), ("taxes", "taxi"), ("us", "US")])
def test_words_that_only_look_alike_are_not(one, other):
    assert terms_of(one).words != terms_of(other).words


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The rockets hit Taji, police said.", {"taji"}),
        ("Rockets hit Taji. Police said so.", {"taji"}),
        ("NATO bombed it", {"nato"}),
        ("They met Iraqi officials", {"iraq"}),
        ("Mayor Raises Property Taxes Across Lissom County", set()),
        ("the lemon", set()),
    ],
)
def test_names_are_words_with_a_capital_that_nothing_else_explains(text, names):
    assert terms_of(text).names == names


def test_empty_words_are_left_out_and_the_printed_form_is_kept():
    terms = terms_of("It was said that the Rockets are there")
    assert "the" not in terms.words
    assert terms.printed["rocket"] == "Rockets"


@pytest.mark.parametrize(("word", "told"), [("class", "class"), ("bus", "bus"), ("is", "is")])
def test_words_that_end_in_s_are_not_all_plural(word, told):
    assert stem(word) == told


def test_a_number_is_a_key_of_letters_and_digits():
    assert [number_key(n) for n in (12, 1.5, 1e15)] == ["n12", "n1p5", "n1e15"]


@given(st.text(max_size=300))
def test_any_text_gives_terms_that_an_index_takes(text):
    assert all(key.replace("_", "").isalnum() for key in terms_of(text).keys)


def test_an_endless_text_is_cut():
    assert terms_of("word " * LONGEST).words == {"word"}

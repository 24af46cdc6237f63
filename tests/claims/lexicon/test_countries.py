import pytest

from claims.lexicon.countries import countries, country_name, country_of, is_demonym, plain


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Iraq", "IQ"),
        ("the U.S.", "US"),
        ("US", "US"),
        ("U.A.E.", "AE"),
        ("the UAE", "AE"),
        ("Britain", "GB"),
        ("British", "GB"),
        ("Britons", "GB"),
        ("IRAQ", "IQ"),
        ("IRANIAN", "IR"),
        ("Côte d’Ivoire", "CI"),
        ("Iraq’s", "IQ"),
        ("Saudi", "SA"),
        ("North Korean", "KP"),
        ("us", None),
        ("Us", None),
        ("turkey", None),
        ("polish", None),
        ("Atlantis", None),
        ("African", None),
        ("", None),
        ("the", None),
    ],
)
def test_a_name_or_demonym_gives_its_country_and_other_words_none(name, code):
    assert country_of(name) == code


@pytest.mark.parametrize("word", ["British", "Iraqis", "Americans", "African", "Frenchmen"])
def test_words_for_a_people_are_demonyms(word):
    assert is_demonym(word)


@pytest.mark.parametrize("word", ["Iraq", "U.S.", "polish", "Baghdad", "", "s"])
def test_names_of_countries_and_other_words_are_no_demonyms(word):
    assert not is_demonym(word)


def test_every_country_lies_on_the_globe():
    assert all(abs(c.lat) <= 90 and abs(c.lon) <= 180 for c in countries().values())
    assert len(countries()) > 240


def test_plain_names_have_no_article_and_no_possessive():
    assert plain("the\u00a0U.S.’s") == "U.S."


@pytest.mark.parametrize(
    ("code", "name"), [("GB", "United Kingdom"), ("TW", "Taiwan"), ("gb", None), (None, None)]
)
def test_a_code_has_the_name_of_its_country(code, name):
    assert country_name(code) == name

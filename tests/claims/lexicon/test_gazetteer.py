import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.lexicon.gazetteer import find_entries, fold, is_name


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("Aţ Ţārmīyah", "at tarmiyah"),
        ("Sana’a", "sanaa"),
        ("St. Louis", "st louis"),
        ("Saint Louis", "st louis"),
        ("Al-Asad", "al asad"),
        ("Diyarbak\u0131r", "diyarbakir"),
        ("", ""),
    ],
)
def test_spellings_of_one_name_fold_to_one_key(name, key):
    assert fold(name) == key


@pytest.mark.parametrize(
    ("name", "kind", "country"),
    [
        ("Baghdad", "city", "IQ"),
        ("Kiev", "city", "UA"),
        ("Hodeidah", "city", "YE"),
        ("Bombay", "city", "IN"),
        ("Strait of Hormuz", "strait", None),
        ("Arabian Sea", "sea", None),
        ("Al Udeid", "base", "QA"),
        ("Ain al-Asad", "base", "IQ"),
        ("Anbar", "region", "IQ"),
        ("Calif.", "region", "US"),
        ("Autauga County", "county", "US"),
    ],
)
def test_a_listed_name_leads_to_its_place(name, kind, country):
    assert (kind, country) in [(e.kind, e.country) for e in find_entries(fold(name))]


def test_curated_entries_stand_before_towns_of_the_same_name():
    assert find_entries("georgia")[0].kind == "country"
    assert find_entries("incirlik")[0].kind == "base"


def test_a_town_has_degrees_and_a_time_zone():
    baghdad = find_entries("baghdad")[0]
    assert (baghdad.lat, baghdad.lon) == pytest.approx((33.34, 44.40))
    assert baghdad.zone == "Asia/Baghdad"


@pytest.mark.parametrize("name", ["Erewhon", "the", "", "no such town"])
def test_other_words_are_no_places(name):
    assert not is_name(fold(name))
    assert find_entries(fold(name)) == ()


@given(st.text())
def test_folding_twice_changes_nothing_more_than_once(text):
    assert fold(fold(text)) == fold(fold(fold(text)))

import pytest

from claims.resolution.places.by_name import place_by_name


@pytest.mark.parametrize(
    ("words", "country", "found"),
    [
        ("Kosti", None, "SD"),
        ("Kosti", "SD", "SD"),
        ("Kosti, Sudan", None, "SD"),
        ("Paris", "US", "US"),
        ("Camp Taji", None, "IQ"),
    ],
)
def test_a_name_alone_means_what_the_list_knows_under_it(words, country, found):
    place = place_by_name(words, country=country)
    assert (place.raw, place.country) == (words, found)
    assert place.gazetteer


@pytest.mark.parametrize(
    ("words", "country"), [("Atlantis Nowhereville", None), ("Kosti, Iraq", None), ("Kosti", "IQ")]
)
def test_a_name_that_is_not_listed_or_not_there_has_no_point(words, country):
    place = place_by_name(words, country=country)
    assert (place.gazetteer, place.lat) == (None, None)

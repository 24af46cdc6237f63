import pytest


@pytest.mark.parametrize(
    ("text", "word", "country", "grounds"),
    [
        ("He was shot in Xanthorp, Iraq.", "Xanthorp", "IQ", "contained"),
        ("They left Mosul, Basra and Kirkuk for Xanthorp, where they met.", None, None, None),
        ("He moved from Greenwood, W. Va., to Ohio.", "Greenwood", "US", "contained"),
    ],
)
def test_a_place_in_no_list_has_the_country_that_is_told(text, word, country, grounds, resolved):
    places = resolved(text)
    if word is None:
        assert all(p.lat is not None for w, p in places.items() if w != "Xanthorp")
        return
    place = places[word]
    assert (place.country, place.grounds.value, place.lat) == (country, grounds, None)


def test_a_park_in_a_town_lies_near_the_town(resolved):
    places = resolved("He works at Hopkins Park in Springfield, Illinois.")
    park, town = places["Hopkins Park"], places["Springfield"]
    assert (park.lat, park.lon, park.precision.value) == (town.lat, town.lon, "near")
    assert park.radius_km > town.radius_km
    assert park.within[0] == "Springfield"


def test_nothing_is_said_of_an_unlisted_place_in_an_article_without_others(resolved):
    places = resolved("He lives in the village of Xanthorp.")
    assert all(p.country is None and p.lat is None for p in places.values())

import pytest

from claims.model.document import Document
from claims.resolution.places.home import NOWHERE, choose_home, possible_homes


def homes(told=(), **fields):
    return possible_homes(Document(text="", **fields), told)


@pytest.mark.parametrize(
    ("fields", "country", "key"),
    [
        ({"url": "https://www.dallasnews.com/a"}, "US", "dallas"),
        ({"outlet": "The London Free Press"}, "CA", "london"),
        ({"url": "https://www.reuters.com/a"}, None, None),
        ({"url": "https://www.xanthorppost.ie/a"}, "IE", None),
    ],
)
def test_an_outlet_has_one_home_where_it_is_listed_or_tells_its_country(fields, country, key):
    [(home, _)] = homes(**fields)
    assert (home.country, home.key) == (country, key)


def test_an_article_without_outlet_has_no_home():
    assert homes() == ()
    assert choose_home((), lambda _: 0.0) == NOWHERE


def test_the_article_decides_between_towns_of_one_name():
    towns = homes(url="https://parisnews.com")
    assert {h.country for h, _ in towns} > {"US", "FR"}
    assert choose_home(towns, lambda h: 20.0 * (h.area == "TN")).area == "TN"
    assert choose_home(towns, lambda _: 0.0).country == "US"


def test_the_ending_of_an_address_outweighs_the_size_of_a_town():
    towns = homes(url="https://parisnews.ca")
    assert choose_home(towns, lambda _: 0.0).country == "CA"

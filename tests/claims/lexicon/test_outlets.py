import pytest

from claims.lexicon.countries import countries
from claims.lexicon.outlets import (
    FILE,
    country_of_host,
    host_of,
    is_outlet_name,
    outlet_of,
    site_name,
    state_of,
)
from claims.lexicon.tables import rows


@pytest.mark.parametrize(
    ("address", "name", "town", "country"),
    [
        ("https://www.dallasnews.com/news/a", None, "Dallas", "US"),
        ("http://edinburghnews.scotsman.com/a", None, "Edinburgh", "GB"),
        (None, "The London Free Press", "London", "CA"),
        (None, "oxfordmail.co.uk", "Oxford", "GB"),
        ("https://www.reuters.com/world/a", "Reuters", None, None),
        ("https://apnews.com/a", None, None, "US"),
    ],
)
def test_an_outlet_is_known_by_address_or_name(address, name, town, country):
    outlet = outlet_of(address, name)
    assert (outlet.town, outlet.country) == (town, country)


@pytest.mark.parametrize(
    ("name", "certain"),
    [
        ("Coast Daily", True),
        ("The Fen Post", True),
        ("The Upland Observer", True),
        ("BBC News", True),
        ("Agence France-Presse", True),
        ("AFP", True),
        ("The Guardian", True),
        ("", False),
        ("Independent", False),
        ("World News", False),
        ("Medical Examiner", False),
        ("Post", False),
        ("Paris Post", False),
        ("London", False),
        ("Foreign Editor", False),
    ],
)
def test_a_name_is_certainly_that_of_an_outlet_or_not(name, certain):
    assert is_outlet_name(name) is certain


@pytest.mark.parametrize(
    ("address", "name"),
    [(None, None), ("https://example.com", None), (None, "The Herald"), ("", ""), ("com", "com")],
)
def test_an_unknown_address_or_a_name_of_several_papers_is_no_outlet(address, name):
    assert outlet_of(address, name) is None


@pytest.mark.parametrize(
    ("host", "site", "country"),
    [
        ("www.parisnews.co.uk", "parisnews", "GB"),
        ("parisnews.ca", "parisnews", "CA"),
        ("news.parisnews.com", "parisnews", None),
        ("example.tv", "example", None),
        ("", "", None),
    ],
)
def test_a_host_tells_a_name_and_a_country(host, site, country):
    assert (site_name(host), country_of_host(host)) == (site, country)


def test_a_text_that_is_no_address_has_no_host():
    assert host_of("The Paris News") == ""
    assert host_of("HTTPS://user@Example.com:80/a") == "example.com"


def test_states_are_known_by_code_and_name():
    assert (state_of("WV"), state_of("Ohio"), state_of("Bavaria")) == ("WV", "OH", None)


def test_the_list_is_whole_and_names_no_domain_twice():
    lines = rows(FILE)
    assert len(lines) > 500
    assert {len(line) for line in lines} == {5}
    assert len({line[0] for line in lines}) == len(lines)
    assert all(not code or code in countries() for *_, code in lines)

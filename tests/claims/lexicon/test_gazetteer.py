import json
import subprocess
import sys
from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.lexicon.gazetteer import FILE, find_entries, fold, is_name

MOST_BYTES = 8_000_000  # of the file that ships
MOST_SECONDS = 0.15  # of processor time, from nothing to the first entry
MOST_MEGABYTES = 60  # that the first look-up adds, imports counted
FIRST_LOOK_UP = """
import json, resource, time
before, start = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, time.process_time()
import claims.lexicon.tables  # what the engine loads whether or not it looks places up
at = time.process_time()
from claims.lexicon.gazetteer import find_entries
assert find_entries("baghdad")
took = time.process_time() - at
after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
print(json.dumps([took, (after - before) / 1024]))
"""


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
        ("Acapulco", "city", "MX"),
        ("Innisfail", "city", "AU"),
        ("Mareeba", "city", "AU"),
        ("Bicester", "city", "GB"),
        ("Niota", "city", "US"),
        ("Kanawha City", "city", "US"),
        ("Léopoldville", "city", "CD"),
        ("Hawija", "city", "IQ"),
        ("al-Hawija", "city", "IQ"),
        ("Zakho", "city", "IQ"),
        ("Strait of Hormuz", "strait", None),
        ("Arabian Sea", "sea", None),
        ("Al Udeid", "base", "QA"),
        ("Ain al-Asad", "base", "IQ"),
        ("Ramstein Air Base", "base", "DE"),
        ("Naval Station Norfolk", "base", "US"),
        ("Dubai International Airport", "airport", "AE"),
        ("Anbar", "region", "IQ"),
        ("Al Anbar Governorate", "region", "IQ"),
        ("Akita Prefecture", "region", "JP"),
        ("Rio Grande do Sul", "region", "BR"),
        ("Limburg", "region", "NL"),
        ("Limburg", "county", "BE"),
        ("New York State", "region", "US"),
        ("Calif.", "region", "US"),
        ("Ont.", "region", "CA"),
        ("Autauga County", "county", "US"),
        ("Orleans Parish", "county", "US"),
        ("Fairbanks North Star Borough", "county", "US"),
        ("Dorset", "county", "GB"),
        ("County Clare", "county", "IE"),
        ("Clare", "county", "IE"),
        ("Nueva Ecija", "county", "PH"),
        ("DR Congo", "country", "CD"),
    ],
)
def test_a_listed_name_leads_to_its_place(name, kind, country):
    assert (kind, country) in [(e.kind, e.country) for e in find_entries(fold(name))]


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Aleppo", "region"),  # the town bears the name of its province
        ("Eastern", "region"),
        ("Henry", "county"),
        ("Antwerp", "county"),
    ],
)
def test_a_bare_name_is_no_region_where_it_means_a_town_or_nothing(name, kind):
    assert kind not in [e.kind for e in find_entries(fold(name))]


def test_curated_entries_stand_first_then_countries_regions_and_larger_places():
    assert find_entries("georgia")[0].kind == "country"
    assert find_entries("incirlik")[0].kind == "base"
    towns = [e.population for e in find_entries("springfield") if e.kind == "city"]
    assert len(towns) > 10
    assert towns == sorted(towns, reverse=True)


def test_a_town_has_degrees_a_time_zone_and_what_holds_it():
    baghdad = find_entries("baghdad")[0]
    assert (baghdad.lat, baghdad.lon) == pytest.approx((33.34, 44.40))
    assert baghdad.zone == "Asia/Baghdad"
    [beach] = [e for e in find_entries("atlantic beach") if e.area == "FL"]
    assert (beach.area_name, beach.county) == ("Florida", "Duval County")
    assert beach.ident == "geonames:4146354"


def test_counties_of_one_name_lie_each_in_its_own_state():
    found = find_entries("scott county")
    assert len(found) == len({e.area for e in found}) == 11
    assert all(e.ident.startswith("fips:") and e.lat and e.lon and e.radius for e in found)


@pytest.mark.parametrize("name", ["Erewhon", "the", "", "no such town"])
def test_other_words_are_no_places(name):
    assert not is_name(fold(name))
    assert find_entries(fold(name)) == ()


def test_the_list_is_small_and_quickly_read():
    assert len((files("claims.lexicon") / FILE).read_bytes()) <= MOST_BYTES
    command = [sys.executable, "-c", FIRST_LOOK_UP]
    done = subprocess.run(command, capture_output=True, text=True, check=True)  # noqa: S603  # ours
    took, grown = json.loads(done.stdout)
    assert took <= MOST_SECONDS
    assert grown <= MOST_MEGABYTES


@given(st.text())
def test_folding_twice_changes_nothing_more_than_once(text):
    assert fold(fold(text)) == fold(fold(fold(text)))

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.mentions.places import find_all_places, find_places
from claims.mentions.places.article import NOTHING
from claims.mentions.places.finder import find_names

USES = {"l": "literal", "m": "metonymic", "d": "demonym", "e": "embedded"}
TABLE = Path(__file__).parent / "place_sentences.txt"
SENTENCES = [
    [cell.strip() for cell in line.split("|")]
    for line in TABLE.read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#")
]


@pytest.fixture
def seen(parse):
    def names(text):
        return [(m.text, m.value.use.value) for s in parse(text) for m in find_places(s)]

    return names


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Rockets hit Camp Taji, north of Baghdad, Iraq.", ["Camp Taji", "Baghdad", "Iraq"]),
        ("The ship is in the Arabian Sea.", ["Arabian Sea"]),
        ("Jets are kept in Qatar and the UAE.", ["Qatar", "UAE"]),
        ("He lives in Rapides Parish, La.", ["Rapides Parish", "La."]),
        ("They met in Washington, D.C. on Monday.", ["Washington, D.C."]),
        ("Clinics opened in Kisumu, Homa Bay and Wajir.", ["Kisumu", "Homa Bay", "Wajir"]),
        ("GUERRILLAS ATTACKED SAN SALVADOR ON TUESDAY.", ["SAN SALVADOR"]),
        ("WASHINGTON, March 11 — The March rally was quiet.", ["WASHINGTON"]),
        ("The USS Harry S Truman sailed.", []),
        ("HMS Kent was repaired.", []),
        ("Jordan Spieth won again.", []),
        ("They told us that polish and china were sold.", []),
        ("A turkey was eaten.", []),
        ("", []),
    ],
)
def test_places_are_found_and_ships_persons_and_common_words_are_none(text, places, seen):
    assert [name for name, _ in seen(text)] == places


@pytest.mark.parametrize(
    ("text", "name", "use"),
    [
        ("He was born in Iraq.", "Iraq", "literal"),
        ("Washington said that the talks had failed.", "Washington", "metonymic"),
        ("The strike was ordered by Moscow.", "Moscow", "metonymic"),
        ("Two U.S. soldiers were hurt.", "U.S.", "metonymic"),
        ("A Russian plane landed.", "Russian", "demonym"),
        ("One of the Britons was hurt.", "Britons", "demonym"),
        ("The Baghdad attack was condemned.", "Baghdad", "literal"),
        ("The West Nile virus spread.", "West Nile", "embedded"),
    ],
)
def test_a_name_is_told_by_what_it_does(text, name, use, seen):
    assert dict(seen(text)).get(name, use) == use


def test_a_demonym_brings_its_country(parse):
    (sentence, *_) = parse("A Russian plane landed.")
    [place] = find_places(sentence)
    assert (place.value.country, place.value.name) == ("RU", "Russia")


@given(
    st.lists(st.sampled_from(["The", "US", "Paris", ",", "and", "-", "USS", "River", "x", "Va."]))
)
def test_any_words_give_places_that_quote_the_text_and_do_not_overlap(parse, words):
    text = " ".join(words)
    for sentence in parse(text):
        found = list(find_places(sentence))
        assert all(m.span.of(text) == m.text for m in found)
        assert all(a.span.end <= b.span.start for a, b in pairwise(found))


@pytest.mark.parametrize(("text", "places"), SENTENCES)
def test_each_sentence_has_its_places_and_uses_and_no_others(text, places, parse):
    found = [(m.text, m.value.use.value) for m in find_all_places(parse(text))]
    pairs = (place.strip().rsplit("=", 1) for place in places.split(";") if place)
    assert found == [(name, USES[use]) for name, use in pairs]


def test_an_article_tells_more_than_its_sentences_alone(parse):
    sentences = parse(
        "Shells fell near Tbilisi. They blame Tbilisi. Mary Shelton left. Shelton wept."
    )
    assert [m.text for m in find_all_places(sentences)] == ["Tbilisi", "Tbilisi"]
    assert list(find_names(sentences[-1], NOTHING)) == []

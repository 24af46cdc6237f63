"""Casualties in set phrases."""

import pytest

from claims.extractors.casualties.idioms import see_described, see_fatal, see_idioms
from claims.extractors.casualties.verbs import see_verbs
from claims.model.value import Outcome
from claims.pipeline import extract


def seen(read, text):
    (reading,) = read(text).sentences
    found = see_idioms(reading)
    return [(s.outcome.value, reading.sentence.tokens[s.victim].text) for s in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Troops neutralised six terrorists.", [("killed", "terrorists")]),
        ("The army eliminated 140 enemy soldiers.", [("killed", "soldiers")]),
        ("The firm eliminated 140 jobs.", []),
        ("The judges eliminated two singers.", []),
        ("The army lost 18 men in the ambush.", [("killed", "men")]),
        ("The team lost two men to injury.", []),
        ("The army lost 18 tanks.", []),
        ("Russia lost 1,120 soldiers.", [("killed", "soldiers")]),
        ("Russia lost 1,120 workers.", []),
        ("Authorities hanged four men.", [("killed", "men")]),
        ("Curators hung four men's portraits.", []),
        ("The rebels took 30 soldiers prisoner.", [("captured", "soldiers")]),
        ("Thirty soldiers were taken prisoner.", [("captured", "soldiers")]),
        ("The rebels took 30 villages.", []),
        ("The blaze claimed the lives of nine people.", [("killed", "people")]),
        ("The blaze claimed the roof of nine houses.", []),
        ("The raid cost two villagers their lives.", [("killed", "villagers")]),
        ("The floods cost 80 people in the delta alone their lives.", [("killed", "people")]),
        ("The floods cost 80 people their homes.", []),
        ("Nine soldiers were buried after the attack.", [("killed", "soldiers")]),
        ("Nine soldiers were laid to rest in Hadra.", [("killed", "soldiers")]),
        ("Nine soldiers were buried under the snow after the avalanche.", []),
        ("Nine soldiers buried the shells after the attack.", []),
        ("Three soldiers laid down their lives.", [("killed", "soldiers")]),
        ("Three soldiers laid down their arms.", []),
        ("Twelve people were treated for shock.", [("injured", "people")]),
        ("Twelve people were treated to lunch.", []),
        ("Three people are in hospital.", [("injured", "people")]),
        ("Three people are in the hospital's pay.", []),
        ("A truck mowed down three pedestrians.", [("casualties", "pedestrians")]),
    ],
)
def test_a_set_phrase_says_what_befell_people(read, text, expected):
    assert seen(read, text) == expected


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Three people were shot, one fatally.", ["one"]),
        ("Three people were shot, one of them fatally.", ["one"]),
        ("Three people were shot, one in the leg.", []),
        ("Three people were shot, none fatally.", []),
        ("Three people fled, one fatally.", []),
    ],
)
def test_of_the_shot_some_died(read, text, number):
    (reading,) = read(text).sentences
    found = list(see_fatal(reading, list(see_verbs(reading))))
    assert [s.number.text for s in found] == number
    assert all(s.outcome is Outcome.KILLED for s in found)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Police took 22 injured passengers to a clinic.", [("injured", "22")]),
        ("Twelve missing sailors were sought.", [("missing", "Twelve")]),
        ("Troops killed 30 wounded soldiers.", []),
        ("Police found 22 missing paintings.", []),
        ("No injured passengers were seen.", []),
    ],
)
def test_a_word_before_people_says_what_befell_them(read, text, expected):
    (reading,) = read(text).sentences
    found = see_described(reading, list(see_verbs(reading)))
    assert [(s.outcome.value, s.number.text) for s in found] == expected


def test_of_the_hurt_some_are_hurt_badly(read):
    (reading,) = read("Twelve people were hurt, two of them seriously.").sentences
    [found] = see_fatal(reading, list(see_verbs(reading)))
    assert (found.outcome, found.number.text, found.part) == (Outcome.INJURED, "two", True)


def test_what_set_phrases_say_becomes_a_claim():
    [claim] = [
        c
        for c in extract("The blaze claimed the lives of nine people.").claims
        if c.kind.value == "casualty"
    ]
    assert (claim.value.outcome, claim.value.count.best) == (Outcome.KILLED, 9)

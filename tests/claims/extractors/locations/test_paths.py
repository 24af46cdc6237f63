"""A table of our own: sentences and the places of what they say happened."""

import pytest

from claims.extractors.locations import extract_locations
from claims.extractors.locations.paths import ASIDE, DIRECT, INDIRECT

PLACED = [
    ("Three people were killed in a bombing in Kabul.", ["Kabul"]),
    ("Militants launched a rocket attack against troops in Iraq.", ["Iraq"]),
    ("Rockets hit Camp Taji, north of Baghdad, Iraq.", ["Camp Taji"]),
    ("Strikes hit huts near the town of Al Bukamal in eastern Syria.", ["Al Bukamal"]),
    ("Clashes near Idlib, Syria, killed five.", ["Idlib"]),
    ("The Baghdad attack was condemned.", ["Baghdad"]),
    ("Police in Paris said that a blast in Lyon hurt two.", ["Lyon"]),
    ("Rockets hit Camp Taji, an Iraqi base north of Baghdad.", ["Camp Taji"]),
    ("In Aleppo, 12 people were killed and 30 wounded.", ["Aleppo"]),
    ("The attack on Camp Taji killed three soldiers.", ["Camp Taji"]),
    ("Rockets fired from Lebanon at Haifa wounded two people.", ["Haifa"]),
    ("Gunmen attacked the embassy's convoy in Tripoli.", ["Tripoli"]),
    ("A bomb exploded at a market in the town of Taiz.", ["Taiz"]),
    ("A bomb exploded on the road between Mosul and Erbil.", ["Mosul", "Erbil"]),
    ("A tanker exploded off the coast of Oman.", ["Oman"]),
    ("The bombing of Aleppo went on for a week.", ["Aleppo"]),
    ("Shelling of the town of Douma killed six.", ["Douma"]),
    ("Air raids on the outskirts of Raqqa killed nine people.", ["Raqqa"]),
    ("An explosion rocked Beirut on Tuesday.", ["Beirut"]),
    ("A blast shook central Damascus at dawn.", ["Damascus"]),
    ("Air strikes targeting the outskirts of Mosul killed 27 people.", ["Mosul"]),
    ("The earthquake struck near Kathmandu at noon.", ["Kathmandu"]),
    ("The shooting happened in Dallas shortly after midnight.", ["Dallas"]),
    ("The explosion occurred at a factory in Tianjin.", ["Tianjin"]),
    ("Fighting broke out in Khartoum on Saturday.", ["Khartoum"]),
    ("Schoolgirls were kidnapped from Chibok.", ["Chibok"]),
    ("He was walking in Baltimore when he was shot.", ["Baltimore"]),
    ("A man was stabbed at a Birmingham nightclub.", ["Birmingham"]),
    ("Aleppo was shelled for three hours.", ["Aleppo"]),
    ("Warplanes bombed Idlib and Hama.", ["Idlib", "Hama"]),
    ("Attacks in Baghdad, Mosul and Basra killed 40 people.", ["Baghdad", "Mosul", "Basra"]),
    ("Air raids in Syria's Latakia province killed 20 people.", ["Latakia"]),
    ("Two soldiers were killed in Iraq's Anbar province.", ["Anbar"]),
    ("The massacre committed by militants in the town of Tikrit shocked the region.", ["Tikrit"]),
    ("Rebels fired mortars into Damascus.", ["Damascus"]),
    ("Missiles were launched toward Tel Aviv, injuring one.", ["Tel Aviv"]),
    ("A train derailed outside Lyon.", ["Lyon"]),
    ("Twelve people died in a stampede in Mecca, Saudi Arabia.", ["Mecca"]),
    ("A base 15 miles northwest of Baghdad was hit by rockets.", ["Baghdad"]),
    ("Flooding in Derna killed thousands.", ["Derna"]),
    ("Police arrested two men in Marseille.", ["Marseille"]),
    ("The mayor of Nice was killed in Cannes.", ["Cannes"]),
    ("Four people were shot in Chicago, Illinois.", ["Chicago"]),
    ("The wildfire near Athens destroyed 40 homes.", ["Athens"]),
    ("A car bomb went off outside a mosque in Kirkuk.", ["Kirkuk"]),
    ("Protests erupted in Tehran and Shiraz.", ["Tehran", "Shiraz"]),
    ("The drone strike, which took place in Kandahar, killed a commander.", ["Kandahar"]),
    ("The Nairobi bombing killed 200 people.", ["Nairobi"]),
    ("Kabul's deadliest attack killed 150 people.", ["Kabul"]),
    ("Gunmen raided a school in the northern city of Kaduna.", ["Kaduna"]),
    ("The U.S. embassy in Baghdad was attacked.", ["Baghdad"]),
    ("A ferry capsized in Lake Victoria, killing dozens.", ["Lake Victoria"]),
]
ELSEWHERE = [
    "The minister spoke in Oslo.",
    "Russian jets bombed the town.",
    "The attack was condemned by Washington.",
    "The attack was condemned in Paris.",
    "A man from Chicago was shot.",
    "John Reed of Boston was killed in the crash.",
    "The president, speaking in Ankara, condemned the attack.",
    "U.S. airstrikes killed dozens of people.",
    "Clashes between Armenia and Azerbaijan killed ten.",
    "Rockets were fired from Lebanon.",
    "The mayor of Lyon was shot.",
    "The Chicago man was shot dead.",
    "The wounded were flown to Ramstein.",
    "In an interview in London he denied the attack.",
    "The Israeli strike killed four people.",
    "Protests over Gaza turned violent.",
    "The victims' relatives live in Manchester.",
]


def _places(text, read):
    drafts = extract_locations(read(text))
    return [d.slots["place"].of(text) for d in drafts if "inherited" not in d.flags]


@pytest.mark.parametrize(("text", "places"), PLACED)
def test_a_happening_is_where_its_own_words_say(text, places, read):
    assert _places(text, read) == places


@pytest.mark.parametrize("text", ELSEWHERE)
def test_speakers_owners_origins_and_homes_place_nothing(text, read):
    assert _places(text, read) == []


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("The Nairobi bombing killed 200 people.", "bombing"),
        ("Police in Paris said that a blast in Lyon hurt two.", "blast"),
        ("A drone strike, which took place in Kandahar, killed two.", "drone strike"),
        ("He was walking in Baltimore when he was shot.", "shot"),
    ],
)
def test_the_place_is_given_to_the_right_happening(text, event, read):
    [draft] = extract_locations(read(text))
    assert draft.slots["event"].of(text) == event
    assert draft.trigger == draft.head


@pytest.mark.parametrize(
    ("text", "confidence"),
    [
        ("Three people were killed in Kabul.", DIRECT),
        ("Three people were killed at a market in Kabul.", INDIRECT),
        ("He was walking in Baltimore when he was shot.", ASIDE),
    ],
)
def test_the_longer_the_way_the_less_sure(text, confidence, read):
    [draft] = extract_locations(read(text))
    assert draft.confidence == confidence


def test_a_distance_from_a_town_is_told_as_near(read):
    [draft] = extract_locations(read("A base 15 miles northwest of Baghdad was hit by rockets."))
    assert draft.value.place.precision.value == "near"

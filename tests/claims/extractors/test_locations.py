import pytest

from claims.extractors.locations import extract_locations


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Three people were killed in a bombing in Kabul.", [("bombing", "Kabul")]),
        (
            "Militants launched a rocket attack against troops in Iraq.",
            [("rocket attack", "Iraq")],
        ),
        ("Rockets hit Camp Taji, north of Baghdad, Iraq.", [("hit", "Camp Taji")]),
        (
            "Strikes hit huts near the town of Al Bukamal in eastern Syria.",
            [("Strikes", "Al Bukamal")],
        ),
        ("Clashes near Idlib, Syria, killed five.", [("Clashes", "Idlib")]),
        ("The Baghdad attack was condemned.", [("attack", "Baghdad")]),
        ("Police in Paris said that a blast in Lyon hurt two.", [("blast", "Lyon")]),
        ("Rockets hit Camp Taji, an Iraqi base north of Baghdad.", [("hit", "Camp Taji")]),
        ("The minister spoke in Oslo.", []),
        ("Russian jets bombed the town.", []),
        ("The attack was condemned by Washington.", []),
    ],
)
def test_a_happening_is_where_its_own_words_say(text, places, read):
    reading = read(text)
    found = [
        (draft.slots["event"].of(text), draft.slots["place"].of(text))
        for draft in extract_locations(reading)
    ]
    assert found == places


def test_a_distance_from_a_town_is_told_as_near(read):
    [draft] = extract_locations(read("A base 15 miles northwest of Baghdad was hit by rockets."))
    assert draft.value.place.precision.value == "near"
    assert draft.trigger == draft.head

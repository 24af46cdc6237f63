import pytest

from claims.resolution.places import kilometres


def point(place):
    return place.lat, place.lon


def test_a_distance_moves_the_point_and_says_that_it_is_near(resolved):
    text = "A base 15 miles northwest of Baghdad was hit."
    near, plain = resolved(text)["Baghdad"], resolved("He lives in Baghdad.")["Baghdad"]
    assert (near.precision.value, near.raw) == ("near", "15 miles northwest of Baghdad")
    assert near.lat > plain.lat
    assert near.lon < plain.lon
    assert kilometres(point(near), point(plain)) == pytest.approx(24, abs=1.5)
    assert near.radius_km > plain.radius_km
    assert near.within == ("Baghdad", "Iraq")


@pytest.mark.parametrize(
    ("distance", "kilometres_away"),
    [
        ("25km", 25),
        ("fifteen kilometers", 15),
        ("twenty-five miles", 40),
        ("60 nautical miles", 111),
        ("a few miles", 5),
        ("umpteen miles", 0),
    ],
)
def test_a_distance_is_read_in_digits_and_words(distance, kilometres_away, resolved):
    near = resolved(f"A plane crashed {distance} west of Mosul.")["Mosul"]
    plain = resolved("He lives in Mosul.")["Mosul"]
    assert kilometres(point(near), point(plain)) == pytest.approx(kilometres_away, abs=1.5)


@pytest.mark.parametrize(
    ("text", "word", "raw", "precision"),
    [
        ("A base north of Baghdad was hit.", "Baghdad", "north of Baghdad", "near"),
        ("A bomb went off near Kirkuk.", "Kirkuk", "near Kirkuk", "near"),
        ("Shells fell outside Baghdad.", "Baghdad", "outside Baghdad", "near"),
        ("A tanker was hit off Aden.", "Aden", "off Aden", "near"),
        ("A tanker burned 5 miles from Aden.", "Aden", "5 miles from Aden", "near"),
        ("A ship was hit off the coast of Yemen.", "Yemen", "off the coast of Yemen", "region"),
        ("A ferry burned off Sussex.", "Sussex", "off Sussex", "near"),
        ("A ferry burned in Sussex.", "Sussex", "Sussex", "region"),
        ("A bomb went off in Yemen.", "Yemen", "Yemen", "country"),
        ("Fighting goes on in eastern Ukraine.", "Ukraine", "Ukraine", "region"),
        ("Fighting goes on in Ukraine.", "Ukraine", "Ukraine", "country"),
        ("He lives in Kirkuk.", "Kirkuk", "Kirkuk", "settlement"),
        ("The Baghdad government fell.", "Baghdad", "Baghdad", "settlement"),
    ],
)
def test_words_before_a_name_that_tell_no_point_only_loosen_it(
    text, word, raw, precision, resolved
):
    place = resolved(text)[word]
    assert (place.raw, place.precision.value) == (raw, precision)


def test_between_two_towns_is_halfway(resolved):
    places = resolved("A convoy was hit between Mosul and Erbil.")
    mosul, erbil = places["Mosul"], places["Erbil"]
    assert point(mosul) == point(erbil)
    assert mosul.raw == "between Mosul and Erbil"
    assert mosul.radius_km == pytest.approx(40, abs=3)


@pytest.mark.parametrize(
    "text",
    ["He flew between Baghdad and London.", "Talks between Mosul officials and Erbil went on."],
)
def test_a_journey_and_talks_have_two_ends(text, resolved):
    assert len({point(p) for p in resolved(text).values()}) == 2

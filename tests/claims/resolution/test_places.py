import pytest

from claims.mentions.places import find_places
from claims.model.document import Document
from claims.resolution.places import kilometres, resolve_places


@pytest.fixture
def resolved(parse):
    def places(text):
        found = [m for s in parse(text) for m in find_places(s)]
        return {m.text: m.value for m in resolve_places(Document(text=text), found)}

    return places


@pytest.mark.parametrize(
    ("text", "word", "name", "country", "precision"),
    [
        ("He was in the UAE.", "UAE", "United Arab Emirates", "AE", "country"),
        ("It is in the Arabian Sea.", "Arabian Sea", "Arabian Sea", None, "sea"),
        ("He lives in Paris.", "Paris", "Paris", "FR", "settlement"),
        ("He lives in Paris, Texas.", "Paris", "Paris", "US", "settlement"),
        ("He lives in London, Ontario.", "London", "London", "CA", "settlement"),
        ("Jets are at Al Udeid in Qatar.", "Al Udeid", "Al Udeid Air Base", "QA", "exact"),
        ("They met in Washington.", "Washington", "Washington", "US", "settlement"),
        ("He fled Atlanta, Georgia.", "Georgia", "Georgia", "US", "region"),
        ("A Russian plane landed.", "Russian", "Russia", "RU", "country"),
    ],
)
def test_a_name_means_the_place_that_its_text_supports(
    text, word, name, country, precision, resolved
):
    place = resolved(text)[word]
    assert (place.name, place.country, place.precision.value) == (name, country, precision)


def test_a_container_told_once_holds_for_the_whole_article(parse):
    text = "Police in Paris, Texas, held a man.\n\nHe had fled from Paris on foot."
    found = [m for s in parse(text) for m in find_places(s)]
    places = [m.value for m in resolve_places(Document(text=text), found) if m.text == "Paris"]
    assert [p.country for p in places] == ["US", "US"]


def test_one_unknown_place_leaves_the_others_alone(resolved):
    places = resolved("They drove from Xanthorp to Baghdad.")
    assert places["Baghdad"].country == "IQ"
    assert "Xanthorp" not in places or places["Xanthorp"].country is None


def test_nested_places_name_what_holds_them(resolved):
    assert resolved("He lives in Mosul, Iraq.")["Mosul"].within == ("Iraq",)


def test_a_distance_moves_the_point_and_says_that_it_is_near(resolved):
    text = "A base 15 miles northwest of Baghdad was hit."
    near, plain = resolved(text)["Baghdad"], resolved("He lives in Baghdad.")["Baghdad"]
    assert (near.precision.value, near.raw) == ("near", "15 miles northwest of Baghdad")
    assert near.lat > plain.lat
    assert near.lon < plain.lon
    assert kilometres((near.lat, near.lon), (plain.lat, plain.lon)) == pytest.approx(24, abs=1.5)


@pytest.mark.parametrize(
    ("distance", "kilometres_away"),
    [("25km", 25), ("fifteen kilometers", 15), ("twenty-five miles", 40), ("umpteen miles", 0)],
)
def test_a_distance_is_read_in_digits_and_words(distance, kilometres_away, resolved):
    near = resolved(f"A plane crashed {distance} west of Mosul.")["Mosul"]
    plain = resolved("He lives in Mosul.")["Mosul"]
    away = kilometres((near.lat, near.lon), (plain.lat, plain.lon))
    assert away == pytest.approx(kilometres_away, abs=1.5)


def test_a_direction_alone_moves_nothing(resolved):
    place = resolved("A base north of Baghdad was hit.")["Baghdad"]
    assert (place.precision.value, place.lat) == ("near", pytest.approx(33.34))


def test_the_same_point_is_no_distance_away():
    assert kilometres((33.0, 44.0), (33.0, 44.0)) == 0

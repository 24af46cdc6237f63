import pytest

from claims.lexicon.vessels import ship_named
from claims.mentions.assets.ship_names import made, past_hyphen, trimmed, type_before
from claims.mentions.assets.view import View


@pytest.fixture
def view(parse):
    return lambda text: View(parse(text)[0])


def test_a_listed_ship_has_its_kind_navy_and_hull_number(view):
    found = made(view("USS Cole sank."), 0, 2, ship_named("USS Cole"), "USS Cole", "USS")
    assert (found.type.type, found.operator, found.designation) == (
        "destroyer",
        "US Navy",
        "DDG-67",
    )


@pytest.mark.parametrize(
    ("text", "operator"),
    [
        ("INS Nowhere left Haifa, Israel said.", "Israeli Navy"),
        ("INS Nowhere left Kochi, the Indian navy said.", "Indian Navy"),
        ("INS Nowhere left port.", None),
    ],
)
def test_the_nation_in_the_sentence_tells_whose_an_unlisted_ins_is(text, operator, view):
    assert made(view(text), 0, 2, None, "INS Nowhere", "INS").operator == operator


@pytest.mark.parametrize(
    ("text", "end", "hull"),
    [
        ("HMS Nowhere (F299) sailed.", 5, "F299"),
        ("HMS Nowhere (a frigate) sailed.", 2, None),
        ("HMS Nowhere sailed.", 2, None),
    ],
)
def test_a_pennant_number_in_brackets_ends_the_name(text, end, hull, view):
    found = made(view(text), 0, 2, None, "HMS Nowhere", "HMS")
    assert (found.end, found.designation) == (end, hull)


def test_an_unlisted_name_ends_before_a_verb(view):
    assert trimmed(view("USS Nowhere sailed home."), 1, 4) == 2
    assert trimmed(view("USS Nowhere Bay, a ship."), 1, 3) == 3


def test_the_kind_of_a_ship_stands_directly_before_its_name(view):
    start, kind = type_before(view("The guided-missile destroyer Cole sank."), 5)
    assert (start, kind.type) == (1, "destroyer")
    assert type_before(view("The bird Cole sank."), 2) is None


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("ROKS Dosan Ahn Chang-ho left.", 6),
        ("USS Nowhere Ford-class ships left.", 3),
        ("USS Nowhere - a ship - left.", 2),
    ],
)
def test_a_hyphen_goes_on_with_a_name_but_not_with_its_kind(text, end, view):
    seen = view(text)
    assert past_hyphen(seen, seen.words.index("-")) == end

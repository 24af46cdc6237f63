import pytest

from claims.mentions.assets.ships import find_ship, may_end
from claims.mentions.assets.view import View


@pytest.fixture
def ships(parse):
    def found(text):
        view = View(parse(text)[0])
        seen, at, before = [], 0, None
        while at < len(view.words):
            ship = find_ship(view, at, before) if view.words[at][:1].isupper() else None
            if ship:
                seen.append((view.quoted(ship.start, ship.end), ship.name, ship.designation))
                before = ship
            at = ship.end if ship else at + 1
        return seen

    return found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("USS Roosevelt (DDG-80) sailed.", ("USS Roosevelt (DDG-80)", "USS Roosevelt", "DDG-80")),
        ("USS Nowhere (DDG 199) sailed.", ("USS Nowhere (DDG 199)", "USS Nowhere", "DDG-199")),
        ("USS Carney (pictured) sailed.", ("USS Carney", "USS Carney", "DDG-64")),
        ("CVN-69 sailed home.", ("CVN-69", "USS Dwight D. Eisenhower", "CVN-69")),
        ("The frigate Nowhere Bay sank.", ("Nowhere Bay", "Nowhere Bay", None)),
        ('The ship "Ever Given" sailed.', ("Ever Given", "MV Ever Given", None)),
        (
            "USS HARRY S TRUMAN ENTERS RED SEA",
            ("USS HARRY S TRUMAN", "USS Harry S. Truman", "CVN-75"),
        ),
        ("INS Nowhere left Haifa, the Israeli navy said.", ("INS Nowhere", "INS Nowhere", None)),
    ],
)
def test_a_ship_has_its_words_its_name_and_its_hull_number(text, expected, ships):
    assert ships(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "INS Commissioner Doris Smith resigned.",
        "MS Office costs more now.",
        "SS General Wolff was tried.",
        "The tanker driver slept.",
        "The carrier Emirates flies there.",
        "The ship Captain Smith steered sank.",
        "The ferry Monday was late.",
        "The Missouri flooded farms.",
    ],
)
def test_other_names_are_no_ships(text, ships):
    assert ships(text) == []


def test_a_name_ends_before_a_verb_and_before_a_word_for_ships(parse):
    view = View(parse("The Moskva cruiser sank while the Truman administration slept.")[0])
    assert may_end(view, 2)
    assert not may_end(view, view.words.index("administration"))

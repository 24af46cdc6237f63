import pytest

from claims.mentions.assets.nouns import find_noun, type_ending
from claims.mentions.assets.view import View


@pytest.fixture
def nouns(parse):
    def found(text):
        view = View(parse(text)[0])
        seen = [find_noun(view, i) for i in range(len(view.words))]
        return [(view.quoted(f.start, f.end), f.type.asset_class.value) for f in seen if f]

    return found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rebel fighters fled.", ("Rebel fighters", "people")),
        ("Taliban fighters fled.", ("fighters", "people")),
        ("Two fighters were scrambled to intercept it.", ("fighters", "aircraft")),
        ("Government forces fled.", ("Government forces", "people")),
        ("Russian tanks rolled in.", ("tanks", "vehicle")),
        ("A Kilo-class submarine dived.", ("Kilo-class submarine", "ship")),
        ("A short-range ballistic missile fell.", ("short-range ballistic missile", "missile")),
        ("They blew up an ammunition depot.", ("ammunition depot", "installation")),
    ],
)
def test_a_common_noun_is_an_asset_with_the_words_that_narrow_it(text, expected, nouns):
    assert nouns(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "A missile strike killed two.",
        "The fuel tank leaked.",
        "Freedom fighters are heroes.",
        "The fighter won on points.",
        "The two firms joined forces.",
        "Blood vessels narrow with age.",
        "The Jets lost again.",
        "They live at Al Udeid Air Base.",
        "The fire brigade came.",
    ],
)
def test_other_things_of_the_word_are_no_assets(text, nouns):
    assert nouns(text) == []


def test_the_longest_type_wins(parse):
    view = View(parse("The main battle tank burned.")[0])
    start, kind = type_ending(view, 3)
    assert (start, kind.type) == (1, "tank")
    assert type_ending(view, 4) is None

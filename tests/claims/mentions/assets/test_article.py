import pytest

from claims.mentions.assets import find_all_assets
from claims.mentions.numbers import find_numbers

FIRST = "The USS Harry S. Truman left Norfolk on Monday. "


@pytest.fixture
def named(parse):
    def names(text):
        sentences = parse(text)
        found = find_all_assets(sentences, [list(find_numbers(s)) for s in sentences])
        return [[(m.text, m.value.name) for m in mentions] for mentions in found]

    return names


@pytest.mark.parametrize(
    ("text", "last"),
    [
        (FIRST + "Officials praised the Truman.", [("Truman", "USS Harry S. Truman")]),
        (
            FIRST + "The crew like the Harry S. Truman.",
            [("Harry S. Truman", "USS Harry S. Truman")],
        ),
        (FIRST + "The war began under the Truman administration.", []),
        (FIRST + "Truman spoke.", []),
        ("Officials praised the Truman.", []),
        ("MV Rubymar was hit. Ten men left the Rubymar.", [("Rubymar", "MV Rubymar")]),
        ("The tanker Blue Whale sank. Nobody liked the Blue Whale.", [("Blue Whale",) * 2]),
        ("The tanker sank. Nobody liked the Blue Whale.", []),
    ],
)
def test_a_ship_named_in_full_is_known_by_a_short_name_elsewhere(text, last, named):
    assert named(text)[-1] == last


def test_an_article_without_sentences_has_no_assets():
    assert find_all_assets((), ()) == ()

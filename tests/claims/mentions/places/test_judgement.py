import pytest

from claims.lexicon.gazetteer import find_entries
from claims.mentions.places.article import NOTHING, Article
from claims.mentions.places.judgement import fame, is_place, signs_of
from claims.mentions.places.names import Name, entries_between


def name_in(parse, text, word):
    (sentence, *_) = parse(text)
    at = next(t.i for t in sentence.tokens if t.text == word)
    return sentence, Name(at, at + 1, entries_between(sentence, at, at + 1))


@pytest.mark.parametrize(
    ("text", "word", "article", "place"),
    [
        ("They met in Nottingham.", "Nottingham", NOTHING, True),
        ("Berea police closed the road.", "Berea", NOTHING, True),
        ("The trial of Ms. Shelton began. Shelton wept.", "Shelton", NOTHING, False),
        (
            "They blamed Torrington again.",
            "Torrington",
            Article(places=frozenset({"torrington"})),
            True,
        ),
        ("They blamed Henderson.", "Henderson", Article(surnames=frozenset({"Henderson"})), False),
        ("The HIV virus spread.", "HIV", NOTHING, False),
    ],
)
def test_signs_outweigh_each_other(text, word, article, place, parse):
    sentence, name = name_in(parse, text, word)
    assert bool(name.entries and is_place(sentence, name, article)) is place


@pytest.mark.parametrize(
    ("key", "known"),
    [
        ("iraq", "country"),
        ("red sea", "region"),
        ("texas", "region"),
        ("kyiv", "metropolis"),
        ("nottingham", "large"),
        ("torrington", "middle"),
    ],
)
def test_fame_is_that_of_the_best_known_place(key, known):
    assert fame(find_entries(key)) == known


def test_the_signs_of_a_name_can_be_read(parse):
    sentence, name = name_in(parse, "They live in Baghdad, Iraq.", "Baghdad")
    assert {"metropolis", "inside", "container"} <= set(signs_of(sentence, name, NOTHING))

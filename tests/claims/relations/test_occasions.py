"""Whether two figures are of one happening."""

import pytest

from claims import Document, extract_many
from claims.model.value import Casualty
from claims.relations.entries import entries_of
from claims.relations.occasions import (
    in_two_places,
    on_two_days,
    one_occasion,
    printed_together,
    same_words,
    told_alike,
)

MONDAY, TUESDAY, LATE = "2021-06-07", "2021-06-08", "2021-06-28"


def figures(one, other, days=(MONDAY, MONDAY)):
    """The first figure of each of two texts, read; nothing is linked."""
    texts = [
        Document(id=name, text=text, published=day, outlet=name)
        for name, text, day in zip("ab", (one, other), days, strict=True)
    ]
    found = entries_of(list(extract_many(texts)), (), ())
    counted = [e for e in found if isinstance(e.claim.value, Casualty)]
    return tuple(next(e for e in counted if e.document.id == name) for name in "ab")


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (
            "Shelling in Tarsk killed nine people on Sunday.",
            "Eleven people died on Sunday when shells hit Tarsk.",
            True,
        ),
        (
            "Shelling in Tarsk killed nine people on Saturday.",
            "Eleven people died on Sunday when shells hit Tarsk.",
            False,
        ),
        (
            "Shelling in Tarsk killed nine people on Sunday.",
            "Eleven people died on Sunday when shells fell in Orlen.",
            False,
        ),
        (
            "Shelling in Tarsk killed nine people on Sunday.",
            "Shelling in Tarsk and Orlen killed eleven people on Sunday.",
            False,
        ),
        (
            "Rebel shelling in Tarsk killed nine people on Sunday.",
            "Army shelling in Tarsk killed eleven people on Sunday.",
            False,
        ),
        (
            "Nine people died when a ferry sank.",
            "Eleven people died in clashes over bread.",
            False,
        ),
        (
            "Nine people died when the ferry sank off the coast.",
            "Eleven people died as a ferry sank in a storm.",
            True,
        ),
    ],
)
def test_day_place_and_hands_set_two_figures_apart(one, other, same):
    assert one_occasion(*figures(one, other)) is same


@pytest.mark.parametrize(
    ("one", "other", "days", "same"),
    [
        ("Nine died in the quake at Orlen.", "Thirty died in the quake at Orlen.", LATE, False),
        ("Nine died in the quake at Orlen.", "Thirty died in the quake at Orlen.", TUESDAY, True),
        ("Nine died in the quake at Orlen.", "The quake at Orlen has now killed 30.", LATE, True),
        ("Ten died in the quake at Orlen.", "The quake at Orlen has now killed 9.", LATE, False),
    ],
)
def test_the_toll_of_a_happening_grows_over_weeks(one, other, days, same):
    assert one_occasion(*figures(one, other, (MONDAY, days))) is same


def test_a_figure_has_the_day_of_every_sentence_that_prints_it():
    dated = "Nine people died in the strikes. Nine people died in the strikes on Tarsk on Sunday."
    earlier = "Seven people died in the strikes on Tarsk on Saturday."
    assert on_two_days(*figures(dated, earlier))
    assert not on_two_days(*figures("Nine people died in the strikes.", earlier))


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        ("Nine died in Raqa.", "Ten died in Raqqa.", False),
        ("Nine died in Aleppo.", "Ten died in Idlib.", True),
        ("Nine died in Syria.", "Ten died in Idlib.", False),
    ],
)
def test_places_are_known_by_their_spelling(one, other, apart):
    assert in_two_places(*figures(one, other)) is apart


@pytest.mark.parametrize(
    ("one", "other", "whole", "alike"),
    [
        ("Nine miners died at Tirsk pit.", "Ten miners died at Tirsk pit.", False, True),
        (
            "Nine miners died at Tirsk pit.",
            "The owner of Tirsk pit, where ten miners died, sells coal to Orlen and Mirkot.",
            True,
            False,
        ),
        ("Nine died.", "Ten died.", False, False),
        ("Nine miners died at Tirsk pit.", "Ten singers died at Orlen hall.", False, False),
    ],
)
def test_two_sentences_are_alike_whatever_their_numbers(one, other, whole, alike):
    assert told_alike(one, other, whole=whole) is alike


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Jets hit a market in Idlib on Tuesday.", "Two jets hit the market in Idlib.", True),
        ("Jets hit a market in Idlib on Tuesday.", "Jets hit a clinic in Idlib.", False),
        ("Nine died.", "Ten died.", False),
    ],
)
def test_a_copy_has_the_same_words(one, other, same):
    assert same_words(one, other) is same


@pytest.mark.parametrize(("later", "together"), [(TUESDAY, True), (LATE, False)])
def test_news_of_a_few_days_is_printed_together(later, together):
    pair = figures("Nine died in Orlen.", "Ten died in Orlen.", (MONDAY, later))
    assert printed_together(*pair) is together

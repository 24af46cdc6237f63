import pytest

from claims.mentions.places.evidence import (
    has_civic_name,
    has_container,
    has_neighbour,
    has_townly,
    has_townsfolk,
    is_at,
    is_based,
    is_break,
    is_dateline,
    is_district,
    is_held,
    is_hometown,
    is_in_plural,
    is_inside,
    is_located,
    is_office,
    is_owner,
    is_partisan,
    is_settled,
    plays,
)
from claims.mentions.places.names import Name, goes_on


def first(parse, text, word):
    (sentence, *_) = parse(text)
    at = next(t.i for t in sentence.tokens if t.text == word)
    return sentence, Name(at, at + 1, ())


@pytest.mark.parametrize(
    ("text", "word", "located"),
    [
        ("He lives near Banstead.", "Banstead", True),
        ("He lives near Banstead Hall.", "Banstead", False),
        ("Banstead spoke first.", "Banstead", False),
    ],
)
def test_a_preposition_of_place_speaks_for_a_place(text, word, located, parse):
    assert is_located(*first(parse, text, word)) is located


@pytest.mark.parametrize(
    ("text", "contained"),
    [("He fled Salem, Ohio.", True), ("He fled Salem, tired.", False), ("He fled Salem.", False)],
)
def test_a_state_or_country_after_a_comma_speaks_for_a_place(text, contained, parse):
    assert has_container(*first(parse, text, "Salem")) is contained


@pytest.mark.parametrize(
    ("text", "opens"), [("LIMA (AP) — Rain fell.", True), ("LIMA was wet today.", False)]
)
def test_capitals_before_a_bracket_open_a_dateline(text, opens, parse):
    assert is_dateline(*first(parse, text, "LIMA")) is opens


def test_a_comma_breaks_a_name_and_a_hyphen_within_a_word_does_not(parse):
    (sentence, *_) = parse("He fled Saxony-Anhalt, he said.")
    marks = [t.i for t in sentence.tokens if t.text in ("-", ",")]
    assert [is_break(sentence, i) for i in marks] == [False, True]
    assert not goes_on(sentence, len(sentence.tokens))


@pytest.mark.parametrize(
    ("holds", "text", "word", "true"),
    [
        (is_inside, "They met in Banstead.", "Banstead", True),
        (is_inside, "They met downtown Banstead.", "Banstead", True),
        (is_inside, "They have confidence in Banstead.", "Banstead", False),
        (is_inside, "They wrote to Banstead.", "Banstead", False),
        (is_at, "They met at Banstead.", "Banstead", True),
        (is_at, "They met at Banstead Hall.", "Banstead", False),
        (is_hometown, "Mary Brown of Banstead spoke.", "Banstead", True),
        (is_hometown, "The price of Banstead rose.", "Banstead", False),
        (is_settled, "They took the villages of Nuli and Banstead.", "Banstead", True),
        (is_settled, "They took the gold of Banstead.", "Banstead", False),
        (is_in_plural, "Schools in Grant and Wilkin counties closed.", "Grant", True),
        (is_in_plural, "Schools in Grant and Wilkin closed.", "Grant", False),
        (is_district, "They fled the Banstead district.", "Banstead", True),
        (is_district, "They fled the Banstead deal.", "Banstead", False),
        (has_townsfolk, "Banstead residents fled.", "Banstead", True),
        (has_townsfolk, "Banstead supporters fled.", "Banstead", False),
        (has_townly, "A Banstead school closed.", "Banstead", True),
        (has_townly, "A Banstead joke closed.", "Banstead", False),
        (has_civic_name, "The Banstead High School closed.", "Banstead", True),
        (has_civic_name, "The Banstead closed.", "Banstead", False),
        (is_based, "A Banstead-based firm closed.", "Banstead", True),
        (is_based, "A Banstead firm closed.", "Banstead", False),
        (is_partisan, "Sen. Tom Brown, R-Florence, left.", "Florence", True),
        (is_partisan, "Sen. Tom Brown, Florence, left.", "Florence", False),
        (is_office, "Banstead Fire Chief Tom Brown left.", "Banstead", True),
        (is_office, "Banstead left.", "Banstead", False),
        (is_held, "They met at Banstead in southern England.", "Banstead", True),
        (is_held, "They met at Banstead in May.", "Banstead", False),
        (has_neighbour, "They hit Banstead, Baghdad and Basra.", "Banstead", True),
        (has_neighbour, "They hit Banstead, he said.", "Banstead", False),
        (plays, "Liverpool beat Norwich again.", "Liverpool", True),
        (plays, "Liverpool asked Norwich again.", "Liverpool", False),
    ],
)
def test_the_words_around_speak_for_a_place(holds, text, word, true, parse):
    assert holds(*first(parse, text, word)) is true


def test_the_mark_of_an_owner_is_seen(parse):
    (sentence, *_) = parse("Peru's coast")
    assert is_owner(sentence, 1)
    assert not is_owner(sentence, 0)

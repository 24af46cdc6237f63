import pytest

from claims.mentions.places.evidence import (
    has_container,
    is_break,
    is_country_us,
    is_dateline,
    is_located,
    is_port_of_call,
    is_shouted,
)
from claims.mentions.places.names import Name, entries_between, goes_on


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
    ("text", "called"),
    [
        ("HMS Defender left Banstead on Monday.", True),
        ("Harry left Banstead on Monday.", False),
        ("HMS Defender praised Banstead on Monday.", False),
    ],
)
def test_what_a_ship_leaves_is_a_place(text, called, parse):
    assert is_port_of_call(*first(parse, text, "Banstead")) is called


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


@pytest.mark.parametrize(
    ("text", "shouted"), [("THE REBELS LEFT LIMA.", True), ("The rebels left Lima.", False)]
)
def test_a_text_in_capitals_is_shouted(text, shouted, parse):
    assert is_shouted(parse(text)[0]) is shouted


@pytest.mark.parametrize(
    ("text", "country"), [("THE US ARMY LEFT.", True), ("THEY ATTACKED US AGAIN.", False)]
)
def test_us_in_capitals_is_the_country_only_where_its_neighbours_say_so(text, country, parse):
    sentence, name = first(parse, text, "US")
    assert is_country_us(sentence, name.start) is country


def test_a_short_name_without_its_full_stop_is_no_abbreviation(parse):
    (sentence, *_) = parse("Miss Brown of Jackson, Miss., spoke.")
    words = [t.text for t in sentence.tokens]
    assert not entries_between(sentence, 0, 1)
    assert [e.name for e in entries_between(sentence, words.index("Miss."), 7)] == ["Mississippi"]


def test_a_comma_breaks_a_name_and_a_hyphen_within_a_word_does_not(parse):
    (sentence, *_) = parse("He fled Saxony-Anhalt, he said.")
    marks = [t.i for t in sentence.tokens if t.text in ("-", ",")]
    assert [is_break(sentence, i) for i in marks] == [False, True]
    assert not goes_on(sentence, len(sentence.tokens))

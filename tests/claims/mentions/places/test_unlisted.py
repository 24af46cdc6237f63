import pytest

from claims.mentions.places.names import quoted, span_of
from claims.mentions.places.unlisted import (
    marked_name,
    prefixed_name,
    telling_words,
    told_name,
    without_office,
)


@pytest.mark.parametrize(
    ("text", "at", "name"),
    [
        ("They entered the village of Xyzzyville today.", 5, "Xyzzyville"),
        ("They entered the Xyzzyville district today.", 3, "Xyzzyville"),
        ("Schools in Xyzzy and Wilkin counties closed.", 2, "Xyzzy"),
        ("They praised Xyzzyville today.", 2, None),
    ],
)
def test_the_words_around_tell_a_place_that_no_list_has(text, at, name, parse):
    (sentence, *_) = parse(text)
    found = told_name(sentence, at)
    assert (found and quoted(sentence, found.start, found.end)) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [("A U.S.-led force came.", "U.S."), ("A well-led force came.", None)],
)
def test_a_country_begins_a_word_with_a_hyphen(text, name, parse):
    (sentence, *_) = parse(text)
    found = [n for t in sentence.tokens if (n := prefixed_name(sentence, t.i))]
    assert [sentence.quoted(span_of(sentence, n)) for n in found] == ([name] if name else [])


def test_an_office_leaves_the_city_its_name(parse):
    (sentence, *_) = parse("They met Dublin City Manager Jane Brown.")
    assert without_office(sentence, 2, 4) == 3
    (sentence, *_) = parse("They met in Quezon City on Monday.")
    assert without_office(sentence, 3, 5) == 5


def test_only_marks_of_the_parser_with_a_place_around_them_count(parse):
    (sentence, *_) = parse("They praised Mary Brown.")
    assert all(marked_name(sentence, t.i) is None for t in sentence.tokens)


def test_a_sentence_without_telling_words_is_known(parse):
    assert telling_words(parse("They met in Henry County.")[0])
    assert not telling_words(parse("They met again.")[0])

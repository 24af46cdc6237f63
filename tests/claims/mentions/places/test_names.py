import pytest

from claims.mentions.places.names import (
    Name,
    cut_of,
    entries_between,
    goes_on,
    is_capital_at,
    name_ends,
    quoted,
    span_of,
    stop_of,
    word_at,
)


@pytest.mark.parametrize(
    ("text", "at", "longest"),
    [
        ("He was in Bosnia and Herzegovina.", 3, "Bosnia and Herzegovina"),
        ("He was in Port-au-Prince.", 3, "Port-au-Prince"),
        ("He was in Lima yesterday.", 3, "Lima"),
        ("He was in St. John's.", 3, "St. John's"),
    ],
)
def test_a_name_reaches_over_small_words_and_hyphens_to_its_last_capital(text, at, longest, parse):
    (sentence, *_) = parse(text)
    ends = name_ends(sentence, at)
    assert quoted(sentence, at, ends[0]) == longest
    assert ends == sorted(ends, reverse=True)


def test_a_word_in_lower_case_begins_no_name(parse):
    (sentence, *_) = parse("He was in hiding.")
    assert name_ends(sentence, 3) == []


def test_a_short_name_without_its_full_stop_is_no_abbreviation(parse):
    (sentence, *_) = parse("Miss Brown of Jackson, Miss., spoke.")
    words = [t.text for t in sentence.tokens]
    assert not entries_between(sentence, 0, 1)
    assert [e.name for e in entries_between(sentence, words.index("Miss."), 7)] == ["Mississippi"]


@pytest.mark.parametrize(
    ("text", "word", "printed"),
    [
        ("He lives in Hurricane, W.Va. -- a town.", "W.Va", "W.Va."),
        ("They met in South L.A.. Then they left.", "L.A", "L.A."),
        ("They met in Lima.", "Lima", "Lima"),
    ],
)
def test_an_abbreviation_keeps_one_full_stop(text, word, printed, parse):
    (sentence, *_) = parse(text)
    at = next(t.i for t in sentence.tokens if t.text.startswith(word))
    name = Name(at, at + 1, entries_between(sentence, at, at + 1))
    name = name._replace(end=stop_of(sentence, name), cut=cut_of(sentence, name))
    assert sentence.quoted(span_of(sentence, name)) == printed


def test_a_further_capital_goes_on_and_the_end_does_not(parse):
    (sentence, *_) = parse("He met Lima Brown.")
    assert goes_on(sentence, 3)
    assert not goes_on(sentence, len(sentence.tokens))
    assert (word_at(sentence, 2), word_at(sentence, -1), word_at(sentence, 99)) == ("Lima", "", "")
    assert is_capital_at(sentence, 2)
    assert not is_capital_at(sentence, 1)

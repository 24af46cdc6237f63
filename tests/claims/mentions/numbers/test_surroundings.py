"""What stands beside a number."""

import pytest

from claims.mentions.numbers.surroundings import (
    glued,
    lower_at,
    people_words,
    plural_follows,
    token_at,
    written_in_capitals,
)


def test_beyond_the_ends_there_is_nothing(parse):
    (sentence,) = parse("Rockets fell.")
    assert (lower_at(sentence, 0), lower_at(sentence, -1), lower_at(sentence, 9)) == (
        "rockets",
        "",
        "",
    )
    assert token_at(sentence, 9) is None
    assert not glued(sentence, 2, 3)


@pytest.mark.parametrize(
    ("text", "last", "follows"),
    [
        ("Four British soldiers died.", 0, True),
        ("Four soldiers died.", 0, True),
        ("Four died there.", 0, False),
        ("Four", 0, False),
    ],
)
def test_a_plural_may_follow_one_word_later(parse, text, last, follows):
    (sentence,) = parse(text)
    assert plural_follows(sentence, last) is follows


@pytest.mark.parametrize(
    ("text", "capitals"),
    [
        ("Army Sends Five Brigades Home", True),
        ("The army sent the Five Brigades home.", False),
    ],
)
def test_capitals_of_a_headline_tell_no_names(parse, text, capitals):
    (sentence,) = parse(text)
    assert written_in_capitals(sentence) is capitals


def test_people_are_known_by_trade_and_by_status():
    assert {"driver", "soldier", "police"} <= people_words()
    assert "rocket" not in people_words()

"""From which happening a time is counted."""

import pytest

from claims.mentions.times import find_times
from claims.resolution.counted_from import counted_from, inside


def counts(parse, text):
    [sentence] = parse(text)
    expressions = list(find_times(sentence))
    return sentence, expressions, counted_from(sentence, expressions[0])


@pytest.mark.parametrize(
    ("text", "amount", "word"),
    [
        ("Two days after the attack, the army struck.", 2, "attack"),
        ("Three weeks before the vote, the army struck.", -3, "vote"),
        ("The army struck the day after the election.", 1, "election"),
        ("The army left two hours after rockets hit the base.", 2, "hit"),
    ],
)
def test_a_happening_named_after_the_time_is_its_base(parse, text, amount, word):
    _, _, count = counts(parse, text)
    assert count.offset.amount == amount
    assert word in count.words


@pytest.mark.parametrize(
    "text",
    ["Fighting lasted three days.", "He left two days ago.", "Every day after work he sings."],
)
def test_other_times_are_not_counted_from_a_happening(parse, text):
    assert counts(parse, text)[2] is None


def test_of_a_happening_that_is_new_no_word_is_known(parse):
    assert counts(parse, "Two days after an attack, the army struck.")[2].words == frozenset()


def test_the_happening_may_bear_its_own_day(parse):
    text = "Two days after the attack on Wednesday, the army struck."
    sentence, expressions, count = counts(parse, text)
    assert inside(count, sentence, expressions).text == "Wednesday"
    sentence, expressions, count = counts(parse, "Two days after the attack, he left on Friday.")
    assert inside(count, sentence, expressions) is None

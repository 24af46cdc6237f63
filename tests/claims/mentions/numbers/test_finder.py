"""Numbers as they stand in sentences: tables of phrases beside this file."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.mentions.numbers import find_numbers
from claims.model.count import Modifier

ARROW = " =>"
TABLES = sorted(Path(__file__).parent.glob("number_sentences*.txt"))
LINES = [line for table in TABLES for line in table.read_text("utf-8").splitlines()]
ROWS = [line.partition(ARROW)[::2] for line in LINES if line and not line.startswith("#")]


@pytest.fixture
def numbers(parse):
    return lambda text: [m for s in parse(text) for m in find_numbers(s)]


def shown(number):
    return "inf" if number is None else f"{number:.16g}"


def bounds(count):
    """Write a count as the table does."""
    unit = [f"/{count.unit}"] if count.unit else []
    if count.modifier is Modifier.EXACT and count.min == count.max == count.best:
        return " ".join([shown(count.best), *unit])
    best = [] if count.best is None else [f"={shown(count.best)}"]
    bound = [] if count.modifier is Modifier.EXACT else [count.modifier.value]
    return " ".join([f"{shown(count.min)}..{shown(count.max)}", *best, *bound, *unit])


def test_the_tables_are_long_and_have_sentences_without_a_number():
    assert len(ROWS) > 700
    assert sum(not found for _, found in ROWS) > 200


@pytest.mark.parametrize(("text", "found"), ROWS, ids=[text for text, _ in ROWS])
def test_a_sentence_gives_its_numbers_and_no_others(numbers, text, found):
    seen = "; ".join(f"{m.text} [{bounds(m.value)}]" for m in numbers(text))
    assert seen == found.strip()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param(
            "The jets flew over 12 villages.",
            "12",
            marks=pytest.mark.xfail(strict=True, reason="'over' is read as a bound"),
        ),
        pytest.param(
            "He works from 9 to 5.",
            "",
            marks=pytest.mark.xfail(strict=True, reason="hours of work look like a change"),
        ),
        pytest.param(
            "It will cost £3m-£5m.",
            "£3m-£5m.",
            marks=pytest.mark.xfail(strict=True, reason="the parser cuts inside the numbers"),
        ),
        pytest.param(
            "The ship carried 1, 300 cars.",
            "1, 300",
            marks=pytest.mark.xfail(strict=True, reason="'killed 1, 300 hurt' looks alike"),
        ),
    ],
)
def test_what_is_known_to_be_wrong(numbers, text, found):
    assert "; ".join(m.text for m in numbers(text)) == found


def test_the_head_is_the_token_of_the_number(parse):
    (sentence,) = parse("About twenty-eight people and half a dozen dogs left.")
    heads = [sentence.tokens[m.head].text for m in find_numbers(sentence)]
    assert heads == ["eight", "dozen"]


@given(st.text(alphabet=st.sampled_from("12,3. -–½at leastofhundredmillion$%()"), max_size=60))
def test_any_text_is_read_and_every_span_quotes_it(parse, text):
    for sentence in parse(text):
        for mention in find_numbers(sentence):
            assert mention.span.of(text) == mention.text == mention.value.raw

"""Numbers as they stand in sentences."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.mentions.numbers import find_numbers


@pytest.fixture
def numbers(parse):
    return lambda text: [m for s in parse(text) for m in find_numbers(s)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Thirty rockets were fired.", [("Thirty", 30, 30, None)]),
        ("They killed at least 12 people.", [("at least 12", 12, None, None)]),
        ("As many as 30 rockets were fired.", [("As many as 30", 0, 30, None)]),
        ("More than a dozen died.", [("More than a dozen", 13, 23, None)]),
        ("Between 10 and 15 people died.", [("Between 10 and 15", 10, 15, None)]),
        ("It hurt 10–15 people.", [("10–15", 10, 15, None)]),
        ("An estimated 3 to 5 million fled.", [("An estimated 3 to 5 million", 3e6, 5e6, None)]),
        ("The toll rose from 10 to 15.", [("10", 10, 10, None), ("15", 15, 15, None)]),
        ("A dozen or so men fled.", [("A dozen or so", 11, 13, None)]),
        ("It has 100+ cars.", [("100+", 100, None, None)]),
        ("Dozens were hurt.", [("Dozens", 24, 99, None)]),
        ("Multiple aircraft were used.", [("Multiple", 2, None, None)]),
        ("There were no casualties.", [("no", 0, 0, None)]),
        ("Tens of thousands marched.", [("Tens of thousands", 20000, 99999, None)]),
        ("They fired 18 107mm rockets.", [("18", 18, 18, None), ("107", 107, 107, "mm")]),
        ("It cost $3 million.", [("$3 million", 3e6, 3e6, "USD")]),
        ("Some 12 percent fled.", [("Some 12 percent", 10.8, 13.2, "percent")]),
        ("A 28-year-old man fired.", [("28", 28, 28, "years")]),
        ("John Smith, 28, was hurt.", [("28", 28, 28, "years")]),
        ("It lasted three days.", [("three", 3, 3, "days")]),
        ("It lies over 10 miles away.", [("over 10", 10, None, "mile")]),
        ("1300 soldiers left.", [("1300", 1300, 1300, None)]),
        ("They killed 2000 people.", [("2000", 2000, 2000, None)]),
        (
            "It killed two U.S. soldiers and one British.",
            [("two", 2, 2, None), ("one", 1, 1, None)],
        ),
        ("AT LEAST 12 WERE WOUNDED.", [("AT LEAST 12", 12, None, None)]),
        ("They fought over two islands.", [("two", 2, 2, None)]),
    ],
)
def test_a_number_is_found_with_its_bounds_and_unit(numbers, text, found):
    seen = [(m.text, m.value.min, m.value.max, m.value.unit) for m in numbers(text)]
    assert seen == [pytest.approx(row) if row[3] == "percent" else row for row in found]


@pytest.mark.parametrize(
    "text",
    [
        "It began at 1:00 a.m., Baghdad time.",
        "It began at 3:40 a.m. and ended at six.",
        "It began at 1300 GMT on 12 March 1990.",
        "On March 12, 2020, rockets fell.",
        "Rockets fell between 12 and 14 March.",
        "Rockets fell on 2020-03-13.",
        "The 2003 invasion and the 2016 elections came first.",
        "The war began in 2003.",
        "F-16 jets and B1 bombers left.",
        "The carrier (CVN-75) left with the 53rd Brigade.",
        "Flight 370 vanished.",
        "The council passed Resolution 1701.",
        "They won 3-1.",
        "It was the third attack.",
        "This one was worse.",
        "It recalled 9/11 and the 1990s.",
        "",
    ],
)
def test_what_counts_nothing_is_left_out(numbers, text):
    assert numbers(text) == []


def test_the_head_is_the_token_of_the_number(parse):
    (sentence,) = parse("About twenty-eight people and half a dozen dogs left.")
    heads = [sentence.tokens[m.head].text for m in find_numbers(sentence)]
    assert heads == ["eight", "dozen"]


@given(st.text(alphabet=st.sampled_from("12,3. -–½at leastofhundredmillion$%()"), max_size=60))
def test_any_text_is_read_and_every_span_quotes_it(parse, text):
    for sentence in parse(text):
        for mention in find_numbers(sentence):
            assert mention.span.of(text) == mention.text == mention.value.raw

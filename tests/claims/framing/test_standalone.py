"""Texts that read alone."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.framing.naming import Naming
from claims.framing.standalone import Standalone, speaker_of, stand_alone
from claims.model.span import Span
from claims.resolution.speakers import resolve_tellers

PIECES = st.sampled_from(
    [
        "He said no one died. ",
        "Mayor Tom Keller left. ",
        "“We have 12 boats,” ",
        "she added. ",
        "\n\n",
    ]
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mayor Tom Keller came on Monday. He attacked the plan.",
            "He [Tom Keller] attacked the plan.",
        ),
        (
            "“Rebels came,” Mayor Tom Keller said. “We attacked the bridge.”",
            "“We [Tom Keller] attacked the bridge.”",
        ),
        (
            "Tom Keller met Paul Roe on Monday. He attacked the plan.",
            "He attacked the plan.",
        ),
        (
            "Tom Keller and Paul Roe met on Monday. He attacked the plan.",
            "He attacked the plan.",
        ),
        (
            "Tom Keller met Jane Roe on Monday. He attacked the plan.",
            "He [Tom Keller] attacked the plan.",
        ),
        (
            "Governor Oleh Marenko came. A mother and her son attacked the plan.",
            "A mother and her son attacked the plan.",
        ),
        ("Tom Keller came. She attacked the plan.", "She attacked the plan."),
        ("Anna Keller came. She attacked it.", "She [Anna Keller] attacked it."),
        ("Tom Keller came. A man left. He attacked the plan.", "He attacked the plan."),
        ("Qwen Keller came. He attacked it.", "He [Qwen Keller] attacked it."),
        ("Tom Keller came. Keller attacked the plan.", "[Tom] Keller attacked the plan."),
        ("Tom Keller came. Mr Keller’s plan fell.", "Mr [Tom] Keller’s plan fell."),
        ("It rained. Rebels attacked the bridge.", "Rebels attacked the bridge."),
    ],
)
def test_additions_stand_in_brackets(read, text, expected):
    reading = read(text)
    tellers = resolve_tellers(reading)
    span = reading.sentences[-1].sentence.span
    found = stand_alone(Naming(reading, tellers), [span], (), tellers.at(span.start + 1)).text
    assert found.removeprefix("[Tom Keller:] ") == expected


@given(st.lists(PIECES, min_size=1, max_size=5).map("".join))
def test_without_its_additions_it_is_the_text_of_the_article(read, text):
    reading = read(text)
    tellers = resolve_tellers(reading)
    for sentence in reading.sentences:
        span = sentence.sentence.span
        found = stand_alone(Naming(reading, tellers), [span], (), tellers.at(span.start))
        assert found.without_additions() == span.of(reading.document.text)
        for _, addition in found.additions:
            name = addition.strip(" []:")
            assert name in reading.document.text


def test_additions_are_cut_out_where_they_stand():
    assert Standalone("he [Tom] ran", ((2, " [Tom]"),)).without_additions() == "he ran"
    assert Span(start=0, end=2).of("he ran") == "he"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Rebels attacked the bridge yesterday.",
            "Rebels attacked the bridge yesterday [2020-03-12].",
        ),
        (
            "Rebels attacked the bridge on 12 March 2020.",
            "Rebels attacked the bridge on 12 March 2020.",
        ),
    ],
)
def test_a_relative_day_is_dated_and_a_date_is_not(read, text, expected):
    reading = read(text, published="2020-03-13")
    tellers = resolve_tellers(reading)
    span = reading.sentences[0].sentence.span
    assert stand_alone(Naming(reading, tellers), [span], (), ()).text == expected


def told(text):
    found = re.findall(r"\w+", text.lower())
    return [word for word in found if word.isdigit() or word in ("not", "no", "never")]


@pytest.mark.parametrize(
    "text",
    [
        "Mayor Tom Keller came on Monday. He said no one died and 12 were hurt yesterday.",
        "“We did not fire 30 rockets,” Mayor Tom Keller said.",
        "Rebels never held the bridge.",
    ],
)
def test_no_number_and_no_negation_is_lost_or_invented(framed, text):
    claims = framed(text, published="2020-03-13")
    outside = [told(re.sub(r"\[[^\]]*\]", "", c.standalone)) for c in claims]
    assert all(set(o) <= set(told(c.text)) for o, c in zip(outside, claims, strict=True))
    assert {t for c in claims for t in told(c.text)} == {t for o in outside for t in o}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tom Keller fears that the bridge fell.", "[Tom Keller fears:] "),
        ("Tom Keller said that the bridge fell.", "[Tom Keller:] "),
        ("The bridge fell.", ""),
    ],
)
def test_the_opening_names_the_teller_and_more_than_that_he_said_so(read, text, expected):
    reading = read(text)
    at = text.index("the bridge") if "that" in text else 0
    span = Span(start=at, end=len(text) - 1)
    chain = resolve_tellers(reading).at(text.index("fell"))
    assert speaker_of([span], chain) == expected

"""Titles that read as sentences."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.parsing.headlines import is_titled, sentence_case, usage_of

BODY = "The militia killed two. The rebels in the service of Karsk Front struck, said Will Strong."


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("U.S. Strikes Militia After Attack", "U.S. Strikes militia after Attack"),
        ("Karsk Front Rebels Kill Two", "Karsk Front rebels kill two"),
        ("Will Strong Quits the Service", "Will Strong Quits the service"),
        ("Turkey Struck by Rebels", "Turkey struck by rebels"),
    ],
)
def test_common_words_lose_their_capital_and_names_keep_it(title, expected):
    assert sentence_case(title, usage_of([BODY])) == expected


@given(st.text(max_size=80))
def test_no_offset_moves_whatever_the_text(text):
    changed = sentence_case(text, usage_of([BODY]))
    assert len(changed) == len(text)
    assert changed.casefold() == text.casefold()


@pytest.mark.parametrize(
    ("text", "titled"),
    [
        ("Army Strikes Two Depots", True),
        ("The army struck two depots near the river", False),
        ("Army Strikes", False),
        ("", False),
    ],
)
def test_a_title_has_capitals(text, titled):
    assert is_titled(text) is titled


def test_tokens_of_a_title_are_as_printed(parse):
    text = "Army Kills Rebels Near River\n\nThe army killed the rebels near the river on Monday."
    title = parse(text)[0]
    assert [t.text for t in title.tokens] == ["Army", "Kills", "Rebels", "Near", "River"]
    assert title.tokens[1].pos == "VERB"

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.parsing.quotations import find_quotations


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“No,” he said. “Never.”", ["No,", "Never."]),
        ('"No," he said.', ["No,"]),
        ("``No,'' he said.", ["No,"]),
        ("The Kata’eb group’s base wasn't hit.", []),
        (
            "“The first part.\n\n“The second part,” she said.",
            ["The first part.", "The second part,"],
        ),
        ("He said: “We go on", ["We go on"]),
        ("“”", [""]),
    ],
)
def test_words_between_marks_are_found(text, expected):
    assert [q.span.of(text) for q in find_quotations(text)] == expected


def test_a_mark_that_is_not_closed_ends_with_its_paragraph():
    text = "“The first part.\n\n“The second,” she said."
    assert [q.closed for q in find_quotations(text)] == [False, True]


@given(st.text(alphabet="ab \n\"“”'`«»„"))
def test_quotations_of_any_text_lie_in_order_and_apart(text):
    spans = [q.span for q in find_quotations(text)]
    assert all(a.end <= b.start for a, b in pairwise(spans))
    assert all(s.end <= len(text) for s in spans)

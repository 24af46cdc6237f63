"""Who says it, beside the verb."""

import pytest

from claims.model.attribution import Attribution
from claims.model.span import Span
from claims.resolution.sources import source_beside


@pytest.mark.parametrize(
    ("text", "content", "expected"),
    [
        ("“It fell” the ministry said.", "It fell", "the ministry"),
        (
            "“It fell” the northern ministry of health said.",
            "It fell",
            "the northern ministry of health",
        ),
        ("The bridge fell, said an official.", "The bridge fell", "an official"),
        ("The bridge fell, said Tom Hale.", "The bridge fell", "Tom Hale"),
        ("The bridge fell, it was said.", "The bridge fell", None),
        ("The bridge fell on Monday.", "The bridge", None),
    ],
)
def test_a_source_is_found_before_or_after_a_verb_of_saying(read, text, content, expected):
    tree = read(text).sentences[-1].sentence
    start = text.index(content)
    verb = next(
        (t.i for t in tree.tokens if t.lower == "said"),
        next(t.i for t in tree.tokens if t.lower == "fell"),
    )
    cue = Span(start=tree.tokens[verb].start, end=tree.tokens[verb].end)
    value = Attribution(
        source=(), cue=(cue,), content=(Span(start=start, end=start + len(content)),)
    )
    found = source_beside(tree, value, verb)
    assert (found and found.of(text)) == expected

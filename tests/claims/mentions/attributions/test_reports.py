"""Reports of speech: source, cue, content."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.mentions.attributions.joining import join_attributions
from claims.mentions.attributions.reports import find_reported
from claims.parsing.quotations import find_quotations


def found_in(parse, text):
    sentences = parse(text)
    quotations = find_quotations(text)
    mentions = [m for s in sentences for m in find_reported(s, quotations)]
    return [
        (
            " ".join(p.of(text) for p in m.value.source),
            " ".join(p.of(text) for p in m.value.cue),
            [p.of(text) for p in m.value.content],
            m.value.direct,
        )
        for m in join_attributions(sentences, mentions, quotations)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mayor said the bridge fell.", [("The mayor", "said", ["the bridge fell"], False)]),
        ("“It fell,” the mayor said.", [("the mayor", "said", ["It fell,"], True)]),
        (
            "“It fell,” the mayor said. “We saw it. We ran.”",
            [("the mayor", "said", ["It fell,", "We saw it. We ran."], True)],
        ),
        (
            "“One,” the mayor said. “Two,” the doctor added.",
            [("the mayor", "said", ["One,"], True), ("the doctor", "added", ["Two,"], True)],
        ),
        (
            "The Herald reported:\n\nTwo men died on the bridge. Nobody knows why.",
            [("The Herald", "reported", ["Two men died on the bridge. Nobody knows why."], True)],
        ),
        ("The bridge fell on Monday.", []),
        ("He continued to the “old” bridge.", []),
    ],
)
def test_each_report_is_found_with_all_its_pieces(parse, text, expected):
    assert found_in(parse, text) == expected


@given(st.text(alphabet='“”" :,.\nab said according to he', max_size=60))
def test_every_piece_lies_in_the_text_whatever_the_text(parse, text):
    for sentence in parse(text):
        for mention in find_reported(sentence, find_quotations(text)):
            assert mention.span.of(text) == mention.text
            pieces = (*mention.value.source, *mention.value.cue, *mention.value.content)
            assert all(0 <= p.start < p.end <= len(text) for p in pieces)

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claims.model.document import Document
from claims.parsing.sentences import foreign_spans, parse_documents, texts_to_parse


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Two died. Four were hurt.", ["Two died.", "Four were hurt."]),
        (
            "The U.S. Navy sailed at 5 a.m. on Friday.",
            ["The U.S. Navy sailed at 5 a.m. on Friday."],
        ),
        (
            "It fell at 1:20 a.m. Kyiv time on Wednesday.",
            ["It fell at 1:20 a.m. Kyiv time on Wednesday."],
        ),
        ("“We go on.” Then he left.", ["“We go on.”", "Then he left."]),
        ("Port reopens\n\nIt opened on Friday.", ["Port reopens", "It opened on Friday."]),
        ("", []),
        (" \n\t ", []),
    ],
)
def test_sentences_are_cut_within_paragraphs(parse, text, expected):
    assert [s.text for s in parse(text)] == expected


def test_tokens_quote_their_text_and_hang_in_one_sentence(parse):
    text = "He died.\n\nThe ship left, he\u00a0said, at dawn."
    for sentence in parse(text):
        assert all(text[t.start : t.end] == t.text for t in sentence.tokens)
        assert all(0 <= t.head < len(sentence.tokens) for t in sentence.tokens)
        assert sentence.span.of(text) == sentence.text


def test_documents_keep_their_order_and_their_own_offsets():
    texts = ["One died.", "", "Two died.\n\nThree died."]
    found = list(parse_documents(Document(text=t) for t in texts))
    assert [[s.text for s in sentences] for sentences in found] == [
        ["One died."],
        [],
        ["Two died.", "Three died."],
    ]


def test_foreign_paragraphs_are_left_out_and_named(parse):
    german = "Die Rakete traf den Stützpunkt in der Nacht und tötete drei Soldaten."
    text = f"{german}\n\nThe ministry said that three of the soldiers had been killed."
    assert [s.of(text) for s in foreign_spans(Document(text=text))] == [german]
    assert [s.text[:12] for s in parse(text)] == ["The ministry"]


@settings(max_examples=60)
@given(st.text(max_size=200))
def test_any_text_parses_to_sentences_in_order(text):
    document = Document(text=text)
    [sentences] = parse_documents([document])
    spans = [s.span for s in sentences]
    assert all(s.of(document.text).strip() for s in spans)
    assert all(a.end <= b.start for a, b in pairwise(spans))
    assert [s.index for s in sentences] == list(range(len(sentences)))


def test_the_parser_is_given_paragraphs_and_titles_as_sentences():
    text = "Old Port Reopens After Storm\n\nThe port opened on Friday. Ships came."
    given = list(texts_to_parse([Document(text=text, headline="Old Port Reopens After Storm")]))
    assert given[1:] == ["The port opened on Friday. Ships came."]
    assert given[0].casefold() == "old port reopens after storm"
    assert given[0] != "Old Port Reopens After Storm"

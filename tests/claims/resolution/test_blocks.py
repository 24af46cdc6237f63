"""Blocks taken from elsewhere."""

from datetime import date

import pytest

from claims.mentions.times import find_times
from claims.model.document import Document
from claims.resolution.anchors import document_anchors
from claims.resolution.blocks import dated_blocks, introductions

OWN = "BAGHDAD, March 12 (Wire) — Guards spoke.\n\n"
OTHER = "LONDON, March 9 (Post) — The mayor spoke.\n\nNo one answered."


def blocks(text):
    document = Document(text=text, published="2020-03-13")
    return dated_blocks(text, document_anchors(document))


def test_a_second_dateline_rules_what_follows_it():
    text = OWN + OTHER
    found = blocks(text)
    days = [found.at(text.index(word)).dateline for word in ("Guards", "mayor", "answered")]
    assert days == [date(2020, 3, 12), date(2020, 3, 9), date(2020, 3, 9)]


def test_a_text_with_one_dateline_has_no_blocks():
    assert blocks(OWN + "No one answered.").starts == ()


@pytest.mark.parametrize(
    ("text", "paragraphs"),
    [
        ("The Post reported on Tuesday:\n\n“One fell.”\n\n“No one knew.”\n\nIt rained.", [1, 2]),
        ("The Post reported on Tuesday:\n\nOne fell.\n\nIt rained.", [1]),
        ("From the Daily Post of March 9:\n\n“One fell.”", [1]),
        ("The Post reported on Tuesday.\n\n“One fell.”", []),
        ("The Post reported:\n\n“One fell.”", []),
    ],
)
def test_an_introduction_rules_the_quotation_or_the_paragraph_after_it(parse, text, paragraphs):
    sentences = parse(text)
    expressions = [m for s in sentences for m in find_times(s)]
    assert sorted(introductions(sentences, expressions)) == paragraphs

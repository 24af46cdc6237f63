import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.model.document import Document
from claims.parsing.paragraphs import LONGEST, body_of, split_paragraphs

ARTICLE = """Port reopens

PUBLISHED: 9:00 AM 4 May 2021

Harbour Opens After Blast Kills Four

A crane fell on Tuesday. (Photo: Port office)

The port opened on Wednesday, the harbour master said.

What Comes Next

Nobody knows."""


def _cut(text, **fields):
    document = Document(text=text, **fields)
    return [(p.section.value, p.span.of(text)) for p in split_paragraphs(document)]


def test_parts_of_an_article_are_named():
    assert [section for section, _ in _cut(ARTICLE)] == [
        "headline",
        "headline",
        "headline",
        "caption",
        "body",
        "subhead",
        "body",
    ]


@pytest.mark.parametrize(
    ("paragraph", "body"),
    [
        ("A crane fell on Tuesday. (Photo: Port office)", "A crane fell on Tuesday."),
        ("PUBLISHED: 9:00 AM 4 May 2021", None),
        ("Tags Harbour Cranes Dockers", None),
        ("Tags on the cranes were missing, the port said.", "same"),
        ("A senior military source told the paper that it was over.", "same"),
        ("The image was taken by a source: the harbour master himself, in May.", "same"),
    ],
)
def test_credits_and_date_lines_carry_no_sentence(paragraph, body):
    text = f"Headline here\n\n{paragraph}\n\nThe port opened on Wednesday."
    found = split_paragraphs(Document(text=text))[1]
    span = body_of(text, found)
    assert (span and span.of(text)) == (paragraph if body == "same" else body)


def test_lines_broken_at_a_column_are_one_paragraph_and_others_are_not():
    wrapped = (
        "The battalion said on Tuesday that about fifty people of\n"
        "various ages had been taken by armed men in the north of\n"
        "the department."
    )
    assert len(_cut(wrapped)) == 1
    assert len(_cut("The first line ends.\nThe second line ends.")) == 2


def test_date_line_and_byline_end_a_headline_without_a_blank_line():
    text = (
        "Ferry capsizes off the coast; at least 14 drowned, officials say\n"
        "PUBLISHED: 3 June 2026, 21:10\n"
        "By Ines Roth, Harbour Post\n"
        "At least 14 people drowned on Wednesday, the coast guard said."
    )
    assert [words for _, words in _cut(text)] == text.split("\n")


def test_wide_gaps_end_a_paragraph_unless_lines_are_set_to_a_column():
    glued = "Port reopens after blast     Wire  Four people died in the blast, the port said."
    assert [words for _, words in _cut(glued)] == [
        "Port reopens after blast",
        "Wire",
        "Four people died in the blast, the port said.",
    ]
    spaced = (
        "The battalion said on Tuesday   that about fifty people of\n"
        "various ages had been taken by   armed men in the north of\n"
        "the department."
    )
    assert len(_cut(spaced)) == 1


def test_an_endless_paragraph_is_cut_and_loses_nothing():
    text = "One of them said so. " * 1000
    parts = split_paragraphs(Document(text=text))
    assert all(p.span.end - p.span.start <= LONGEST for p in parts)
    assert "".join(p.span.of(text) for p in parts) == text.rstrip()


@given(st.text())
def test_every_word_of_any_text_stands_in_one_paragraph(text):
    document = Document(text=text)
    inside = "".join(p.span.of(document.text) for p in split_paragraphs(document))
    assert "".join(inside.split()) == "".join(document.text.split())

from datetime import date

import pytest

from factcheck.errors import UnreadableInput
from factcheck.ingest.pdf.articles import read_articles
from tests.factcheck.ingest.pdf.making import pdf

BODY = [
    "Two workers were hurt on Friday when a crane fell on the new quay.",
    "They live, it said.",
]


def test_what_is_printed_above_is_stated_and_no_text():
    head = ["By Oda Marsh", "The Fen Post, Friday, 17 May 2024"]
    (document,), left_out = read_articles(pdf([*head, *BODY]), name="a.pdf")
    assert document.text.split() == " ".join(BODY).split()
    said = document.model_dump()
    assert (said["byline"], said["outlet"]) == ("Oda Marsh", "The Fen Post")
    assert said["published"] == date(2024, 5, 17)
    assert left_out == []


@pytest.mark.parametrize(
    ("title", "headline"),
    [
        ("Two hurt as crane falls", "Two hurt as crane falls"),
        ("Microsoft Word - draft of the story", None),
        ("final version two.docx", None),
    ],
)
def test_the_title_of_the_file_is_the_headline_unless_a_program_made_it_up(title, headline):
    data = pdf(BODY, facts=f"<< /Title ({title}) /Author (omarsh) >>")
    (document,), _ = read_articles(data, name="a.pdf")
    assert document.headline == headline
    assert "byline" not in (document.model_extra or {})


def test_a_page_that_is_a_picture_is_named():
    with pytest.raises(UnreadableInput, match="its pages hold no text"):
        read_articles(pdf([], []), name="a.pdf")


def test_signs_without_a_meaning_are_no_text():
    with pytest.raises(UnreadableInput, match="does not say which letters"):
        read_articles(pdf(["\x07\x08\x0e\x0f" * 20]), name="a.pdf")


STORY = "Two workers were hurt on Friday when a crane fell on the new quay of the harbour. " * 4


def newspaper(*bylines: str) -> bytes:
    """A page with an article a byline, each below a headline in large print."""
    lines, top = [], 760
    for number, byline in enumerate(bylines):
        lines.append(f"72,{top}|/F 24 Tf~Headline of story {number}")
        told = [byline, *[STORY[at : at + 80] for at in range(0, len(STORY), 80)]]
        lines += [f"72,{top - 30 - 14 * n}|{text}" for n, text in enumerate(told) if text]
        top -= 300
    return large(pdf(lines, facts="<< /Title (The whole page of it) /Author (Bo Tarn) >>"))


def large(data: bytes) -> bytes:
    """Set the lines that say so in large print: the size of the text comes last."""
    return data.replace(b"q /F 24 Tf BT /F 12 Tf", b"q            BT /F 24 Tf")


def test_articles_that_are_parted_have_nothing_of_what_the_file_states():
    found, left_out = read_articles(newspaper("By Oda Marsh", "By Ilse Brandt"), name="a.pdf")
    assert [(d.headline, d.byline) for d in found] == [
        ("Headline of story 0", "Oda Marsh"),
        ("Headline of story 1", "Ilse Brandt"),
    ]
    assert left_out == []


def test_articles_that_cannot_be_parted_are_named():
    (document,), (error,) = read_articles(newspaper("By Oda Marsh", ""), name="a.pdf")
    assert "Headline of story 1" in document.text
    assert str(error).startswith("cannot read the articles on page 1 of a.pdf apart: it has more")

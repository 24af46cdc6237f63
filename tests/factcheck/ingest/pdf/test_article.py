from datetime import date

import pytest

from factcheck.errors import UnreadableInput
from factcheck.ingest.pdf.article import read_article
from tests.factcheck.ingest.pdf.making import pdf

BODY = [
    "Two workers were hurt on Friday when a crane fell on the new quay.",
    "They live, it said.",
]


def test_what_is_printed_above_is_stated_and_no_text():
    head = ["By Oda Marsh", "The Fen Post, Friday, 17 May 2024"]
    document, left_out = read_article(pdf([*head, *BODY]), name="a.pdf")
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
    document, _ = read_article(data, name="a.pdf")
    assert document.headline == headline
    assert "byline" not in (document.model_extra or {})


def test_a_page_that_is_a_picture_is_named():
    with pytest.raises(UnreadableInput, match="its pages hold no text"):
        read_article(pdf([], []), name="a.pdf")


def test_signs_without_a_meaning_are_no_text():
    with pytest.raises(UnreadableInput, match="does not say which letters"):
        read_article(pdf(["\x07\x08\x0e\x0f" * 20]), name="a.pdf")

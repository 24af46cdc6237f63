from datetime import date

import pytest

from factcheck.errors import UnreadableInput
from factcheck.ingest.docx.article import read_article
from tests.factcheck.ingest.docx.making import document, p, root

BODY = p("Two workers were hurt on Friday when a crane fell.") + p("They live, the harbour said.")
STYLES = root("styles", '<w:style w:styleId="T"><w:name w:val="Title"/></w:style>')
NOTES = root(
    "footnotes",
    f'<w:footnote w:type="separator">{p("-")}</w:footnote><w:footnote>{p("A note.")}</w:footnote>',
)


def test_headline_text_and_notes_follow_each_other():
    data = document(
        p("Crane falls", "T") + p("By Oda Marsh") + BODY, styles=STYLES, footnotes=NOTES
    )
    found = read_article(data, name="a.docx")
    assert found.text.split("\n\n") == [
        "Crane falls",
        "Two workers were hurt on Friday when a crane fell.",
        "They live, the harbour said.",
        "A note.",
    ]
    said = found.model_dump()
    assert (said["headline"], said["byline"]) == ("Crane falls", "Oda Marsh")
    assert said["footnotes"] == ["A note."]


def test_the_head_of_the_pages_states_outlet_and_date():
    data = document(BODY, header1=root("hdr", p("The Fen Post, 17 May 2024")))
    found = read_article(data, name="a.docx")
    assert (found.outlet, found.published) == ("The Fen Post", date(2024, 5, 17))
    assert "Fen Post" not in found.text


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (document(p(" ")), "it holds no text"),
        (document("").replace(b"word/document.xml", b"word/documenu.xml"), "no document of Word"),
    ],
)
def test_what_holds_no_text_is_said(data, why):
    with pytest.raises(UnreadableInput, match=why):
        read_article(data, name="a.docx")

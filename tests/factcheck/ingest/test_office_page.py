from datetime import date

import pytest
from lxml.html import document_fromstring

from factcheck.ingest.encodings import decode
from factcheck.ingest.html_page import read
from factcheck.ingest.office_page import is_office_page

HEAD = '<html lang="en"><head><meta name="{}" content="{}"><title>{}</title></head><body>'
TEXT = "<p>Two workers were hurt on Friday when a crane fell on the new quay, officials said.</p>"
TITLE = "Two workers hurt as a crane falls"


def page(body: str, *, program: str = "LibreOffice 7.4 (Linux)", name: str = "generator") -> str:
    return f"{HEAD.format(name, program, TITLE)}{body}</body></html>"


def read_page(source: str):
    return read(decode(source.encode(), name="a.html"), name="a.html")


@pytest.mark.parametrize(
    ("name", "program", "expected"),
    [
        ("generator", "LibreOffice 24.2.1 (Windows)", True),
        ("Generator", "Microsoft Word 15 (filtered)", True),
        ("generator", "Apache OpenOffice 4.1", True),
        ("generator", "WordPress 6.4", False),
        ("description", "LibreOffice is free", False),
    ],
)
def test_a_page_of_a_word_processor_is_told_by_its_program(name, program, expected):
    assert is_office_page(document_fromstring(page(TEXT, program=program, name=name))) is expected


def test_byline_outlet_and_date_are_read_as_they_are_printed():
    head = f"<p>{TITLE}</p><p>By Oda Marsh</p><p>The Fen Post, Friday, 17 May 2024</p>"
    found = read_page(page(head + TEXT))
    assert (found.byline, found.outlet, found.published) == (
        "Oda Marsh",
        "The Fen Post",
        date(2024, 5, 17),
    )
    assert found.text.split("\n\n") == [TITLE, TEXT[3:-4]]


def test_short_paragraphs_and_headings_stay_and_a_row_is_a_line():
    rows = (
        "<table><tr><td><p>Old quay</p></td><th>3</th></tr><tr><td>New</td><td></td></tr></table>"
    )
    found = read_page(page(f"{TEXT}<h2>What next</h2><ol><li>Nothing.</ol>{rows}"))
    assert found.text.split("\n\n")[2:] == ["What next", "Nothing.", "Old quay | 3", "New"]


def test_a_table_that_is_a_frame_holds_paragraphs():
    found = read_page(
        page(f"<table><tr><td>{TEXT}<p>It fell.</p><p>It did.</p></td></tr></table>")
    )
    assert found.text.split("\n\n") == [TITLE, TEXT[3:-4], "It fell.", "It did."]


def test_the_head_of_any_other_page_is_not_read_so():
    head = "<p>London, 17 May 2024</p>"
    found = read_page(page(head + TEXT * 3, program="WordPress 6.4"))
    assert found.outlet is None

import pytest

from factcheck.ingest.formats.docx import looks, read
from tests.factcheck.ingest.docx.making import document, p

DATA = document(p("Two died."))


@pytest.mark.parametrize(
    ("data", "expected"),
    [(DATA, True), (b"PK\x03\x04xl/workbook.xml", False), (b"word/document.xml", False)],
)
def test_a_document_is_known_by_its_part(data, expected):
    assert looks(data[:100], whole=data) is expected


def test_a_document_is_read():
    (found,) = read(DATA, name="a.docx", content_type=None)
    assert found.text == "Two died."

import pytest

from factcheck.errors import UnreadableInput
from factcheck.ingest.formats.pdf import looks, read
from tests.factcheck.ingest.pdf.making import pdf


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"%PDF-1.7\n", True),
        (b"\n\x00junk of a mailer\r\n%PDF-1.4\n", True),
        (b"The mark %PDF-1.7 begins each such file, she said.", False),
        (b"x" * 2000 + b"\n%PDF-1.7", False),
        (b"%PDF", False),
    ],
)
def test_a_file_is_known_by_its_mark_near_the_beginning(data, expected):
    assert looks(data, whole=data) is expected


def test_a_file_is_one_document():
    (document,) = read(pdf(["Two workers were hurt on Friday."]), name="a.pdf", content_type=None)
    assert document.text == "Two workers were hurt on Friday."


def test_what_is_no_file_after_all_is_an_error():
    with pytest.raises(UnreadableInput, match="damaged, or no PDF"):
        read(b"%PDF-1.7\n", name="a.pdf", content_type=None)

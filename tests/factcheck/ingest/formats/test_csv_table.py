import pytest

from factcheck.errors import EmptyInput
from factcheck.ingest.formats.csv_table import looks, read


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"text,headline\nTwo died.,x\n", True),
        (b"\xef\xbb\xbfTitle;Body\n", True),
        ("title\tbody\n".encode("utf-16"), True),
        (b"title,source\n", False),
        (b"The story, the text, and the rest.\n", False),
        (b"Two died.\n", False),
        (b"", False),
    ],
)
def test_a_table_is_known_by_its_header(data, expected):
    assert looks(data, whole=data) is expected


def test_each_row_is_a_document_and_white_space_is_empty():
    found = read(b"text,title\nTwo died.,A\nThree died.,B\n", name="a.csv", content_type=None)
    assert [document.headline for document in found] == ["A", "B"]
    with pytest.raises(EmptyInput):
        read(b" \n", name="a.csv", content_type=None)

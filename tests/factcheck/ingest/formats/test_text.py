import pytest

from factcheck.errors import EmptyInput
from factcheck.ingest.formats.text import looks, read


def test_a_text_has_no_mark_of_its_own():
    assert not looks(b"Two died.", whole=b"Two died.")


def test_a_text_is_read_whole():
    (document,) = read(b"Two died.\n\nPolice said so.", name="a.md", content_type=None)
    assert document.text == "Two died.\n\nPolice said so."


def test_white_space_is_empty():
    with pytest.raises(EmptyInput):
        read("\ufeff \n".encode(), name="a.txt", content_type=None)

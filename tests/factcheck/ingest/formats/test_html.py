import pytest

from factcheck.errors import EmptyInput, UnreadableInput
from factcheck.ingest.formats.html import looks, read


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"<!DOCTYPE html><p>Two died.", True),
        (b"<!-- saved --><html><p>Two died.", True),
        ("<!doctype html><p>Two died.".encode("utf-16"), True),
        (b"\xef\xbb\xbf\n<html>", True),
        (b"<b>Two</b> died, he wrote.", False),
        (b"<p>Two died.</p>", False),
        (b"Two died. <html>", False),
    ],
)
def test_a_page_is_known_by_its_first_elements(data, expected):
    assert looks(data, whole=data) is expected


def test_a_page_is_read_as_one_document():
    page = b"<html><article><p>Two workers were hurt when a crane fell, police said.</p></article>"
    (document,) = read(page, name="a.html", content_type=None)
    assert document.text == "Two workers were hurt when a crane fell, police said."


@pytest.mark.parametrize(
    ("data", "kind"), [(b" \n", EmptyInput), (b"<html></html>", UnreadableInput)]
)
def test_a_page_without_an_article_is_an_error(data, kind):
    with pytest.raises(kind):
        read(data, name="a.html", content_type=None)

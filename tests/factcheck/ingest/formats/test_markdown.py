"""Files that are Markdown by their name."""

import pytest

from factcheck.errors import EmptyInput
from factcheck.ingest.formats import markdown


def test_no_text_looks_like_markdown():
    assert not markdown.looks(b"# Two *died*", whole=b"# Two *died*")


def test_a_file_is_one_document():
    [document] = markdown.read(
        b"# Two men died here\n\nThey *fell*.", name="a.md", content_type=None
    )
    assert document.text == "Two men died here\n\nThey fell."


def test_white_space_is_empty():
    with pytest.raises(EmptyInput):
        markdown.read(b" \n", name="a.md", content_type=None)

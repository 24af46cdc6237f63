import pytest

from factcheck.errors import UnreadableInput
from factcheck.ingest.openings import opening, refuse_foreign


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "cp1252"])
def test_marks_are_seen_in_every_encoding(encoding):
    assert opening("<html>".encode(encoding)) == "<html>"


def test_half_a_character_at_the_end_does_no_harm():
    assert opening("<html>".encode("utf-16")[:-1]).startswith("<html")


@pytest.mark.parametrize(
    ("head", "what"),
    [
        (b"\x89PNG\r\n", "a picture"),
        (b"\x7fELF\x02", "a program"),
        (b"\x1f\x8b\x08", "compressed"),
        (b"\x5d\x2a\x4d\x18\0", "a web archive compressed with a dictionary"),
    ],
)
def test_what_is_plainly_no_article_is_named(head, what):
    with pytest.raises(UnreadableInput, match=what):
        refuse_foreign(head, name="a.txt")


def test_a_text_is_not_refused():
    for text in (b"PNG is a format.", b"{rtf} in braces", b"It is a ftyp."):
        assert refuse_foreign(text, name="a.txt") is None

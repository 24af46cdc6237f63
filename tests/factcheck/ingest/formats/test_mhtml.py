import pytest

from factcheck.errors import UnreadableInput
from factcheck.ingest.formats.mhtml import looks, read

HEAD = b"From: <Saved by Blink>\r\nMIME-Version: 1.0\r\n"
HEAD += b'Content-Type: multipart/related; boundary="x"\r\n'


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (HEAD, True),
        (HEAD.replace(b"\r\n", b"\n").replace(b"From", b"from"), False),
        (b"From: the mayor\nTo: the town\n\nDear all,", False),
        (b"Note: two died.", False),
        (b"", False),
    ],
)
def test_a_saved_page_is_known_by_its_headers(data, expected):
    assert looks(data, whole=data) is expected


def test_an_article_is_read_and_a_missing_one_said():
    page = b"<html><article><p>Two workers were hurt when a crane fell, police said.</p></article>"
    part = b"\r\n--x\r\nContent-Type: text/html\r\n\r\n%s\r\n--x--\r\n"
    (found,) = read(HEAD + part % page, name="a.mhtml", content_type=None)
    assert found.text == "Two workers were hurt when a crane fell, police said."
    with pytest.raises(UnreadableInput):
        read(HEAD, name="a.mhtml", content_type=None)

import pytest

from factcheck.ingest.formats.newsml import looks, read

G2 = "http://iptc.org/std/nar/2006-10-01/"
NITF = "<nitf><body><body.content><p>Two died.</p></body.content></body></nitf>"


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        (f"<newsItem xmlns='{G2}'/>", True),
        (f"<?xml version='1.0'?><newsMessage xmlns='{G2}'/>", True),
        (NITF, True),
        ("<newsItem/>", False),
        (f"<html><p>{G2}", False),
    ],
)
def test_a_message_is_known_by_its_first_element(text, is_one):
    assert looks(text.encode(), whole=b"") is is_one


def test_a_message_is_read():
    (found,) = read(NITF.encode(), name="a.xml", content_type=None)
    assert found.text == "Two died."

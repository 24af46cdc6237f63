import pytest

from factcheck.ingest.formats.feed import looks, read

RSS = b"<rss><channel><item><description>Two died.</description></item></channel></rss>"
RDF = b"<r:RDF xmlns:r='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='%s'/>"


@pytest.mark.parametrize(
    ("data", "is_one"),
    [
        (RSS, True),
        (b"<?xml version='1.0'?><!-- a --><feed xmlns='http://www.w3.org/2005/Atom'/>", True),
        (RDF % b"http://purl.org/rss/1.0/", True),
        (RDF % b"http://other.example/", False),
        (b"<html><body><rss>", False),
        (b"Two died.", False),
    ],
)
def test_a_feed_is_known_by_its_first_element(data, is_one):
    assert looks(data, whole=data) is is_one


def test_a_feed_is_read():
    assert [d.text for d in read(RSS, name="a.rss", content_type=None)] == ["Two died."]

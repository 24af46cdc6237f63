"""Feeds: RSS, RDF, Atom."""

from factcheck.ingest.openings import opening
from factcheck.ingest.outcome import Intake
from factcheck.ingest.xml_prologue import first_element

_FEEDS = frozenset(("rss", "feed", "RDF"))
_OF_RDF = "http://purl.org/rss/1.0/"


def looks(head: bytes, *, whole: bytes) -> bool:
    """Tell a feed by its first element."""
    text = opening(head)
    first = first_element(text)
    return first in _FEEDS and (first != "RDF" or _OF_RDF in text)


def read(data: bytes, *, name: str, content_type: str | None) -> Intake:
    """Read the entries of a feed.

    Raises:
        UnreadableInput: It is no feed, or not one entry has a text.
    """
    from factcheck.ingest import feed_entries

    return feed_entries.read(data, name=name, content_type=content_type)

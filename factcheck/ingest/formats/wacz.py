"""Web archives with a list of their pages: WACZ."""

from factcheck.ingest.outcome import Intake

_ZIP = b"PK\x03\x04"
_MARKS = (b"datapackage.json", b"pages/pages.jsonl")


def looks(head: bytes, *, whole: bytes) -> bool:
    """Tell a zip by the names of what is in it, which stand there as they are."""
    named = any(mark in whole for mark in _MARKS)
    return head.startswith(_ZIP) and named and b"archive/" in whole


def read(data: bytes, *, name: str, content_type: str | None) -> Intake:
    """Read the pages that the archive lists; without a list, all pages in it.

    Raises:
        UnreadableInput: It is damaged, or holds no article.
    """
    from factcheck.ingest import wacz_pages

    return wacz_pages.read(data, name=name, content_type=content_type)

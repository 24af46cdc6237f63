"""Web archives: WARC."""

from factcheck.ingest.outcome import Intake
from factcheck.ingest.warc_records import is_archive


def looks(head: bytes, *, whole: bytes) -> bool:
    """Tell a web archive, compressed or not, by its version line."""
    return is_archive(head)


def read(data: bytes, *, name: str, content_type: str | None) -> Intake:
    """Read the pages of an archive.

    Raises:
        UnreadableInput: It is damaged from its beginning, or holds no article.
    """
    from factcheck.ingest import warc_pages

    return warc_pages.read(data, name=name, content_type=content_type)

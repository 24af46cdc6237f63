"""Pages that a browser saved as one file."""

import re

from factcheck.ingest.openings import opening
from factcheck.ingest.outcome import Intake

HEADERS = 4096  # characters in which the headers of such a file stand
_FIRST = re.compile(r"\s{0,9}[A-Z][\w-]{1,40}:\s")
_KIND = re.compile(
    r"^content-type:\s{0,9}multipart/(?:related|mixed|alternative)|^snapshot-content-location:",
    re.IGNORECASE | re.MULTILINE,
)


def looks(head: bytes, *, whole: bytes) -> bool:
    """Tell such a file by its headers, which are those of a letter."""
    text = opening(head)[:HEADERS]
    return bool(_FIRST.match(text) and _KIND.search(text) and "mime-version:" in text.lower())


def read(data: bytes, *, name: str, content_type: str | None) -> Intake:
    """Read the article of a page.

    Raises:
        UnreadableInput: It holds no page, or the page no article, or a notice in its place.
    """
    from factcheck.ingest import html_page, mhtml

    document = mhtml.read(data, name=name)
    return Intake([document], html_page.left_out_of(document, name=name))

"""Saved pages of HTML."""

import re

from factcheck.errors import EmptyInput
from factcheck.ingest.encodings import decode
from factcheck.ingest.openings import opening
from factcheck.ingest.outcome import Intake

LOOKED_AT = 4096  # characters in which a page shows that it is one
_PAGE = re.compile(r"<(?:!doctype\s{1,9}html|html|head|body|article)\b", re.IGNORECASE)
_OPENING = re.compile(
    r"\s*<(?:!doctype|\?xml|!--|html|head|body|meta|title|div|p)\b|\s*<!--", re.IGNORECASE
)


def looks(head: bytes, *, whole: bytes) -> bool:
    """Tell a page by its first elements."""
    text = opening(head)[:LOOKED_AT]
    return bool(_OPENING.match(text) and _PAGE.search(text))


def read(data: bytes, *, name: str, content_type: str | None) -> Intake:
    """Read the article of a page.

    Raises:
        EmptyInput: It holds white space only.
        UnreadableInput: The page holds no article, or a notice in its place.
    """
    from factcheck.ingest import html_page

    decoded = decode(data, name=name, content_type=content_type)
    if not decoded.text.strip():
        raise EmptyInput(name)
    document = html_page.read(decoded, name=name)
    return Intake([document], html_page.left_out_of(document, name=name))

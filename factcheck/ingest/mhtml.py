"""Pages that a browser saved as one file (MHTML): the page, its styles, where it was."""

import email
import re
from collections.abc import Iterator
from email.errors import MessageError
from email.header import decode_header, make_header
from email.message import Message
from typing import cast

from claims import Document
from factcheck.errors import UnreadableInput
from factcheck.ingest import html_page
from factcheck.ingest.encodings import decode

MOST_PARTS = 2000
MOST_STYLES = 1_000_000  # characters
SAVE_AGAIN = "save the page again in a browser, as a web page in a single file or as HTML"
_PAGES = ("text/html", "application/xhtml+xml")
_ADDRESS = ("Snapshot-Content-Location", "Content-Location")
_CID = re.compile(r"<([^<>]{1,200})>")


def read(data: bytes, *, name: str) -> Document:
    """Return the document of the page.

    Raises:
        UnreadableInput: It holds no page, or the page no article.
    """
    try:
        message = email.message_from_bytes(data)
        parts = list(_parts(message))
    except (MessageError, ValueError, RecursionError) as error:
        raise UnreadableInput(name, "it is a damaged saved page", hint=SAVE_AGAIN) from error
    page = _page(message, parts)
    if page is None:
        raise UnreadableInput(name, "it holds no page", hint=SAVE_AGAIN)
    decoded = decode(_bytes(page), name=name, content_type=page.get("Content-Type", ""))
    return html_page.read(decoded, name=name, styles=_styles(parts), url=_address(message, page))


def _parts(message: Message) -> Iterator[Message]:
    """Yield the parts that hold something, in their order; at most as many as a page has."""
    for number, part in enumerate(message.walk()):
        if number >= MOST_PARTS:
            return
        if not part.is_multipart():
            yield part


def _page(message: Message, parts: list[Message]) -> Message | None:
    """Return the part that the file names as its page, else the first page in it."""
    pages = [part for part in parts if part.get_content_type() in _PAGES]
    start = _CID.search(str(message.get_param("start") or ""))
    named = (p for p in pages if start and start[1] in str(p.get("Content-ID", "")))
    return next(named, None) or next(iter(pages), None)


def _styles(parts: list[Message]) -> str:
    """Return the style sheets; a page hides what they hide."""
    sheets = [p for p in parts if p.get_content_type() == "text/css"]
    return "\n".join(_bytes(p).decode("utf-8", "replace") for p in sheets)[:MOST_STYLES]


def _address(message: Message, page: Message) -> str | None:
    said = [str(part.get(key, "")) for key in _ADDRESS for part in (message, page)]
    told = (str(make_header(decode_header(text))).strip() for text in said if text)
    return next((text for text in told if text.startswith(("http://", "https://"))), None)


def _bytes(part: Message) -> bytes:
    return cast("bytes", part.get_payload(decode=True) or b"")

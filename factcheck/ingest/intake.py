"""Choose the reader of a file by what it holds, then by what it is called."""

import json
import re
from collections.abc import Iterable, Sequence
from enum import StrEnum
from pathlib import PurePath

from claims import Document
from factcheck.errors import EmptyInput, Refused, UnreadableInput
from factcheck.ingest import html_page, json_lines, plain_text
from factcheck.ingest.encodings import Decoded, decode

MAX_BYTES = 25 * 1024 * 1024  # what an upload may be; ten thousand times a long article
MAX_HTML_BYTES = 10 * 1024 * 1024  # a parsed page takes about twenty times its size
LOOKED_AT = 4096  # characters in which a page shows that it is one
READABLE = "give a .txt, .md, .html or .jsonl file"

_SIGNATURES = {
    b"%PDF-": "a PDF file",
    b"PK\x03\x04": "a zip archive or an office document",
    b"\xd0\xcf\x11\xe0": "an old office document",
    b"\x89PNG": "a picture",
    b"\xff\xd8\xff": "a picture",
    b"GIF8": "a picture",
    b"\x1f\x8b": "a compressed file",
    b"SQLite format 3\x00": "a database",
    b"\x7fELF": "a program",
}
_PAGE = re.compile(r"<(?:!doctype\s{1,9}html|html|head|body|article)\b", re.IGNORECASE)
_PAGE_OPENING = re.compile(
    r"\s*<(?:!doctype|\?xml|!--|html|head|body|meta|title|div|p)\b|\s*<!--", re.I
)
_TYPES = {"text/html": "html", "application/xhtml+xml": "html", "application/x-ndjson": "json"}
_SUFFIXES = {".html": "html", ".htm": "html", ".xhtml": "html", ".jsonl": "json", ".json": "json"}


class Format(StrEnum):
    """Name the formats that are read."""

    TEXT = "text"
    HTML = "html"
    JSON = "json"


class Intake(list[Document]):
    """Hold the documents of one file, and in `left_out` an error for each that was not read."""

    def __init__(
        self, documents: Iterable[Document], left_out: Sequence[UnreadableInput] = ()
    ) -> None:
        super().__init__(documents)
        self.left_out = tuple(left_out)


def read(data: bytes, *, name: str, content_type: str | None = None) -> Intake:
    """Read one file.

    Args:
        data: The whole file.
        name: What to call it in errors; its ending counts where the content does not decide.
        content_type: What a server or a browser said it is, with or without a charset.

    Raises:
        EmptyInput: The file holds nothing, or white space only.
        UnreadableInput: It holds no article that can be read.
        Refused: It is too large.
    """
    _check_size(data, MAX_BYTES, name)
    decoded = _decode(data, name, content_type)
    if not decoded.text.strip():
        raise EmptyInput(name)
    match format_of(decoded.text, name=name, content_type=content_type):
        case Format.HTML:
            _check_size(data, MAX_HTML_BYTES, name)
            return Intake([html_page.read(decoded, name=name)])
        case Format.JSON:
            return Intake(*json_lines.read(decoded, name=name))
        case Format.TEXT:
            return Intake([plain_text.read(decoded, name=name)])


def format_of(text: str, *, name: str, content_type: str | None = None) -> Format:
    """Tell the format: the content decides where it is plain, then the type, then the name."""
    head = text[:LOOKED_AT]
    if _PAGE_OPENING.match(head) and _PAGE.search(head):
        return Format.HTML
    if _is_json_line(text):
        return Format.JSON
    media = (content_type or "").partition(";")[0].strip().lower()
    suffix = PurePath(name).suffix.lower()
    return Format(_TYPES.get(media) or _SUFFIXES.get(suffix) or "text")


def _is_json_line(text: str) -> bool:
    """Tell whether the first line is an object with a text."""
    first = text.lstrip().partition("\n")[0]
    if not first.startswith("{"):
        return False
    try:
        return "text" in json.loads(first)
    except (ValueError, RecursionError):
        return False


def _decode(data: bytes, name: str, content_type: str | None) -> Decoded:
    for signature, what in _SIGNATURES.items():
        if data.startswith(signature):
            raise UnreadableInput(name, f"it is {what}", hint=READABLE)
    return decode(data, name=name, content_type=content_type)


def _check_size(data: bytes, limit: int, name: str) -> None:
    if len(data) > limit:
        raise Refused(
            f"cannot read {name}: it has {len(data):,} bytes", hint=f"at most {limit:,} are read"
        )

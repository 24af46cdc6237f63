"""An answer of a web server as an archive keeps it: headers, and a body encoded or not."""

import io
import re
from collections.abc import Mapping
from dataclasses import dataclass
from http.client import HTTPException, parse_headers

from factcheck.ingest.unpacking import ENCODINGS, GZIP, Damaged, unpacked

MOST_BYTES = 10 * 1024 * 1024  # of a body, decoded
LONGEST_LINE = 4096  # bytes of the line with the status
_STATUS = re.compile(rb"HTTP/[\d.]{1,9}\s{1,9}(\d{3})\b")
_GZIPS = ("gzip", "x-gzip")
_LONGEST_SIZE = 20  # characters of the line that states the size of a chunk


class BadMessage(Exception):
    """Say that an answer cannot be read; `str()` is why."""


@dataclass(frozen=True, slots=True)
class Message:
    """Hold an answer: its status, its headers by lower-case name, its body as sent."""

    status: int
    headers: Mapping[str, str]
    sent: bytes

    @property
    def media_type(self) -> str:
        """Return what the server says the body is, without parameters."""
        return self.headers.get("content-type", "").partition(";")[0].strip().lower()

    def body(self) -> bytes:
        """Return the body, decoded.

        Programs that archive may decode it and leave the headers as they came: what is not
        encoded as they say is taken as it is.

        Raises:
            BadMessage: It is encoded in a way that is not read, or is too large.
        """
        data = self.sent
        if "chunked" in self.headers.get("transfer-encoding", "").lower():
            data = _dechunked(data)
        encodings = self.headers.get("content-encoding", "").lower().split(",")
        for encoding in (name for part in reversed(encodings) if (name := part.strip())):
            data = _decoded(data, encoding)
        if len(data) > MOST_BYTES:
            raise BadMessage(f"its body has over {MOST_BYTES:,} bytes")
        return data


def read_message(block: bytes) -> Message:
    """Take an answer apart.

    Raises:
        BadMessage: It is no answer of a web server.
    """
    stream = io.BytesIO(block)
    status = _STATUS.match(stream.readline(LONGEST_LINE))
    if status is None:
        raise BadMessage("it is no answer of a web server")
    try:
        parsed = parse_headers(stream)
    except (HTTPException, ValueError) as error:
        raise BadMessage("its headers cannot be read") from error
    headers: dict[str, str] = {}
    for name, value in parsed.items():
        headers.setdefault(name.lower(), str(value).strip())
    return Message(int(status[1]), headers, block[stream.tell() :])


def _dechunked(data: bytes) -> bytes:
    """Put chunks together; what is in none stays as it is."""
    parts: list[bytes] = []
    at = 0
    while at < len(data):
        end = data.find(b"\r\n", at, at + _LONGEST_SIZE)
        size = data[at:end].partition(b";")[0].strip() if end > at else b""
        try:
            length = int(size, 16)
        except ValueError:
            length = -1
        if length < 0:
            return b"".join(parts) if parts else data
        if length == 0:
            break
        parts.append(data[end + 2 : end + 2 + length])
        at = end + 2 + length + 2
    return b"".join(parts)


def _decoded(data: bytes, encoding: str) -> bytes:
    if encoding == "identity" or (encoding in _GZIPS and not data.startswith(GZIP)):
        return data
    try:
        return _unpacked(data, encoding)
    except BadMessage:
        if _is_text(data):
            return data
        raise


def _unpacked(data: bytes, encoding: str) -> bytes:
    """Return the beginning of a body, at least a byte more than may be if it has so many."""
    if encoding not in ENCODINGS:
        raise BadMessage(f"its body is encoded as {encoding[:20]!r}, which is not read")
    found = bytearray()
    try:
        for piece in unpacked([data], encoding):
            found += piece
            if len(found) > MOST_BYTES:
                break
    except Damaged as error:
        raise BadMessage(str(error)) from error
    return bytes(found)


def _is_text(data: bytes) -> bool:
    """Tell a page that is not encoded though its headers say so."""
    return data[:200].lstrip()[:1] == b"<"

"""The body of a response, decoded, and no more of it than may be."""

from collections.abc import Iterator
from http.client import HTTPResponse

from factcheck.ingest.unpacking import ENCODINGS, Damaged, unpacked

MOST_BYTES = 10 * 1024 * 1024  # decoded; a thousand times a long article
CHUNK = 64 * 1024


class TooMuch(Exception):
    """Say that a body has more bytes than may be."""


class Garbled(Exception):
    """Say that a body is not as its server says; `str()` is why."""


def read_body(response: HTTPResponse, *, most: int = MOST_BYTES) -> bytes:
    """Read a body to its end.

    Raises:
        TooMuch: It has more than `most` bytes as sent, or decoded.
        Garbled: It ends early, or is not encoded as stated.
    """
    encodings = (response.headers.get("Content-Encoding") or "").lower()
    named = [name for part in encodings.split(",") if (name := part.strip()) != "identity"]
    match [name for name in named if name]:
        case []:
            return b"".join(_limited(_sent(response), most))
        case [name] if name in ENCODINGS:
            return _unpacked(_limited(_sent(response), most), name, most)
        case [*names]:
            raise Garbled(f"it is encoded as {', '.join(names)[:80]!r}, which nobody asked for")


def _unpacked(sent: Iterator[bytes], encoding: str, most: int) -> bytes:
    try:
        return b"".join(_limited(unpacked(sent, encoding), most))
    except Damaged as error:
        raise Garbled(str(error)) from error


def _sent(response: HTTPResponse) -> Iterator[bytes]:
    while chunk := response.read(CHUNK):
        yield chunk
    if response.length:
        raise Garbled(f"it ended {response.length:,} bytes early")


def _limited(chunks: Iterator[bytes], most: int) -> Iterator[bytes]:
    had = 0
    for chunk in chunks:
        had += len(chunk)
        if had > most:
            raise TooMuch
        yield chunk

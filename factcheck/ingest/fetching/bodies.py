"""The body of a response, decoded, and no more of it than may be."""

import zlib
from collections.abc import Iterator
from http.client import HTTPResponse
from typing import TypeAlias

MOST_BYTES = 10 * 1024 * 1024  # decoded; a thousand times a long article
CHUNK = 64 * 1024
_ANY_HEADER = zlib.MAX_WBITS | 32  # that of gzip or of zlib
_GZIP = b"\x1f\x8b"
Inflater: TypeAlias = "zlib._Decompress"  # noqa: SLF001 - the type has no public name


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
        case ["gzip" | "x-gzip" | "deflate"]:
            return b"".join(_limited(_inflated(_limited(_sent(response), most)), most))
        case [*names]:
            raise Garbled(f"it is encoded as {', '.join(names)[:80]!r}, which nobody asked for")


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


def _inflated(chunks: Iterator[bytes]) -> Iterator[bytes]:
    """Yield what was compressed, a chunk at a time: a bomb is not swallowed whole."""
    inflater: Inflater | None = None
    for chunk in chunks:
        rest = chunk
        while rest:
            if inflater is None:
                inflater = _inflater(rest)
            elif inflater.eof:
                if not rest.startswith(_GZIP):
                    return  # what follows the data is padding
                inflater = _inflater(rest)
            yield _some(inflater, rest)
            rest = inflater.unconsumed_tail or inflater.unused_data
    if inflater is not None:
        yield inflater.flush()
        if not inflater.eof:
            raise Garbled("its compressed data end early")


def _some(inflater: Inflater, data: bytes) -> bytes:
    try:
        return inflater.decompress(data, CHUNK)
    except zlib.error as error:
        raise Garbled("its compression is damaged") from error


def _inflater(data: bytes) -> Inflater:
    """Return what undoes the compression; some servers leave the header of zlib out."""
    headed = data.startswith(_GZIP) or data[0] & 0x0F == zlib.DEFLATED
    return zlib.decompressobj(_ANY_HEADER if headed else -zlib.MAX_WBITS)

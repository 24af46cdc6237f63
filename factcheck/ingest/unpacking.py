"""What was compressed, unpacked piece by piece: a bomb is never held whole."""

import sys
import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from io import BytesIO

import brotli

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

GZIP = b"\x1f\x8b"
ZSTD = b"\x28\xb5\x2f\xfd"
ENCODINGS = frozenset(("gzip", "x-gzip", "deflate", "br", "zstd"))
PIECE = 64 * 1024  # bytes that are unpacked at once; some libraries give a few times as many
MOST_MEMBERS = 10_000  # of one body, one after the other; a server sends one
_ANY_HEADER = zlib.MAX_WBITS | 32  # that of gzip or of zlib
# How far back what is unpacked may look, as a power of two: all of it is held in memory.
_WINDOW = int(zstd.DecompressionParameter.window_log_max)
_OF_BODY = {_WINDOW: 23}  # 8 MB: RFC 9659 allows servers no more
_OF_FILE = {_WINDOW: 27}  # 128 MB, as the program zstd
PackedError = (zstd.ZstdError, zlib.error, brotli.error)  # that libraries raise on damage


class Damaged(Exception):
    """Say that compressed data cannot be unpacked; `str()` is why."""


def unpacked(chunks: Iterable[bytes], encoding: str) -> Iterator[bytes]:
    """Yield a body that was encoded in one of `ENCODINGS`; who takes it may stop at any piece.

    Raises:
        Damaged: It is not encoded so, or ends early.
    """
    with _named_damage():
        match encoding:
            case "br":
                yield from _brotli(chunks)
            case "zstd":
                yield from _members(chunks, _Zstd)
            case _:
                yield from _members(chunks, _Inflated)


def zstd_file(data: bytes) -> zstd.ZstdFile:
    """Open a whole file; it is unpacked as far as it is read."""
    return zstd.ZstdFile(BytesIO(data), options=_OF_FILE)


def first_of(packed: bytes, most: int) -> bytes:
    """Return the first bytes of a file in gzip or Zstandard; empty where it is none."""
    member = _Zstd if packed.startswith(ZSTD) else _Inflated
    try:
        return member(packed).unpack(packed, most)
    except PackedError:
        return b""


class _Inflated:
    """Unpack one member of gzip, or data of zlib with its header or, as some servers, without."""

    def __init__(self, first: bytes) -> None:
        headed = GZIP.startswith(first[:2]) or first[0] & 0x0F == zlib.DEFLATED
        self._inflater = zlib.decompressobj(_ANY_HEADER if headed else -zlib.MAX_WBITS)
        self._held = b""

    @property
    def ended(self) -> bool:
        return self._inflater.eof

    @property
    def wants_more(self) -> bool:
        return not self._held

    @property
    def rest(self) -> bytes:
        return self._inflater.unused_data

    def is_followed_by(self, data: bytes) -> bool:
        """Tell another member of gzip from padding."""
        return GZIP.startswith(data[:2])

    def unpack(self, data: bytes, most: int) -> bytes:
        found = self._inflater.decompress(self._held + data, most)
        self._held = self._inflater.unconsumed_tail
        return found


class _Zstd:
    """Unpack one frame of Zstandard."""

    def __init__(self, _first: bytes) -> None:
        self._frame = zstd.ZstdDecompressor(options=_OF_BODY)

    @property
    def ended(self) -> bool:
        return self._frame.eof

    @property
    def wants_more(self) -> bool:
        return self._frame.needs_input

    @property
    def rest(self) -> bytes:
        return self._frame.unused_data

    def is_followed_by(self, _data: bytes) -> bool:
        """Tell that all that follows a frame is one, or damage."""
        return True

    def unpack(self, data: bytes, most: int) -> bytes:
        return self._frame.decompress(data, most)


def _members(chunks: Iterable[bytes], kind: type[_Inflated] | type[_Zstd]) -> Iterator[bytes]:
    """Yield what the members of a body hold; a new one begins where the last one ended."""
    member: _Inflated | _Zstd | None = None
    count = 0
    for chunk in chunks:
        rest = chunk
        while rest or (member and not member.ended and not member.wants_more):
            if member and member.ended and not member.is_followed_by(rest):
                return
            if member is None or member.ended:
                count += 1
                if count > MOST_MEMBERS:
                    raise Damaged(f"it holds over {MOST_MEMBERS:,} compressed parts")
                member = kind(rest)
            yield member.unpack(rest, PIECE)
            rest = member.rest if member.ended else b""
    if member is not None and not member.ended:
        raise Damaged("its compressed data end early")


def _brotli(chunks: Iterable[bytes]) -> Iterator[bytes]:
    unpacker = brotli.Decompressor()
    for chunk in chunks:
        if unpacker.is_finished():
            return  # what follows the data is padding
        piece = unpacker.process(chunk, output_buffer_limit=PIECE)
        yield piece
        # It may hold something back though it would take more.
        while not unpacker.is_finished() and (piece or not unpacker.can_accept_more_data()):
            piece = unpacker.process(b"", output_buffer_limit=PIECE)
            yield piece
    if not unpacker.is_finished():
        raise Damaged("its compressed data end early")


@contextmanager
def _named_damage() -> Iterator[None]:
    try:
        yield
    except PackedError as error:
        raise Damaged("its compression is damaged") from error

"""Spoil files by chance, the same every time: what fuzzers do to find a reader's bugs."""

import gzip
import zlib
from collections.abc import Callable, Sequence
from io import BytesIO
from zipfile import ZIP_STORED, BadZipFile, ZipFile

from scripts.chance import Random

MOST_CHANGES = 8
LONGEST_PIECE = 4000
MOSTLY, HALF, SELDOM = 0.7, 0.5, 0.1  # how often what is packed is spoiled inside, or mixed
CUT_SHARE = 0.2  # of files are cut short
LONGEST = 400_000  # bytes of a spoiled file
# What readers stumble over, whatever they read.
WORDS = (
    *(b"\x00", b"\xff\xff\xff\xff", b"-1", b"99999999999999999999", b"9" * 400, b" " * 400),
    *(b"<", b">", b"<p>", b"</p>", b"<table><tr><td>", b"<!--", b"]]>", b"&#xD800;", b"&#0;"),
    *(b"{", b"}", b'"', b"\\u0000", b"\\ud800", b",", b";", b"'", b"2024-13-45", b"0000-00-00"),
    *(b"obj", b"endobj", b"stream\n", b"endstream", b"<<", b">>", b"/Kids [2 0 R]"),
    *(b"/Length 999999999", b"/Filter /FlateDecode", b"PK\x03\x04", b"PK\x05\x06"),
    *(b"\xe2\x80\xae", b"\xef\xbb\xbf", b"\xed\xa0\x80", b"w:tbl", b"<w:sdt>"),
    *(b"&nbsp;", b"<![CDATA[", b"<!DOCTYPE a [<!ENTITY b 'c'>]>", b"&lt;div&gt;", b"http://["),
    *(b"WARC/1.0\r\n", b"HTTP/1.1 200 OK\r\n", b"Transfer-Encoding: chunked\r\n", b"ffffffff\r\n"),
    *(b"Content-Length: -1\r\n", b"Content-Encoding: gzip\r\n", b"stat:canceled", b"1e999"),
    *(b"\r\n\r\n", b"--", b"=\r\n", b"Content-Type: multipart/mixed; boundary=x\r\n\r\n"),
)
_GZIP = b"\x1f\x8b"
Change = Callable[[bytes, Random], bytes]


def spoiled(data: bytes, others: Sequence[bytes], chance: Random) -> bytes:
    """Return a file with some changes; of an archive, now and then, one in a member of it."""
    if data.startswith(b"PK") and chance.random() < MOSTLY:
        return _member_spoiled(data, chance)
    if data.startswith(_GZIP) and chance.random() < MOSTLY:
        return gzip.compress(spoiled(_unpacked(data), (), chance), 1, mtime=0)
    if data.startswith(b"%PDF") and chance.random() < HALF:
        data = _opened_streams(data)
    for _ in range(chance.randint(1, MOST_CHANGES)):
        data = chance.choice(CHANGES)(data, chance)
    if others and chance.random() < SELDOM:
        other = chance.choice(others)
        data = data[: chance.randint(0, len(data))] + other[chance.randint(0, len(other)) :]
    return data[:LONGEST]


def _flip(data: bytes, chance: Random) -> bytes:
    at = chance.randrange(len(data)) if data else 0
    return (
        data[:at] + bytes([data[at] ^ (1 << chance.randrange(8))]) + data[at + 1 :]
        if data
        else b""
    )


def _cut_off(data: bytes, chance: Random) -> bytes:
    return data[: chance.randint(0, len(data))] if chance.random() < CUT_SHARE else data


def _cut_out(data: bytes, chance: Random) -> bytes:
    at, size = _piece(data, chance)
    return data[:at] + data[at + size :]


def _repeat(data: bytes, chance: Random) -> bytes:
    at, size = _piece(data, chance)
    return data[:at] + data[at : at + size] * chance.choice((2, 3, 50)) + data[at + size :]


def _move(data: bytes, chance: Random) -> bytes:
    at, size = _piece(data, chance)
    piece, rest = data[at : at + size], data[:at] + data[at + size :]
    to = chance.randint(0, len(rest))
    return rest[:to] + piece + rest[to:]


def _put_word(data: bytes, chance: Random) -> bytes:
    at = chance.randint(0, len(data))
    return data[:at] + chance.choice(WORDS) * chance.choice((1, 1, 1, 2, 100)) + data[at:]


def _noise(data: bytes, chance: Random) -> bytes:
    at, size = _piece(data, chance)
    size = min(size, 64)
    return data[:at] + chance.randbytes(size) + data[at + size :]


CHANGES: tuple[Change, ...] = (_flip, _cut_off, _cut_out, _repeat, _move, _put_word, _noise)


def _piece(data: bytes, chance: Random) -> tuple[int, int]:
    at = chance.randint(0, len(data))
    return at, chance.randint(0, min(len(data) - at, LONGEST_PIECE))


def _member_spoiled(data: bytes, chance: Random) -> bytes:
    """Spoil one member and pack the archive again, so that what is inside is met."""
    kept = BytesIO()
    try:
        with ZipFile(BytesIO(data)) as old, ZipFile(kept, "w", ZIP_STORED) as new:
            chosen = chance.choice(old.namelist())
            if chance.random() < HALF:  # the one that matters
                chosen = max(old.infolist(), key=lambda info: info.file_size).filename
            for name in old.namelist():
                member = old.read(name)
                new.writestr(name, spoiled(member, (), chance) if name == chosen else member)
    except (BadZipFile, zlib.error):
        return data
    return kept.getvalue()


def _unpacked(data: bytes) -> bytes:
    try:
        return gzip.decompress(data)
    except (OSError, EOFError, zlib.error):
        return data


def _opened_streams(data: bytes) -> bytes:
    """Return a PDF file with the first streams unpacked, so that changes reach what is in them."""
    head, mark, rest = data.partition(b"stream\n")
    try:
        inner = zlib.decompressobj().decompress(rest, LONGEST_PIECE)
    except zlib.error:
        return data
    return head.replace(b"/FlateDecode", b"/XXXXXXXXXXX") + mark + inner + rest

"""The records of a web archive, read strictly: the version line and every length must be right."""

import gzip
import io
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import IO, cast

from factcheck.ingest.unpacking import GZIP, ZSTD, PackedError, first_of, zstd_file

MOST_DECODED = 512 * 1024 * 1024  # bytes of all records; none is held longer than it is read
MOST_OF_RECORD = 12 * 1024 * 1024  # bytes that are kept; a page of 10 MB and its headers
LONGEST_LINE = 16 * 1024
MOST_HEADERS = 100
_VERSION = re.compile(rb"WARC/(?:1\.[01]|0\.1[78])")
_MARK = b"WARC/"
_CHUNK = 256 * 1024


class BadRecord(Exception):
    """Say that an archive is damaged from here on; `str()` is why."""


@dataclass(frozen=True, slots=True)
class WarcRecord:
    """Hold one record; of a very long block only the first bytes, see `is_whole`."""

    number: int
    block: bytes
    length: int
    headers: Mapping[str, str] = field(default_factory=dict)

    @property
    def kind(self) -> str:
        """Return what the record is, such as a response or a request."""
        return self.headers.get("warc-type", "").lower()

    @property
    def is_whole(self) -> bool:
        """Tell whether all of the block is there."""
        return len(self.block) == self.length

    @property
    def url(self) -> str:
        """Return the address that it is of; one program puts it between angles."""
        return self.headers.get("warc-target-uri", "").strip().removeprefix("<").removesuffix(">")

    @property
    def date(self) -> str | None:
        """Return when it was archived, as printed."""
        return self.headers.get("warc-date") or None


def is_archive(head: bytes) -> bool:
    """Tell a web archive, compressed or not, by its first bytes."""
    if head.startswith((GZIP, ZSTD)):
        head = first_of(head, len(_MARK))
    return head.startswith(_MARK)


def records_of(data: bytes, *, most: int = MOST_DECODED) -> Iterator[WarcRecord]:
    """Yield the records of an archive in their order.

    Raises:
        BadRecord: What follows cannot be read; the records before it stand.
    """
    with _Counted(_opened(data), most) as counted:
        number = 0
        while (line := counted.line()) is not None:
            if not line.strip():
                continue
            number += 1
            yield _record(counted, line, number)


def _opened(data: bytes) -> IO[bytes]:
    if data.startswith(ZSTD):
        return cast("IO[bytes]", zstd_file(data))
    if data.startswith(GZIP):
        return cast("IO[bytes]", gzip.GzipFile(fileobj=io.BytesIO(data)))
    return io.BytesIO(data)


def _record(stream: "_Counted", version: bytes, number: int) -> WarcRecord:
    if not _VERSION.fullmatch(version.strip()):
        shown = version[:40].decode("ascii", "replace").strip()
        raise BadRecord(
            f"record {number} begins with {shown!r}, not with a version such as WARC/1.0"
        )
    headers = _headers(stream, number)
    said = headers.get("content-length", "")
    if not (said.isascii() and said.isdigit()):
        raise BadRecord(f"record {number} states no length")
    length = int(said)
    block = stream.block(length, number)
    if ended := (stream.line() or b"").strip():
        shown = ended[:40].decode("ascii", "replace")
        raise BadRecord(
            f"record {number} is longer than the {length:,} bytes it states ({shown!r})"
        )
    return WarcRecord(number, block, length, headers)


def _headers(stream: "_Counted", number: int) -> dict[str, str]:
    headers: dict[str, str] = {}
    for _ in range(MOST_HEADERS):
        line = stream.line()
        if line is None:
            raise BadRecord(f"record {number} ends within its headers")
        if not line.strip():
            return headers
        name, colon, value = line.decode("utf-8", "replace").partition(":")
        if colon and name[:1].strip():
            headers.setdefault(name.strip().lower(), value.strip())
    raise BadRecord(f"record {number} has over {MOST_HEADERS} headers")


class _Counted:
    """Read lines and blocks, decompressed, and no more of them than may be."""

    def __init__(self, stream: IO[bytes], most: int) -> None:
        self._stream = stream
        self._left = most

    def __enter__(self) -> "_Counted":
        return self

    def __exit__(self, *_: object) -> None:
        self._stream.close()

    def line(self) -> bytes | None:
        """Return the next line; null at the end."""
        found = self._read(LONGEST_LINE, line=True)
        if not found:
            return None
        if len(found) == LONGEST_LINE and not found.endswith(b"\n"):
            raise BadRecord(f"a line has over {LONGEST_LINE:,} bytes")
        return found

    def block(self, length: int, number: int) -> bytes:
        """Return the block of a record, of a very long one the first bytes; the rest is passed."""
        parts: list[bytes] = []
        left = length
        while left:
            part = self._read(min(left, _CHUNK))
            if not part:
                raise BadRecord(f"record {number} ends {left:,} bytes before the length it states")
            left -= len(part)
            if length - left <= MOST_OF_RECORD:
                parts.append(part)
        return b"".join(parts)

    def _read(self, most: int, *, line: bool = False) -> bytes:
        try:
            found = self._stream.readline(most) if line else self._stream.read(most)
        except (OSError, EOFError, *PackedError) as error:
            raise BadRecord("its compression is damaged or ends early") from error
        self._left -= len(found)
        if self._left < 0:
            raise BadRecord("it holds more than can be read, decompressed")
        return found

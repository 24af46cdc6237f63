"""Zip archives of strangers: opened only where their sizes are believable."""

import struct
import zlib
from io import BytesIO
from zipfile import BadZipFile, LargeZipFile, ZipFile, ZipInfo

from factcheck.errors import Refused, UnreadableInput

MOST_BYTES = 100 * 1024 * 1024  # of all members together, unpacked
MOST_RATIO = 200  # unpacked to packed; text of an office document reaches some 50
SMALL = 1024 * 1024  # bytes: below it a ratio means nothing
MOST_MEMBERS = 2000
# All that zipfile raises on what is no archive, or one whose places lie.
_DAMAGE: tuple[type[Exception], ...] = (
    BadZipFile,
    LargeZipFile,
    ValueError,
    RuntimeError,
    OSError,
    EOFError,
)
_DAMAGE += (struct.error, zlib.error)
_END = b"PK\x05\x06"
_COUNT = struct.Struct("<H")
_ENCRYPTED = 0x1


class Archive:
    """Hold an archive that may be read; a member's own size is checked as it is read."""

    def __init__(self, data: bytes, *, name: str) -> None:
        """Open an archive.

        Raises:
            Refused: It unpacks to more than is read: too many members, too large, too dense.
            UnreadableInput: It is damaged or encrypted.
        """
        self.name = name
        _check_count(data, name)
        try:
            self._zip = ZipFile(BytesIO(data))
        except _DAMAGE as error:
            raise UnreadableInput(name, "it is a damaged archive") from error
        self._members = {info.filename: info for info in self._zip.infolist()}
        _check_members(self._zip.infolist(), len(data), name)

    @property
    def members(self) -> tuple[str, ...]:
        """Return the names of its members."""
        return tuple(self._members)

    def read(self, member: str) -> bytes | None:
        """Return a member unpacked; none where there is no such member.

        Raises:
            UnreadableInput: It is damaged or encrypted.
        """
        info = self._members.get(member)
        if info is None:
            return None
        if info.flag_bits & _ENCRYPTED:
            raise UnreadableInput(self.name, f"{member} in it is encrypted with a password")
        try:
            return self._zip.read(info)
        except _DAMAGE as error:
            raise UnreadableInput(self.name, f"{member} in it is damaged") from error


def _check_count(data: bytes, name: str) -> None:
    """Refuse by the count that the archive states, before a list of members is made."""
    end = data.rfind(_END)
    if end >= 0 and len(data) >= end + 12:
        (count,) = _COUNT.unpack_from(data, end + 10)
        if count > MOST_MEMBERS:
            raise _refused(name, f"it has {count:,} members", f"{MOST_MEMBERS:,}")


def _check_members(members: list[ZipInfo], packed: int, name: str) -> None:
    total = sum(info.file_size for info in members)
    if len(members) > MOST_MEMBERS:
        raise _refused(name, f"it has {len(members):,} members", f"{MOST_MEMBERS:,}")
    if total > MOST_BYTES:
        raise _refused(name, f"it unpacks to {total:,} bytes", f"{MOST_BYTES:,}")
    for info in members:
        if info.file_size > SMALL and info.file_size > MOST_RATIO * max(info.compress_size, 1):
            times = info.file_size // max(info.compress_size, 1)
            raise _refused(name, f"it unpacks to {times:,} times its size", f"{MOST_RATIO:,}")
    if total > max(SMALL, MOST_RATIO * packed):
        times = total // max(packed, 1)
        raise _refused(name, f"it unpacks to {times:,} times its size", f"{MOST_RATIO:,}")


def _refused(name: str, what: str, most: str) -> Refused:
    return Refused(f"cannot read {name}: {what}", hint=f"at most {most} are believed")

"""A zip file that tells whether any bit of it was altered: its comment is a hash of the rest."""

import hashlib
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import IO, BinaryIO

from factcheck.errors import Refused, UnreadableInput

SEAL = 64  # hex digits of SHA-256, the last bytes of the file
BLOCK = 1 << 20
MOST_MEMBERS = 20_000
LARGEST = 8 << 30  # bytes of all members together, unpacked
DENSEST = 200  # how many times larger than in the file; text of ours stays below a tenth of it
DATE = (1980, 1, 1, 0, 0, 0)  # of every member, so that the same content gives the same bytes

NO_ARCHIVE = "it is damaged, cut short, or no archive of the workbench"
BROKEN = (zipfile.BadZipFile, EOFError, NotImplementedError, RuntimeError, zlib.error)

Member = tuple[str, "bytes | Callable[[], IO[bytes]]"]


def write_sealed(file: BinaryIO, members: Iterable[Member]) -> None:
    """Write the members, then the seal; the file must be open for reading and writing."""
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in members:
            info = zipfile.ZipInfo(name, DATE)
            info.compress_type = zipfile.ZIP_DEFLATED
            with packed.open(info, "w", force_zip64=True) as member:
                if isinstance(content, bytes):
                    member.write(content)
                else:
                    with content() as source:
                        while block := source.read(BLOCK):
                            member.write(block)
        packed.comment = b"0" * SEAL
    end = file.seek(0, 2)
    digest = _digest(file, end - SEAL)
    file.seek(end - SEAL)
    file.write(digest)


@contextmanager
def open_sealed(file: BinaryIO, name: str) -> Iterator[zipfile.ZipFile]:
    """Open a sealed file of ours; UnreadableInput where it is none or was altered.

    Refused where it would unpack to more than anyone packs.
    """
    end = file.seek(0, 2)
    file.seek(max(0, end - SEAL))
    if end <= SEAL or file.read(SEAL) != _digest(file, end - SEAL):
        part = _altered_part(file)
        why = f"its part {part!r} was altered" if part else NO_ARCHIVE
        raise UnreadableInput(name, why, hint="take another copy of it")
    file.seek(0)
    try:
        with zipfile.ZipFile(file) as packed:
            _refuse_bombs(packed, name)
            yield packed
    except BROKEN as error:
        raise UnreadableInput(name, "it is no archive of the workbench") from error


def _altered_part(file: BinaryIO) -> str | None:
    """Return the name of the first member that is not what was packed, if it can be told."""
    file.seek(0)
    part = None
    try:
        with zipfile.ZipFile(file) as packed:
            _refuse_bombs(packed, "")
            for part in packed.namelist():
                with packed.open(part) as member:
                    while member.read(BLOCK):
                        pass
    except BROKEN:
        return part
    except (Refused, OSError, ValueError, OverflowError):  # nonsense where sizes should stand
        return None
    return None


def _digest(file: BinaryIO, length: int) -> bytes:
    """Return the hash of the first bytes of a file, in hex."""
    file.seek(0)
    found = hashlib.sha256()
    while length > 0 and (block := file.read(min(BLOCK, length))):
        found.update(block)
        length -= len(block)
    return found.hexdigest().encode()


def _refuse_bombs(packed: zipfile.ZipFile, name: str) -> None:
    members = packed.infolist()
    total = sum(member.file_size for member in members)
    dense = any(m.file_size > DENSEST * max(m.compress_size, BLOCK) for m in members)
    if len(members) > MOST_MEMBERS or total > LARGEST or dense:
        hint = f"expected at most {MOST_MEMBERS:,} members and {LARGEST >> 30} GiB"
        raise Refused(f"will not unpack {name}: it holds too much", hint=hint)

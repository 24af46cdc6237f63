"""Write files whole or not at all."""

import os
import secrets
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from io import TextIOWrapper
from pathlib import Path
from typing import IO, BinaryIO

from factcheck.errors import Refused, StorageError


@contextmanager
def open_new(path: Path) -> Iterator[IO[str]]:
    """Open a text file that appears, whole, when the block ends without an error."""
    refuse_special(path)
    with _appearing(path) as file:
        text = TextIOWrapper(file, encoding="utf-8", newline="\n")
        yield text
        with _told(path):
            text.flush()
        text.detach()


@contextmanager
def open_new_bytes(path: Path, *, force: bool) -> Iterator[BinaryIO]:
    """Open a file, to write and read, that appears whole when the block ends without an error.

    Refused where there is one already, unless forced. Its folder is made where it is missing.
    """
    _refuse_present(path, force=force)
    with _told(path):
        path.parent.mkdir(parents=True, exist_ok=True)
    with _appearing(path) as file:
        yield file


def write_all(files: Sequence[tuple[Path, bytes]], *, force: bool) -> None:
    """Write files; Refused, with none of them written, where there is one already, unless forced.

    Folders are made where they are missing.
    """
    for path, _ in files:
        _refuse_present(path, force=force)
    for path, data in files:
        with _told(path):
            path.parent.mkdir(parents=True, exist_ok=True)
        with _appearing(path) as file, _told(path):
            file.write(data)


def _refuse_present(path: Path, *, force: bool) -> None:
    refuse_special(path)
    if path.exists() and not force:
        raise Refused(f"{path} is there already", hint="use --force to replace it")


def refuse_special(path: Path) -> None:
    """Refuse a link, a folder, a device: what it is or points at is not ours to replace."""
    with _told(path):
        if path.is_symlink():
            raise Refused(f"will not write through the link {path}", hint="name the file itself")
        if path.exists() and not path.is_file():
            raise Refused(f"will not replace {path}: it is no file", hint="name a file")


@contextmanager
def _appearing(path: Path) -> Iterator[BinaryIO]:
    """Open a file beside the path, and put it in its place when the block ends without an error.

    It gets the permissions that a new file gets here.
    """
    beside = path.parent / f".factcheck-{secrets.token_hex(8)}"
    with _told(path):
        handle = os.open(beside, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o666)
    try:
        with os.fdopen(handle, "w+b") as file:
            yield file
            with _told(path):
                file.flush()
                os.fsync(file.fileno())
        with _told(path):
            beside.replace(path)
    except BaseException:
        with suppress(OSError):
            beside.unlink()
        raise


@contextmanager
def _told(path: Path) -> Iterator[None]:
    """Tell what the operating system says in one line that names the file."""
    try:
        yield
    except OSError as error:
        reason = error.strerror or "it cannot be written"
        raise StorageError(f"cannot write {path}: {reason}") from error

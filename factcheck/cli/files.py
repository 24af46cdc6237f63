"""Write files whole or not at all."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from io import TextIOWrapper
from pathlib import Path
from typing import IO, BinaryIO

from factcheck.errors import Refused, StorageError


@contextmanager
def open_new(path: Path) -> Iterator[IO[str]]:
    """Open a text file that appears, whole, when the block ends without an error."""
    with _appearing(path) as file:
        text = TextIOWrapper(file, encoding="utf-8", newline="\n")
        yield text
        text.detach()  # flushes; the file is closed when it is whole


@contextmanager
def _appearing(path: Path) -> Iterator[BinaryIO]:
    """Open a file beside the path, and put it in its place when the block ends without an error.

    Refused where the path is a link: what it points at is not ours to replace.
    """
    if path.is_symlink():
        raise Refused(f"will not write through the link {path}", hint="name the file itself")
    try:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    except OSError as error:
        raise StorageError(f"cannot write {path}: {error.strerror}") from error
    try:
        with os.fdopen(handle, "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        Path(name).chmod(0o644)
        Path(name).replace(path)
    except BaseException:
        with suppress(OSError):
            Path(name).unlink()
        raise


def write_new(path: Path, data: bytes, *, force: bool) -> None:
    """Write a file; Refused where there is one already, unless forced."""
    if path.exists() and not force:
        raise Refused(f"{path} is there already", hint="use --force to replace it")
    with _appearing(path) as file:
        file.write(data)

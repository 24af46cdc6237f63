"""Files of evidence, each under the SHA-256 of its bytes."""

import hashlib
import os
import re
import tempfile
from collections.abc import Iterator
from pathlib import Path

from factcheck.errors import NotFound, StorageError

HASH = re.compile(r"[0-9a-f]{64}$")


class FileVault:
    """Keep bytes in a folder, see `factcheck.workflow.ports.Vault`."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def put(self, data: bytes) -> str:
        """Store the bytes, once; return their hash."""
        name = hashlib.sha256(data).hexdigest()
        path = self._path(name)
        if path.exists():
            return name
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            with tempfile.NamedTemporaryFile(dir=path.parent, delete=False) as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            Path(file.name).replace(path)
        except OSError as error:
            raise StorageError(f"cannot store a file in {self._folder}: {error}") from error
        return name

    def get(self, sha256: str) -> bytes:
        """Return the bytes; StorageError where they are not what was stored."""
        path = self._path(sha256)
        try:
            data = path.read_bytes()
        except FileNotFoundError as error:
            raise NotFound("evidence file", sha256) from error
        if hashlib.sha256(data).hexdigest() != sha256:
            raise StorageError(
                f"the evidence file {path} was altered",
                hint="restore it from a backup; its hash is its name",
            )
        return data

    def names(self) -> Iterator[str]:
        """Yield the SHA-256 of each file, sorted."""
        yield from sorted(path.name for path in self._folder.glob("??/*") if HASH.match(path.name))

    def _path(self, sha256: str) -> Path:
        """Return the place of a file; a name that is no hash leads nowhere."""
        if not sha256.isalnum():
            raise NotFound("evidence file", sha256)
        return self._folder / sha256[:2] / sha256

"""Back up the store with its evidence files, and put a backup in its place."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import BinaryIO
from zipfile import ZipFile

from sqlalchemy import Engine
from sqlalchemy.engine import make_url

from factcheck.domain.sealed_zip import Member, open_sealed, write_sealed
from factcheck.errors import Refused, StorageError, UnreadableInput
from factcheck.store import sqlite
from factcheck.store.vault import FileVault

DATABASE = "factcheck.sqlite3"
FILES = "evidence/"
BLOCK = 1 << 20


def back_up(engine: Engine, vault: FileVault, file: BinaryIO) -> int:
    """Write the store as it stands now, and its files; return how many files.

    Others may go on saving meanwhile: what they save after the start is not in it.
    """
    if engine.dialect.name != "sqlite":
        hint = "use the database's own tool, such as pg_dump, and copy the evidence folder"
        raise StorageError(f"cannot back up a store on {engine.dialect.name}", hint=hint)
    if not Path(engine.url.database or "").is_file():
        raise StorageError(f"there is no store at {engine.url.database}", hint="see --db")
    with TemporaryDirectory() as folder:
        copy = Path(folder) / DATABASE
        sqlite.back_up(engine, copy)
        names = list(vault.names())
        write_sealed(file, _members(copy, vault, names))
    return len(names)


def restore(
    file: BinaryIO, name: str, url: str, vault: FileVault, *, now: datetime, force: bool
) -> Path | None:
    """Put a backup in the place of the store at the URL; return where the old one was set aside.

    Nothing is changed where the backup is damaged. Refused where there is a store, unless
    forced: a workbench that is running would go on writing to the old one.
    """
    database = make_url(url).database
    if not url.startswith("sqlite") or not database:
        hint = "give a URL such as sqlite:////path/to/file.sqlite3"
        raise StorageError("a backup is restored to a SQLite file only", hint=hint)
    target = Path(database)
    if target.exists() and not force:
        hint = "end every workbench on it, then use --force; the old store is set aside"
        raise Refused(f"{target} is there already", hint=hint)
    with open_sealed(file, name) as packed:
        if DATABASE not in packed.namelist():
            raise UnreadableInput(name, "it holds no store", hint="expected what 'backup' wrote")
        return _switched(packed, name, target, vault, now)


def _members(copy: Path, vault: FileVault, names: list[str]) -> Iterator[Member]:
    yield DATABASE, lambda: copy.open("rb")
    for sha256 in names:
        yield FILES + sha256, vault.get(sha256)


def _switched(
    packed: ZipFile, name: str, target: Path, vault: FileVault, now: datetime
) -> Path | None:
    """Unpack beside the target, check, then rename: at no moment is there half a store."""
    fresh = target.with_name(f"{target.name}.restoring")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with packed.open(DATABASE) as source, fresh.open("wb") as copy:
            while block := source.read(BLOCK):
                copy.write(block)
        damage = sqlite.damage(fresh)
        if damage:
            raise UnreadableInput(name, f"its store is damaged: {damage[0]}")
        for member in packed.namelist():
            if member.startswith(FILES) and vault.put(packed.read(member)) != member[len(FILES) :]:
                raise UnreadableInput(name, f"the file {member} is not what its name says")
        aside = _set_aside(target, now) if target.exists() else None
        fresh.replace(target)
    except OSError as error:
        raise StorageError(f"cannot restore {target}: {error.strerror or error}") from error
    finally:
        fresh.unlink(missing_ok=True)
    return aside


def _set_aside(target: Path, now: datetime) -> Path:
    """Rename the old store, with what SQLite keeps beside it."""
    aside = target.with_name(f"{target.stem}-before-{now:%Y%m%dT%H%M%S}{target.suffix}")
    for ending in ("", "-journal", "-wal", "-shm"):
        beside = target.with_name(target.name + ending)
        if beside.exists():
            beside.replace(aside.with_name(aside.name + ending))
    return aside

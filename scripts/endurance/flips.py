"""Flip single bits in what a store keeps, and see whether `verify` finds each."""

import shutil
import sqlite3
import struct
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any, NamedTuple

from factcheck.bootstrap import open_workbench
from factcheck.errors import FactcheckError
from factcheck.settings import DATABASE_NAME, Settings
from factcheck.workflow.verify_store import verify_store
from scripts.chance import Random, seeded

Flip = Callable[[Path, Random], str]  # what it did to the data folder, in words
INDEX = "_index_"  # in the names of the tables in which a full-text index keeps itself
TERMS = "_terms"  # ends the name of the one that says what such an index holds
INTEGER_BITS = 31  # of a number; a higher bit is no other case
TRIES = 100  # a flip that the database itself refuses is none


class Trial(NamedTuple):
    """Hold what was flipped, what `verify` said, and whether the flip had a meaning at all."""

    flipped: str
    said: tuple[str, ...]
    same: bool

    @property
    def missed(self) -> bool:
        """Tell whether something is kept otherwise and nothing was said."""
        return not self.said and not self.same


def try_flips(folder: Path, work: Path, number: int, seed: int) -> list[Trial]:
    """Flip one bit in a fresh copy of the data folder, so many times, in each way in turn."""
    chance = seeded(seed)
    before = meaning(folder)
    trials = []
    for turn in range(number):
        shutil.rmtree(work, ignore_errors=True)
        shutil.copytree(folder, work)
        flipped = FLIPS[turn % len(FLIPS)](work, chance)
        same = meaning(work) == before
        trials.append(Trial(flipped, tuple(said(work)), same))
    shutil.rmtree(work, ignore_errors=True)
    return trials


def said(folder: Path) -> list[str]:
    """Return what `verify` says of a data folder; that it cannot be opened is said, too."""
    try:
        bench = open_workbench(Settings(data_folder=folder, db=""))
    except FactcheckError as error:
        return [str(error)]
    try:
        return [sentence for look in verify_store(bench) for sentence in look.wrong]
    except FactcheckError as error:
        return [str(error)]
    finally:
        bench.store.close()


def meaning(folder: Path) -> object:
    """Return all that a data folder says: tables, rows and files; None where it cannot be read."""
    files = {str(p.relative_to(folder)): p.read_bytes() for p in _files(folder)}
    try:
        with closing(sqlite3.connect(folder / DATABASE_NAME)) as database:
            database.text_factory = bytes
            made = database.execute(
                "SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name"
            ).fetchall()
            names = [row[1].decode() for row in made if row[0] == b"table"]
            names = [name for name in names if INDEX not in name or name.endswith(TERMS)]
            rows = {n: sorted(database.execute(f'SELECT * FROM "{n}"'), key=repr) for n in names}  # noqa: S608  # names of ours
            sound = database.execute("PRAGMA integrity_check").fetchall()
    except (sqlite3.Error, UnicodeDecodeError):
        return None
    return made, rows, sound, files


def flip_row(folder: Path, chance: Random) -> str:
    """Flip a bit in one cell of one row, by plain SQL."""
    with closing(sqlite3.connect(folder / DATABASE_NAME, isolation_level=None)) as database:
        database.text_factory = bytes
        guards = database.execute(
            "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' ORDER BY name"
        ).fetchall()
        for name, _ in guards:
            database.execute(f"DROP TRIGGER {name.decode()}")
        told = next(filter(None, (_flip_cell(database, chance) for _ in range(TRIES))))
        for _, guard in guards:
            database.execute(guard.decode())
    return told


def flip_page(folder: Path, chance: Random) -> str:
    """Flip a bit anywhere in the file of the database."""
    return _flip_in(folder / DATABASE_NAME, chance)


def flip_file(folder: Path, chance: Random) -> str:
    """Flip a bit in a file of evidence."""
    return _flip_in(chance.choice(_files(folder)), chance)


FLIPS: Sequence[Flip] = (flip_row, flip_page, flip_file, flip_row, flip_page)


def _flip_cell(database: sqlite3.Connection, chance: Random) -> str | None:
    """Flip a bit of a random cell; None where the table is empty or refuses it."""
    tables = database.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
    names = [row[0].decode() for row in tables.fetchall()]
    table = chance.choice([name for name in names if INDEX not in f"{name}_"])
    columns = [r[1].decode() for r in database.execute(f"PRAGMA table_info({table})")]
    column = chance.choice(columns)
    rows = database.execute(
        f'SELECT rowid, "{column}" FROM "{table}" WHERE "{column}" IS NOT NULL ORDER BY rowid'  # noqa: S608  # names of ours
    ).fetchall()
    if not rows:
        return None
    number, cell = chance.choice(rows)
    flipped = _flipped(cell, chance)
    value = "CAST(? AS TEXT)" if isinstance(cell, bytes) else "?"
    try:
        database.execute(
            f'UPDATE "{table}" SET "{column}" = {value} WHERE rowid = ?',  # noqa: S608  # names of the store's own tables
            (flipped, number),
        )
    except sqlite3.IntegrityError:
        return None
    return None if flipped == cell else f"{table}.{column}: {cell!r:.60} to {flipped!r:.60}"


def _flipped(cell: Any, chance: Random) -> Any:
    if isinstance(cell, int):
        return cell ^ (1 << chance.randrange(INTEGER_BITS))
    if isinstance(cell, float):
        return struct.unpack("<d", _bit_flipped(struct.pack("<d", cell), chance))[0]
    return _bit_flipped(cell, chance) if cell else cell


def _bit_flipped(data: bytes, chance: Random) -> bytes:
    at = chance.randrange(len(data) * 8)
    changed = bytearray(data)
    changed[at // 8] ^= 1 << at % 8
    return bytes(changed)


def _flip_in(path: Path, chance: Random) -> str:
    before = path.read_bytes()
    after = _bit_flipped(before, chance)
    path.write_bytes(after)
    at = next(n for n, (old, new) in enumerate(zip(before, after, strict=True)) if old != new)
    return f"{path.name} at byte {at}: {before[at]:#04x} to {after[at]:#04x}"


def _files(folder: Path) -> list[Path]:
    return sorted(path for path in (folder / "evidence").rglob("*") if path.is_file())

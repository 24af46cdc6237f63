"""A backup is whole while others save, and goes back whole or not at all."""

import dataclasses
import io
import itertools
import threading

import pytest
from sqlalchemy import create_engine

from factcheck.domain.sealed_zip import open_sealed, write_sealed
from factcheck.errors import Refused, StorageError, UnreadableInput
from factcheck.store.backups import DATABASE, FILES, back_up, restore
from factcheck.store.schema import migrate
from factcheck.store.sql_store import SqlStore, open_engine
from factcheck.store.vault import FileVault
from factcheck.workflow.create_case import create_case
from tests.factcheck.conftest import fill
from tests.factcheck.fakes import START, memory_bench

BACKUPS = 10
WRITERS = 3


@pytest.fixture
def engine(tmp_path):
    engine = open_engine(f"sqlite:///{tmp_path / 'case.sqlite3'}")
    migrate(engine, now=START)
    fill(memory_bench(store=SqlStore(engine)))
    yield engine
    engine.dispose()


def desk(engine, name):
    """Return a workbench on the store whose ids are its own."""
    numbers = itertools.count()
    bench = memory_bench(store=SqlStore(engine))
    return dataclasses.replace(bench, new_id=lambda: f"{name}-{next(numbers)}")


@pytest.fixture
def vault(tmp_path):
    vault = FileVault(tmp_path / "evidence")
    vault.put(b"a picture")
    return vault


@pytest.fixture
def backup(engine, vault):
    file = io.BytesIO()
    assert back_up(engine, vault, file) == 1
    return file


@pytest.fixture
def put_back(tmp_path):
    """Restore a backup to a store of another name, and return the names of its cases."""

    def restored(file, target="new.sqlite3", *, force=False):
        url = f"sqlite:///{tmp_path / target}"
        other = FileVault(tmp_path / "elsewhere")
        aside = restore(file, "b.zip", url, other, now=START, force=force)
        store = SqlStore(open_engine(url))
        with store.read() as tx:
            names = [case.name for case in tx.cases.where()]
        store.close()
        return names, aside, list(other.names())

    return restored


def test_what_is_put_back_is_what_was_backed_up(backup, vault, put_back):
    names, aside, files = put_back(backup)
    assert (names, aside, files) == (["Camp"], None, list(vault.names()))


def test_the_same_store_is_the_same_bytes(engine, vault, backup):
    again = io.BytesIO()
    back_up(engine, vault, again)
    assert again.getvalue() == backup.getvalue()


def test_a_store_that_is_there_is_set_aside_only_if_forced(engine, backup, put_back):
    create_case(desk(engine, "later"), "Later", by="ana")
    with pytest.raises(Refused, match="is there already; end every workbench on it"):
        put_back(backup, "case.sqlite3")
    names, aside, _ = put_back(backup, "case.sqlite3", force=True)
    assert names == ["Camp"]
    old = SqlStore(open_engine(f"sqlite:///{aside}"))
    with old.read() as tx:
        assert {case.name for case in tx.cases.where()} == {"Camp", "Later"}
    old.close()


def test_backups_are_whole_while_others_save(engine, vault, put_back):
    stop = threading.Event()
    saved = []

    def save(name):
        bench = desk(engine, name)
        for number in range(1000):
            if stop.is_set():
                return
            saved.append(create_case(bench, f"{name} {number}", by="ana").name)

    writers = [threading.Thread(target=save, args=(f"w{n}",)) for n in range(WRITERS)]
    for writer in writers:
        writer.start()
    try:
        for number in range(BACKUPS):
            before = list(saved)
            file = io.BytesIO()
            back_up(engine, vault, file)
            names, _, _ = put_back(file, f"{number}.sqlite3")
            assert set(before) <= set(names)
    finally:
        stop.set()
        for writer in writers:
            writer.join()
    assert saved


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (lambda m: m.pop(DATABASE), "it holds no store"),
        (lambda m: m.update({DATABASE: b"no database" * 99}), "its store is damaged: file is not"),
        (lambda m: m.update({FILES + "ab" * 32: b"x"}), "is not what its name says"),
    ],
)
def test_a_backup_that_does_not_hold_a_sound_store_changes_nothing(
    backup, tmp_path, put_back, change, says
):
    with open_sealed(backup, "x") as packed:
        members = {name: packed.read(name) for name in packed.namelist()}
    change(members)
    again = io.BytesIO()
    write_sealed(again, members.items())
    with pytest.raises(UnreadableInput, match=says):
        put_back(again)
    assert [p.name for p in tmp_path.glob("new*")] == []


def test_a_damaged_backup_is_told(backup, put_back):
    data = bytearray(backup.getvalue())
    data[len(data) // 2] ^= 1
    with pytest.raises(UnreadableInput, match=r"its part 'factcheck\.sqlite3' was altered"):
        put_back(io.BytesIO(bytes(data)))


def test_a_store_that_is_not_there_or_no_file_is_told(tmp_path, vault, backup):
    nowhere = create_engine(f"sqlite:///{tmp_path / 'no.sqlite3'}")
    with pytest.raises(StorageError, match="there is no store at"):
        back_up(nowhere, vault, io.BytesIO())
    nowhere.dispose()
    for url in ("postgresql+psycopg://localhost/x", "sqlite://"):
        with pytest.raises(StorageError, match="to a SQLite file only"):
            restore(backup, "b.zip", url, vault, now=START, force=True)

"""Writers come in one by one, in the order in which they came."""

import threading
import time

import pytest

from factcheck.errors import StorageError
from factcheck.store.turns import ENDING, turn

LONG = 20


def database(tmp_path):
    return str(tmp_path / "case.sqlite3")


def test_two_are_never_in_at_once(tmp_path):
    inside, most = [], []

    def write():
        for _ in range(20):
            with turn(database(tmp_path), seconds=LONG):
                inside.append(1)
                most.append(len(inside))
                time.sleep(0.001)
                inside.pop()

    writers = [threading.Thread(target=write) for _ in range(4)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    assert (max(most), len(most)) == (1, 80)


def test_who_waits_too_long_is_told_and_the_next_gets_in(tmp_path):
    with (
        turn(database(tmp_path), seconds=LONG),
        pytest.raises(StorageError, match="the store is locked; another program holds it"),
        turn(database(tmp_path), seconds=0.05),
    ):
        pytest.fail("two were in at once")
    with turn(database(tmp_path), seconds=LONG):
        assert (tmp_path / f"case.sqlite3{ENDING}").stat().st_size == 0


@pytest.mark.parametrize("name", [None, "", "no/such/folder/case.sqlite3"])
def test_where_there_is_no_file_there_are_no_turns(tmp_path, monkeypatch, name):
    monkeypatch.chdir(tmp_path)
    with turn(name, seconds=LONG), turn(name, seconds=LONG):
        assert list(tmp_path.iterdir()) == []

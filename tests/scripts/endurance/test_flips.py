"""A bit that is flipped anywhere is found, or has no meaning."""

import sqlite3
from contextlib import closing

import pytest

from factcheck.settings import DATABASE_NAME
from scripts.chance import seeded
from scripts.endurance.flips import FLIPS, INDEX, Trial, flip_row, meaning, said, try_flips

HERE = 50  # of the two hundred and more that the whole measure takes
SEED = 8


def counts(folder):
    with closing(sqlite3.connect(folder / DATABASE_NAME)) as database:
        tables = database.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        return {n: rows_of(database, n) for (n,) in tables}


def rows_of(database, table):
    return len(database.execute(f"SELECT * FROM {table}").fetchall())  # noqa: S608  # names of the store's own tables


def test_the_folder_that_is_spoilt_has_a_row_in_every_table(data_folder):
    empty = {name for name, rows in counts(data_folder).items() if not rows and INDEX not in name}
    assert empty == {"fact_check_words"}  # the full-text index of SQLite stands for it
    assert said(data_folder) == []


def test_every_flip_is_found_or_without_meaning(data_folder, tmp_path):
    trials = try_flips(data_folder, tmp_path / "work", HERE, SEED)
    assert len(trials) == HERE
    assert [trial.flipped for trial in trials if trial.missed] == []
    assert len([trial for trial in trials if trial.said]) > HERE / 2


def test_a_flip_is_one_bit_and_changes_the_meaning(data_folder):
    before = meaning(data_folder)
    told = flip_row(data_folder, seeded(SEED))
    assert " to " in told
    assert meaning(data_folder) != before
    assert said(data_folder)


@pytest.mark.parametrize("flip", FLIPS)
def test_the_same_seed_flips_the_same_bit(data_folder, tmp_path, flip):
    def once():
        [trial] = try_flips(data_folder, tmp_path / "work", 1, SEED)
        return trial.flipped

    assert once() == once()
    assert flip.__name__.startswith("flip_")


def test_what_is_kept_otherwise_without_a_word_is_missed():
    assert Trial("x", (), same=False).missed
    assert not Trial("x", ("altered",), same=False).missed
    assert not Trial("x", (), same=True).missed

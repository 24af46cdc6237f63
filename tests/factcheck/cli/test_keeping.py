"""`factcheck backup`, `restore` and `verify` keep what the desk has, whole."""

import sqlite3

import pytest


def test_a_store_that_was_lost_comes_back_with_its_files(camp, here, data_folder):
    (here / "photo.png").write_bytes(b"a picture")
    add = ("evidence", "add", "Camp", "C1", "--stance", "context", "--file", "photo.png")
    assert camp(*add).status == 0
    ended = camp("backup", "desk.zip")
    assert (ended.status, ended.out) == (0, "desk.zip: the store and 3 files\n")
    (here / "case.sqlite3").unlink()
    for path in (data_folder / "evidence").rglob("*"):
        if path.is_file():
            path.unlink()
    ended = camp("restore", "desk.zip")
    assert (ended.status, ended.out) == (0, "desk.zip: restored\n")
    assert camp("verify").status == 0
    assert camp("evidence", "list", "Camp", "--format", "csv").out.count("photo.png") == 1


def test_a_store_that_is_there_is_set_aside_if_forced(camp, here):
    camp("backup", "desk.zip")
    ended = camp("restore", "desk.zip")
    assert (ended.status, ended.out) == (4, "")
    assert "is there already; end every workbench on it, then use --force" in ended.err
    ended = camp("restore", "desk.zip", "--force")
    assert ended.status == 0
    assert "restored; the old store is " in ended.out
    assert len(list(here.glob("case-before-*.sqlite3"))) == 1


def test_what_is_whole_and_what_was_altered_is_told(camp, here):
    ended = camp("verify")
    assert ended.status == 0
    assert [line.rpartition(": ")[2] for line in ended.out.splitlines()] == ["whole", "whole"]
    with sqlite3.connect(here / "case.sqlite3") as connection:
        connection.execute("UPDATE articles SET document = replace(document, 'Two', 'Ten')")
    connection.close()
    ended = camp("verify", "Camp")
    assert ended.status == 6
    assert ended.out.endswith(": ALTERED\n")
    assert "factcheck: Camp: the text of A1 is not the one that was imported\n" in ended.err


@pytest.mark.parametrize(
    ("arguments", "status", "says"),
    [
        (["backup", "case.sqlite3"], 4, "case.sqlite3 is there already"),
        (["restore", "none.zip"], 3, "cannot read none.zip: No such file"),
        (["restore", "case.sqlite3", "--force"], 3, "it is damaged, cut short, or no archive"),
        (["verify", "Nowhere"], 2, "no case 'Nowhere'"),
    ],
)
def test_a_wrong_call_is_told_and_changes_nothing(camp, arguments, status, says):
    ended = camp(*arguments)
    assert (ended.status, ended.out) == (status, "")
    assert says in ended.err
    assert camp("verify").status == 0


def test_a_store_that_is_not_there_is_not_backed_up(call, here):
    ended = call("backup", "desk.zip", "--db", f"sqlite:///{here / 'none.sqlite3'}")
    assert (ended.status, ended.out) == (6, "")
    assert "there is no store at" in ended.err
    assert list(here.iterdir()) == []

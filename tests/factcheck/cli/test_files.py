import os
import stat
from pathlib import Path

import pytest

from factcheck.cli.files import open_new, write_all
from factcheck.errors import Refused, StorageError


def names_in(folder):
    return sorted(path.name for path in folder.iterdir())


def test_a_file_appears_when_the_block_ends(here):
    with open_new(here / "a.jsonl") as file:
        file.write("Kata’ib\r\n")
        assert not (here / "a.jsonl").exists()
    assert (here / "a.jsonl").read_bytes() == "Kata’ib\r\n".encode()
    assert names_in(here) == ["a.jsonl"]


def test_a_file_does_not_change_where_the_block_fails(here):
    (here / "a.jsonl").write_text("before")
    with pytest.raises(ZeroDivisionError), open_new(here / "a.jsonl") as file:
        file.write(str(1 / 0))
    assert (here / "a.jsonl").read_text() == "before"
    assert names_in(here) == ["a.jsonl"]


@pytest.mark.parametrize(("mask", "mode"), [(0o022, 0o644), (0o077, 0o600)])
def test_a_file_gets_the_permissions_that_new_files_get(here, mask, mode):
    before = os.umask(mask)
    try:
        write_all([(here / "a", b"x")], force=False)
    finally:
        os.umask(before)
    assert stat.S_IMODE((here / "a").stat().st_mode) == mode


def test_files_are_written_into_folders_that_are_made(here):
    write_all([(here / "new/er" / "a.html", b"1"), (here / "new/er" / "a.csv", b"2")], force=False)
    assert (here / "new/er/a.html").read_bytes() == b"1"
    assert (here / "new/er/a.csv").read_bytes() == b"2"


def test_where_one_is_there_none_is_written(here):
    (here / "b").write_text("before")
    files = [(here / "a", b"1"), (here / "b", b"2")]
    with pytest.raises(Refused, match="b is there already; use --force"):
        write_all(files, force=False)
    assert (names_in(here), (here / "b").read_text()) == (["b"], "before")
    write_all(files, force=True)
    assert (here / "b").read_text() == "2"


@pytest.mark.parametrize("force", [False, True])
@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("link", "will not write through the link"),
        ("broken", "will not write through the link"),
        ("folder", "it is no file"),
        ("/dev/null", "it is no file"),
    ],
)
def test_what_is_not_ours_to_replace_is_refused(here, name, says, force):
    (here / "target").write_text("before")
    (here / "link").symlink_to("target")
    (here / "broken").symlink_to("nowhere")
    (here / "folder").mkdir()
    with pytest.raises(Refused, match=says):
        write_all([(here / "new", b"1"), (here / name, b"2")], force=force)
    with pytest.raises(Refused, match=says), open_new(here / name):
        pass
    assert not (here / "new").exists()
    assert (here / "target").read_text() == "before"


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("file/a", "Not a directory|File exists"),
        ("x" * 300, "File name too long"),
        ("closed/a", "Permission denied"),
    ],
)
def test_what_cannot_be_written_is_told_with_the_name_of_the_file(here, powerless, name, says):
    (here / "file").write_text("before")
    (here / "closed").mkdir(mode=0o500)
    with powerless(), pytest.raises(StorageError, match=f"cannot write {name}: ({says})"):
        write_all([(Path(name), b"1")], force=False)
    with powerless(), pytest.raises(StorageError, match="cannot write"), open_new(Path(name)):
        pass
    assert names_in(here) == ["closed", "file"]


def test_a_folder_that_is_missing_is_not_made_for_a_file_aside(here):
    with pytest.raises(StorageError, match="No such file or directory"), open_new(here / "x/a"):
        pass

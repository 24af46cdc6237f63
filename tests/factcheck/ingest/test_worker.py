import os
import time

import pytest

from factcheck.errors import FactcheckError, UnreadableInput
from factcheck.ingest.worker import Limits, Worker

READER = "tests.factcheck.ingest.misbehaving"
SMALL = Limits(memory=512 << 20, seconds=5, answer=1 << 20, files=3)


@pytest.fixture
def worker():
    worker = Worker(SMALL)
    yield worker
    worker.close()


def said(worker: Worker, data: bytes) -> str:
    (document,), _ = worker.read(READER, data, name="a.bin", content_type="a/b")
    return document.text


def test_one_child_reads_several_files_and_never_this_process(worker):
    first, second = said(worker, b"one"), said(worker, b"two two")
    assert first.split()[0] == second.split()[0] != str(os.getpid())
    assert (first.split()[1:], second.split()[1:]) == (["3", "a/b"], ["7", "a/b"])
    assert worker.usable
    said(worker, b"three")
    assert not worker.usable


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"memory", "it takes over 512 MB of memory to read"),
        (b"die", "its reader broke down"),
        (b"talk 2000000", "its text has over 1,048,576 bytes"),
    ],
)
def test_what_breaks_the_child_is_said_in_one_line_and_ends_it(worker, data, why):
    with pytest.raises(UnreadableInput, match=why) as caught:
        said(worker, data)
    assert "\n" not in str(caught.value)
    assert "cannot read a.bin: " in str(caught.value)
    assert not worker.usable


def test_a_file_that_takes_too_long_ends_with_its_child():
    worker = Worker(SMALL._replace(seconds=1))
    began = time.monotonic()
    with pytest.raises(UnreadableInput, match="it takes over 1 seconds to read"):
        said(worker, b"loop")
    assert time.monotonic() - began < 4
    assert not worker.usable
    worker.close()


def test_errors_of_reading_come_back_as_they_are_and_the_child_goes_on(worker):
    with pytest.raises(UnreadableInput, match="it has no text; save it anew"):
        said(worker, b"refuse")
    assert said(worker, b"more").endswith("4 a/b")


def test_a_bug_of_a_reader_names_itself(worker):
    with pytest.raises(UnreadableInput, match=r"its reader failed \(KeyError\)"):
        said(worker, b"raise")


def test_a_reader_neither_connects_nor_writes(worker, tmp_path):
    path = tmp_path / "written"
    with pytest.raises(UnreadableInput, match="PermissionError"):
        said(worker, b"connect 9")
    with pytest.raises(UnreadableInput, match=r"its reader (?:failed|broke down)"):
        said(worker, f"write {path}".encode())
    assert not path.exists() or not path.stat().st_size


def test_a_reader_sees_no_secret_of_the_environment(monkeypatch):
    monkeypatch.setenv("FACTCHECK_DATABASE", "postgresql://u:secret@db.example.org/x")
    worker = Worker(SMALL)
    assert "FACTCHECK_DATABASE" not in said(worker, b"environment").split()
    worker.close()


def test_a_process_that_does_not_start_is_said_in_one_line():
    with pytest.raises(FactcheckError, match="cannot start the process that reads files: No such"):
        Worker(SMALL, python="/nowhere/python")


def test_what_a_library_prints_is_no_answer(worker):
    assert said(worker, b"print").endswith("5 a/b")

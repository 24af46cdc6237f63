"""A bar is for people, and never among what is printed."""

import contextlib
import json
import os
import pty
import threading

import pytest

from tests.factcheck.cli.conftest import DEAD


class Terminal:
    """A terminal to start a command on; it reads all the time, else who writes would wait."""

    def __init__(self):
        self._ours, self.side = pty.openpty()
        self._pieces = []
        self._reader = threading.Thread(target=self._read)
        self._reader.start()

    def _read(self):
        with contextlib.suppress(OSError):  # Linux says so where the other side is closed
            while piece := os.read(self._ours, 65536):
                self._pieces.append(piece)

    def written(self):
        os.close(self.side)
        self._reader.join()
        os.close(self._ours)
        return b"".join(self._pieces).decode()


@pytest.fixture
def terminal():
    return Terminal()


def test_the_bar_goes_to_the_terminal_and_the_lines_to_the_pipe(started, here, terminal):
    (here / "a.txt").write_text(DEAD)
    process = started("extract", here / "a.txt", here / "a.txt", stderr=terminal.side)
    out, _ = process.communicate(timeout=60)
    lines = [json.loads(line) for line in out.splitlines()]
    assert len(lines) >= 2
    written = terminal.written()
    assert "2 articles" in written
    assert "document_id" not in written


def test_what_is_said_stands_beside_the_bar(started, here, terminal):
    (here / "a.txt").write_text(DEAD)
    process = started("extract", "a.txt", "none.txt", stderr=terminal.side)
    process.communicate(timeout=60)
    assert process.returncode == 1
    assert "none.txt: no such file" in terminal.written()


def test_lines_on_the_terminal_are_not_cut_by_a_bar(started, here, terminal):
    (here / "a.txt").write_text(DEAD)
    command = ("extract", here / "a.txt", "--format", "jsonl")
    process = started(*command, stdout=terminal.side, stderr=terminal.side)
    process.communicate(timeout=60)
    assert all(json.loads(line) for line in terminal.written().splitlines())


def test_no_terminal_no_bar(started, here):
    (here / "a.txt").write_text(DEAD)
    _, err = started("extract", here / "a.txt").communicate(timeout=60)
    assert err == ""


def test_an_import_shows_at_which_file_and_article_it_is(started, here, terminal):
    for name in ("a.txt", "b.txt"):
        (here / name).write_text(f"{DEAD} So it stands in {name}.")
    command = ("import", "a.txt", "b.txt", "--case", "Camp")
    process = started(*command, stderr=terminal.side)
    out, _ = process.communicate(timeout=60)
    assert out.startswith("Camp: 2 new articles")
    assert "file 2 of 2: b.txt, article 1 of 1" in terminal.written()

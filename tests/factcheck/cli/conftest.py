"""The command line as a user calls it: in this process, or in one of its own."""

import io
import json
import os
import shutil
import signal
import subprocess
import sys
from dataclasses import dataclass

import pytest

from factcheck.cli.main import run

DEAD = "Two soldiers were killed in an attack in Baghdad on Friday, police said."
MORE_DEAD = "Three soldiers were killed in an attack in Baghdad on Friday, police said."


@dataclass
class Ended:
    status: int
    out: str
    err: str


@pytest.fixture(autouse=True)
def data_folder(tmp_path_factory, monkeypatch):
    """A data folder of its own, so that no test touches the user's; never the current folder."""
    folder = tmp_path_factory.mktemp("data")
    monkeypatch.setenv("FACTCHECK_DATA_FOLDER", str(folder))
    return folder


@pytest.fixture
def call(capsys):
    """Run a command in this process."""

    def call(*arguments):
        status = run([str(a) for a in arguments])
        out, err = capsys.readouterr()
        assert "Traceback" not in err
        assert all(line.startswith("factcheck: ") for line in err.splitlines()), err
        return Ended(status, out, err)

    return call


@pytest.fixture
def stdin(monkeypatch):
    """Put bytes on standard input."""

    def put(data):
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data), encoding="utf-8"))

    return put


@pytest.fixture
def started(root):
    """Start a command in a process of its own."""
    processes = []

    def start(*arguments, **options):
        command = [sys.executable, "-m", "factcheck", *map(str, arguments)]
        pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True}
        environment = {**os.environ, "PYTHONPATH": str(root)}
        # Tests that run in the background ignore it, and so would what they start.
        signal.signal(signal.SIGINT, signal.default_int_handler)
        processes.append(subprocess.Popen(command, **{**pipes, "env": environment, **options}))
        return processes[-1]

    yield start
    for process in processes:
        process.kill()
        process.communicate()


@pytest.fixture(scope="session")
def template(tmp_path_factory):
    """A store with the case 'Camp': A1 says that two soldiers were killed, A2 three."""
    folder = tmp_path_factory.mktemp("template")
    for name, text in (("a.txt", DEAD), ("b.txt", MORE_DEAD)):
        (folder / name).write_text(text)
    files = [str(folder / name) for name in ("a.txt", "b.txt")]
    db = folder / "case.sqlite3"
    options = ["--case", "Camp", "--published", "2020-03-14", "--as", "Ana"]
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("FACTCHECK_DATA_FOLDER", str(folder / "data"))
        assert run(["import", *files, *options, "--db", f"sqlite:///{db}"]) == 0
    return db


@pytest.fixture
def camp(template, here, data_folder, call):
    """Run a command on a store of one's own that holds the case 'Camp', with its files."""
    db = here / "case.sqlite3"
    db.write_bytes(template.read_bytes())
    files = template.parent / "data" / "evidence"
    shutil.copytree(files, data_folder / "evidence", dirs_exist_ok=True)

    def ask(*arguments):
        return call(*arguments, "--db", f"sqlite:///{db}")

    return ask


@pytest.fixture
def lines(camp):
    """Return what a command on the case prints, as lines of JSON."""

    def read(*arguments):
        ended = camp(*arguments, "--format", "jsonl")
        assert ended.status == 0, ended.err
        return [json.loads(line) for line in ended.out.splitlines()]

    return read

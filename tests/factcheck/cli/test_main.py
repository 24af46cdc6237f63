"""How every command ends."""

import json
import os
import signal
import subprocess
import sys

import pytest
import typer

from factcheck.cli import main
from factcheck.errors import Conflict, EngineFailed, StorageError
from tests.factcheck.cli.conftest import DEAD

COMMANDS = (
    *("extract", "summary", "annotate", "check", "import"),
    *("claims", "assign", "show", "review", "reveal", "disputes", "correct", "add"),
    *("split", "merge", "status", "findings", "events"),
    *("report", "publish", "history", "rules", "settings"),
    *("serve", "demo", "train", "score", "backup", "restore", "verify"),
    *("evidence", "library", "case", "article", "source", "people"),
)


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["nonsense"], "No such command 'nonsense'; see 'factcheck --help'"),
        (["extract"], "Missing argument 'INPUT'; see 'factcheck extract --help'"),
        (["extract", "a", "--nonsense"], "No such option: --nonsense"),
        (["extract", "a", "--format", "xml"], "'xml' is not one of 'jsonl'"),
        (["annotate", "a"], "Missing option '--layer'"),
        (["annotate", "a", "--layer", "colours"], "'colours' is not one of 'times'"),
        (["check", "a", "--fail-on", "joy"], "'joy' is not one of 'contradiction'"),
        (["extract", "a", "--jobs", "0"], "greater than or equal to 1"),
        (["extract", "a", "--jobs", "999999"], "less than or equal to 61"),
        (["serve", "--port", "70000"], "less than or equal to 65535"),
        (["report"], "Missing argument 'CASE'"),
    ],
)
def test_a_wrong_call_is_told_in_one_line_and_ends_with_2(call, arguments, says):
    ended = call(*arguments)
    assert (ended.status, ended.out, ended.err.count("\n")) == (2, "", 1)
    assert says in ended.err


def test_no_command_shows_the_help_and_ends_with_2(call):
    ended = call()
    assert ended.status == 2
    assert ended.out == call("--help").out


def test_help_fits_a_terminal_and_cuts_no_sentence(call, monkeypatch):
    monkeypatch.setenv("COLUMNS", "80")
    for command in ([], *([name] for name in COMMANDS)):
        ended = call(*command, "--help")
        lines = ended.out.splitlines()
        assert ended.status == 0
        assert max(map(len, lines)) <= 80, command
        assert not [line for line in lines if line.endswith("...") and "Usage" not in line]


def test_every_command_stands_in_the_help_with_a_sentence(call):
    listed = call("--help").out.partition("Commands:")[2].split("\n")
    told = {line.split()[0]: line for line in listed if line.strip()}
    assert tuple(told) == COMMANDS
    assert all(line.endswith(".") for line in told.values())


def test_the_version_names_the_engine(call):
    ended = call("--version")
    assert ended.status == 0
    assert ended.out.startswith("factcheck 0.")
    assert "rules " in ended.out
    assert " / en_core_web_" in ended.out


@pytest.mark.parametrize(
    ("raised", "status", "says"),
    [
        (KeyboardInterrupt(), 130, ""),
        (typer.Abort(), 130, ""),
        (BrokenPipeError(), 0, ""),
        (EngineFailed("no model"), 1, "factcheck: no model\n"),
        (Conflict("C1", yours=1, theirs=2), 5, "changed by somebody else"),
        (StorageError("disk full", hint="make room"), 6, "factcheck: disk full; make room\n"),
        (OSError(28, "No space left on device"), 6, "No space left on device"),
        (OSError(5, "Input/output error", "a.txt"), 6, "a.txt Input/output error"),
        (ValueError("two\nlines"), 1, "should not (ValueError: two lines); FACTCHECK_TRACEBACK=1"),
        (RecursionError(), 1, "RecursionError"),
    ],
)
def test_whatever_is_raised_ends_in_at_most_one_line(call, failing, raised, status, says):
    failing(raised)
    ended = call("fail")
    assert ended.status == status
    assert says in ended.err
    assert ended.err.count("\n") == bool(says)


def test_a_traceback_is_there_for_who_asks(call, failing, monkeypatch):
    monkeypatch.setenv("FACTCHECK_TRACEBACK", "1")
    failing(ValueError("ours"))
    with pytest.raises(ValueError, match="ours"):
        call("fail")


@pytest.fixture
def failing(monkeypatch):
    """Add a command that raises, for the time of a test."""

    def add(error):
        def fail() -> None:
            raise error

        app = typer.Typer(rich_markup_mode=None)
        app.command()(fail)
        app.command("other")(lambda: None)
        monkeypatch.setattr(main, "app", app)

    return add


def test_a_closed_pipe_ends_quietly(started, here):
    lines = "".join(json.dumps({"text": f"{DEAD} {n}"}) + "\n" for n in range(40))
    (here / "many.jsonl").write_text(lines)
    process = started("extract", here / "many.jsonl")
    assert process.stdout.readline().startswith("{")
    process.stdout.close()
    assert process.wait(60) == 0
    assert process.stderr.read() == ""


@pytest.mark.parametrize("jobs", [1, 2])
def test_ctrl_c_ends_with_130_and_no_traceback(started, here, jobs):
    text = json.dumps({"text": " ".join([DEAD] * 30)})
    (here / "long.jsonl").write_text(f"{text}\n" * 400)
    process = started("extract", here / "long.jsonl", "--jobs", jobs, start_new_session=True)
    assert process.stdout.readline().startswith("{")  # it is at work, and 400 are many
    os.killpg(process.pid, signal.SIGINT)
    _, err = process.communicate(timeout=20)
    assert (process.returncode, err) == (130, "")


@pytest.mark.parametrize(
    ("name", "redirected", "status", "says"),
    [
        ("a.txt", ">&-", 0, ""),
        ("a.txt", ">/dev/full", 6, "factcheck: cannot go on: No space left on device\n"),
        ("no-such-file", "2>&-", 3, ""),
        ("no-such-file", "2>/dev/full", 6, ""),
        ("no-such-file", "", 3, "factcheck: cannot read no-such-file: no such file\n"),
    ],
)
def test_a_stream_that_is_closed_or_full_is_no_crash(root, here, name, redirected, status, says):
    (here / "a.txt").write_text(DEAD)
    code = f'exec "$0" -m factcheck extract {name} {redirected}'
    command = ["sh", "-c", code, sys.executable]
    environment = {**os.environ, "PYTHONPATH": str(root)}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == status
    assert done.stderr == says


@pytest.mark.parametrize("encoding", ["ascii", "latin-1"])
def test_what_is_printed_is_utf_8_whatever_the_locale(started, here, encoding):
    (here / "a.txt").write_text("Kata’ib fighters killed two soldiers in Baghdad.")
    environment = {**os.environ, "PYTHONIOENCODING": encoding}
    out, err = started("extract", here / "a.txt", env=environment, text=False).communicate()
    assert err == b""
    assert "Kata’ib" in out.decode("utf-8")

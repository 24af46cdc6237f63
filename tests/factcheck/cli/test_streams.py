import os
import subprocess
import sys

import pytest

from factcheck.cli import streams

PROGRAM = "from factcheck.cli import streams; streams.prepare(); {}; streams.hang_up()"


@pytest.mark.parametrize(
    ("given", "printed"),
    [
        ("two\nlines  and\ttabs", "two lines and tabs"),
        ("\x1b[31mred", "\ufffd[31mred"),
        ("a\u202ebc", "a\ufffdbc"),
        ("\udcff.txt", "\ufffd.txt"),
        ("Kata’ib, naïve", "Kata’ib, naïve"),
    ],
)
def test_a_terminal_is_told_nothing_that_it_obeys(given, printed):
    assert streams.plain(given) == printed


@pytest.mark.parametrize(
    ("code", "redirected", "status", "out"),
    [
        ("print('\\u2019')", "", 0, b"\xe2\x80\x99\n"),
        ("print('\\udcff')", "", 0, b"\xff\n"),
        ("print('lost')", ">&-", 0, b""),
        ("import sys; print('lost', file=sys.stderr)", "2>&-", 0, b""),
        ("print('lost')", ">/dev/full", 0, b""),
        ("raise SystemExit(4)", "", 4, b""),
    ],
)
def test_streams_take_all_text_and_never_fail_at_exit(root, code, redirected, status, out):
    command = ["sh", "-c", f'exec "$0" -c "$1" {redirected}', sys.executable, PROGRAM.format(code)]
    environment = {**os.environ, "PYTHONIOENCODING": "ascii"}
    environment.pop("PYTHONUNBUFFERED", None)
    done = subprocess.run(command, cwd=root, env=environment, capture_output=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (status, out, b"")

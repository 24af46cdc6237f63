"""`factcheck serve` serves this machine until Ctrl+C."""

import signal
import socket

import pytest

from factcheck.cli.server import HOST, fetch, free_port


@pytest.mark.parametrize(
    ("options", "status", "says"),
    [
        (["--host", "0.0.0.0"], 4, "will not listen on 0.0.0.0"),  # noqa: S104
        (["--host", "example.org"], 4, "will not listen on example.org"),
        (["--port", "-1"], 2, "greater than or equal to 0"),
        (["--port", "0", "--db", "sqlite:////proc/no/a.sqlite3"], 6, "cannot make the folder"),
    ],
)
def test_what_it_will_not_do_it_says(call, options, status, says):
    ended = call("serve", *options)
    assert (ended.status, ended.out) == (status, "")
    assert says in ended.err


def test_a_taken_port_is_told(call):
    with socket.socket() as taken:
        taken.bind((HOST, 0))
        taken.listen()
        port = taken.getsockname()[1]
        ended = call("serve", "--port", port)
    assert (ended.status, ended.out) == (2, "")
    assert ended.err == f"factcheck: port {port} is taken; name another with --port\n"


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_it_says_where_it_is_and_ends_when_asked(started, number):
    port = free_port()
    process = started("serve", "--port", port, "--no-open")
    line = process.stdout.readline()
    assert line == f"The workbench is at http://127.0.0.1:{port}/ (Ctrl+C ends it).\n"
    assert "<title>" in fetch(port, "/")
    process.send_signal(number)
    _, err = process.communicate(timeout=20)
    assert (process.returncode, err) == (130, "")
    assert free_port(port) == port

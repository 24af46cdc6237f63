import http.server
import os
import socket
import subprocess
import sys
import threading

import pytest

from factcheck.cli import server
from factcheck.errors import FactcheckError, Refused, UsageError


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
def test_this_machine_may_be_served(host):
    server.refuse_foreign(host)


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.168.1.2", "example.org", ""])  # noqa: S104
def test_other_machines_are_refused(host):
    with pytest.raises(Refused, match="whoever reaches it could change reviews; serve on 127"):
        server.refuse_foreign(host)


def test_a_free_port_is_one_nobody_listens_on():
    port = server.free_port()
    assert server.free_port(port) == port
    with socket.socket() as taken:
        taken.bind((server.HOST, port))
        taken.listen()
        with pytest.raises(UsageError, match=f"port {port} is taken; name another with --port"):
            server.free_port(port)


@pytest.fixture
def answering():
    """A server that answers what it is told."""

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            self.send_response(200 if self.path == "/fine" else 503)
            self.end_headers()
            self.wfile.write(b"ok \xff")

        def log_message(self, *_):
            pass

    with http.server.HTTPServer((server.HOST, 0), Handler) as made:
        thread = threading.Thread(target=made.serve_forever)
        thread.start()
        yield made.server_port
        made.shutdown()
        thread.join()


def test_an_answer_is_returned_and_a_failure_is_told(answering):
    assert server.fetch(answering, "/fine") == "ok \ufffd"
    with pytest.raises(FactcheckError, match=r"does not answer at http.*503"):
        server.fetch(answering, "/broken")
    with pytest.raises(FactcheckError, match="does not answer"):
        server.fetch(server.free_port(), "/")


def test_a_proxy_of_the_environment_is_passed_by(answering, monkeypatch):
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    assert server.fetch(answering, "/fine")


def test_a_server_that_ends_at_once_is_told():
    ends = "raise SystemExit(5)"
    told = pytest.raises(FactcheckError, match="ended at once with status 5")
    with subprocess.Popen([sys.executable, "-c", ends]) as process, told:
        server._wait_until_healthy(process, server.free_port())


def test_the_settings_of_the_project_hold_whatever_the_environment_says():
    given = dict(server._settings(8600, script_check=True))
    assert given["server.port"] == "8600"
    assert given["server.address"] == "127.0.0.1"
    assert given["server.enableXsrfProtection"] == "true"
    assert given["browser.gatherUsageStats"] == "false"
    assert given["server.scriptHealthCheckEnabled"] == "true"


def test_a_server_runs_while_the_block_does_and_no_longer(monkeypatch):
    port = server.free_port()
    monkeypatch.setenv("STREAMLIT_SERVER_ADDRESS", "0.0.0.0")  # noqa: S104
    with server.serving(port, db=None) as process:
        assert server.fetch(port, "/_stcore/health") == "ok"
        assert process.poll() is None
    assert process.poll() is not None
    assert server.free_port(port) == port
    with pytest.raises(ProcessLookupError):
        os.kill(process.pid, 0)

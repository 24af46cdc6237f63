"""What the server answers to whoever asks it, by each of its routes."""

import re
from http.client import HTTPConnection
from urllib.parse import urlsplit

import pytest

from factcheck.ui.serving.headers import HEADERS

pytestmark = pytest.mark.browser

UPGRADE = {
    "Connection": "Upgrade",
    "Upgrade": "websocket",
    "Sec-WebSocket-Version": "13",
    "Sec-WebSocket-Key": "dGhlIHNhbXBsZSBub25jZQ==",
}
FOREIGN = "http://evil.example"


@pytest.fixture
def ask(shared_address):
    """A function that asks once; the status, the headers, the text."""
    netloc = urlsplit(shared_address).netloc

    def ask(path, *, method="GET", host=netloc, body=None, **headers):
        connection = HTTPConnection(netloc, timeout=10)
        told = {name.replace("_", "-"): value for name, value in headers.items()}
        try:
            connection.request(method, path, body=body, headers={"Host": host, **told})
            answer = connection.getresponse()
            text = "" if answer.status == 101 else answer.read().decode(errors="replace")
            return answer.status, dict(answer.headers), text
        finally:
            connection.close()

    return ask


ROUTES = [
    ("/", 200),
    ("/review", 200),
    ("/nowhere/at/all", 200),
    ("/_stcore/health", 200),
    ("/_stcore/host-config", 200),
    ("/_stcore/metrics", 404),
    ("/_stcore/bidi-components/none/index.js", 404),
    ("/component/none/index.html", 404),
    ("/media/0123456789abcdef.png", 404),
    ("/static/%2e%2e/%2e%2e/index.html", 400),
    ("/media/..%2f..%2fetc%2fpasswd", 400),
]


@pytest.mark.parametrize(("path", "status"), ROUTES)
def test_every_route_answers_with_strict_headers_and_under_its_own_name_only(ask, path, status):
    found, headers, _ = ask(path)
    assert found == status
    lower = {name.lower(): value for name, value in headers.items()}
    assert {name: lower.get(name) for name in HEADERS} == HEADERS
    assert "access-control-allow-origin" not in lower
    assert ask(path, host="evil.example")[0] == 421
    assert ask(path, host=f"evil.example:{urlsplit(FOREIGN).port or 80}")[0] == 421


@pytest.mark.parametrize(
    "path", ["/_stcore/script-health-check", "/app/static/a.png", "/_stcore/x"]
)
def test_what_is_switched_off_is_answered_with_the_start_page(ask, path):
    _, headers, text = ask(path)
    assert headers["content-type"].startswith("text/html")
    assert "<!doctype html>" in text.lower()


def test_assets_have_the_headers_and_nothing_tells_another_site(ask):
    _, _, page = ask("/")
    [asset, *_] = re.findall(r'src="\.?/?(static/[^"]+\.js)"', page)
    status, headers, _ = ask(f"/{asset}", Origin=FOREIGN)
    assert status == 200
    lower = {name.lower(): value for name, value in headers.items()}
    assert {name: lower.get(name) for name in HEADERS} == HEADERS
    assert "access-control-allow-origin" not in lower
    assert not re.findall(r'(?:src|href)="(?:https?:)?//', page)


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("PUT", "/_stcore/upload_file/session/file"),
        ("POST", "/_stcore/upload_file/session/file"),
        ("DELETE", "/_stcore/upload_file/session/file"),
        ("POST", "/_stcore/health"),
        ("POST", "/media/0123456789abcdef.png"),
    ],
)
def test_nothing_is_taken_without_the_secret_of_the_page(ask, method, path):
    status, _, _ = ask(path, method=method, body=b"x", Origin=FOREIGN, Cookie="_streamlit_xsrf=1")
    assert status in (403, 405)


@pytest.mark.parametrize(
    ("host", "origin", "opened"),
    [
        (None, None, True),
        (None, "own", True),
        (None, FOREIGN, False),
        (None, "null", False),
        ("evil.example", FOREIGN, False),
        ("evil.example", "http://evil.example", False),
    ],
)
def test_a_page_of_another_site_opens_no_channel(ask, shared_address, host, origin, opened):
    headers = dict(UPGRADE)
    if origin:
        headers["Origin"] = shared_address if origin == "own" else origin
    named = {"host": host} if host else {}
    status, _, _ = ask("/_stcore/stream", **named, **headers)
    assert (status == 101) is opened
    assert status in (101, 403)

import asyncio
from concurrent.futures import ThreadPoolExecutor

import pytest

from factcheck.ui.serving.hosts import KnownHosts, host_of


@pytest.mark.parametrize(
    ("header", "name"),
    [
        ("localhost", "localhost"),
        ("127.0.0.1:8501", "127.0.0.1"),
        ("LocalHost.:8501", "localhost"),
        ("localhost@evil.example", ""),
        ("evil.example/localhost", ""),
        ("localhost:port", ""),
        ("localhost#", ""),
        ("[::1", ""),
        ("", ""),
    ],
)
def test_a_header_names_a_host_or_none(header, name):
    assert host_of(header) == name


def answered(kind, headers):
    """What is sent for a request with these headers; 'inside' where it was let in."""
    sent = []

    async def application(_scope, _receive, _send):
        sent.append({"type": "inside"})

    async def send(message):
        sent.append(message)

    guard = KnownHosts(application, names=lambda: ["localhost", "127.0.0.1"])
    asked = guard({"type": kind, "headers": headers}, None, send)
    with ThreadPoolExecutor(1) as other:  # the browser's driver keeps a loop in this thread
        other.submit(asyncio.run, asked).result()
    return sent


@pytest.mark.parametrize(
    ("kind", "headers", "first"),
    [
        ("http", [(b"host", b"localhost:8501")], "inside"),
        ("websocket", [(b"host", b"127.0.0.1:8501")], "inside"),
        ("lifespan", [], "inside"),
        ("http", [(b"host", b"evil.example")], "http.response.start"),
        ("http", [(b"host", b"localhost.evil.example")], "http.response.start"),
        ("http", [(b"host", b"localhost"), (b"host", b"evil.example")], "http.response.start"),
        ("http", [], "http.response.start"),
        ("websocket", [(b"host", b"evil.example")], "websocket.close"),
    ],
)
def test_only_a_name_of_this_server_is_let_in(kind, headers, first):
    sent = answered(kind, headers)
    assert sent[0]["type"] == first
    assert sent[0].get("status", 421) == 421

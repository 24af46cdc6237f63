import asyncio
from concurrent.futures import ThreadPoolExecutor

import pytest

from factcheck.ui.serving.headers import POLICY, StrictHeaders


def answer(kind):
    """What the browser gets of an application that sends one message of this kind."""
    sent = []

    async def application(_scope, _receive, send):
        await send({"type": kind, "headers": [(b"x-own", b"1")]})

    async def send(message):
        sent.append(message)

    answered = StrictHeaders(application)({"type": "http"}, None, send)
    with ThreadPoolExecutor(1) as other:  # the browser's driver keeps a loop in this thread
        other.submit(asyncio.run, answered).result()
    return dict(sent[0]["headers"])


def test_an_answer_forbids_what_is_not_of_this_server():
    headers = answer("http.response.start")
    assert headers[b"x-own"] == b"1"
    assert headers[b"x-frame-options"] == b"DENY"
    assert b"object-src 'none'" in headers[b"content-security-policy"]


def test_what_is_no_answer_passes_as_it_is():
    assert answer("websocket.accept") == {b"x-own": b"1"}


@pytest.mark.parametrize("what", sorted(POLICY))
def test_no_rule_lets_another_host_in(what):
    assert "http" not in POLICY[what]
    assert "*" not in POLICY[what]

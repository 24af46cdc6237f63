import asyncio
from concurrent.futures import ThreadPoolExecutor

import pytest

from factcheck.ui.serving.closed import Closed


def answered(kind, path):
    """The status of the answer to a request; 'inside' where it was let in."""
    sent = []

    async def application(_scope, _receive, _send):
        sent.append({"status": "inside"})

    async def send(message):
        sent.append(message)

    asked = Closed(application)({"type": kind, "path": path}, None, send)
    with ThreadPoolExecutor(1) as other:  # the browser's driver keeps a loop in this thread
        other.submit(asyncio.run, asked).result()
    return sent[0]["status"]


@pytest.mark.parametrize(
    ("path", "answer"),
    [
        ("/_stcore/metrics", 404),
        ("/_stcore/metrics/", 404),
        ("/desk/_stcore/metrics", 404),
        ("/_stcore/health", "inside"),
        ("/metrics", "inside"),
    ],
)
def test_what_nobody_asks_for_is_not_there(path, answer):
    assert answered("http", path) == answer


def test_what_is_no_request_passes():
    assert answered("lifespan", "") == "inside"

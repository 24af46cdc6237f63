import ssl
import time
from ipaddress import ip_address

import pytest

from factcheck.ingest.fetching.deadline import Deadline, TooLate
from factcheck.ingest.fetching.targets import read_target
from factcheck.ingest.fetching.wire import ask
from tests.factcheck.ingest.fetching.web import PROOF, PUBLIC, Web, page

HERE = [ip_address(PUBLIC)]


def _ask(web, url="http://news.example/a", *, addresses=HERE, seconds=5.0):
    deadline = Deadline(seconds, ticks=time.monotonic)
    target = read_target(url, ports=frozenset((80, 443)))
    tls = ssl.create_default_context(cafile=PROOF)
    return ask(target, addresses, deadline, dial=web.dial, tls=tls)


def test_a_request_names_its_host_and_asks_as_a_stranger():
    with Web({"/a": page(b"Two died.")}) as web:
        with _ask(web) as response:
            assert (response.status, response.read()) == (200, b"Two died.")
        assert web.dialled == [(PUBLIC, 80)]
        lines = web.requests[0].split("\r\n")
        assert lines[0] == "GET /a HTTP/1.1"
        assert "Host: news.example" in lines
        assert not [line for line in lines if line.startswith(("Cookie", "Referer", "Auth"))]


def test_the_server_proves_the_name_though_an_address_is_dialled():
    with Web({"/a": page(b"Two died.")}, secure=True) as web:
        with _ask(web, "https://news.example/a") as response:
            assert response.read() == b"Two died."
        assert web.dialled == [(PUBLIC, 443)]


@pytest.mark.parametrize("host", ["other.example", PUBLIC])
def test_a_server_that_proves_another_name_is_refused(host):
    web = Web({"/a": page(b"")}, secure=True)
    with web, pytest.raises(ssl.SSLCertVerificationError), _ask(web, f"https://{host}/a"):
        pass


def test_the_next_address_is_tried_where_one_is_deaf():
    with Web({"/a": page(b"Two died.")}) as web:
        answers = iter([OSError("deaf")])
        dial = web.dial

        def deaf_at_first(address, port, seconds):
            for error in answers:
                raise error
            return dial(address, port, seconds)

        web.dial = deaf_at_first
        with _ask(web, addresses=[ip_address("2a00:1450::1"), *HERE]) as response:
            assert response.read() == b"Two died."


def test_a_byte_now_and_then_gains_no_time():
    def drip():
        yield b"HTTP/1.1 200 OK\r\n"
        while True:
            time.sleep(0.05)
            yield b"X: y\r\n"

    start = time.monotonic()
    with Web({"/a": drip}) as web, pytest.raises((TooLate, TimeoutError)), _ask(web, seconds=0.4):
        pass
    assert time.monotonic() - start < 3

import gzip
import ssl
import time
from datetime import UTC, datetime

import pytest

from factcheck.errors import Refused, UnreadableInput
from factcheck.ingest.fetching import Fetcher
from factcheck.ingest.fetching.fetcher import resolve
from tests.factcheck.ingest.fetching.web import PROOF, PUBLIC, Web, moved, page
from tests.factcheck.ingest.naming import plain

NOW = datetime(2026, 1, 1, 9, 0, tzinfo=UTC)
OTHER = "151.101.1.1"


def _fetcher(web, **limits):
    options = {"seconds": 5.0, "tls": ssl.create_default_context(cafile=PROOF), **limits}
    return Fetcher(clock=lambda: NOW, resolve=web.resolve, dial=web.dial, **options)


def test_a_page_comes_with_its_type_its_addresses_and_the_time():
    pages = {"/a": moved("/b?c=ü"), "/b?c=%C3%BC": page(b"Two died.")}
    with Web(pages) as web:
        found = _fetcher(web)(" http://news.example/a ")
    assert found.data == b"Two died."
    assert found.content_type == "text/plain; charset=utf-8"
    assert found.url == "http://news.example/a"
    assert found.final_url == "http://news.example/b?c=ü"
    assert found.fetched_at == NOW
    assert web.dialled == [(PUBLIC, 80), (PUBLIC, 80)]


def test_a_page_over_an_encrypted_connection_is_read():
    with Web(
        {"/a": page(gzip.compress(b"Two died."), Content_Encoding="gzip")}, secure=True
    ) as web:
        assert _fetcher(web)("https://news.example/a").data == b"Two died."


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1/",
        "http://[::1]/",
        "http://169.254.169.254/latest/meta-data/",
        "http://[::ffff:169.254.169.254]/",
        "http://[64:ff9b::a9fe:a9fe]/",
        "http://[2002:7f00:1::]/",
        "http://10.0.0.5/",
        "http://inside.example/",
        "http://both.example/",
        "http://user@news.example/",
        "http://news.example:8080/",
        "file:///etc/passwd",
        "http://0x7f.1/",
    ],
)
def test_nothing_is_dialled_where_nothing_may_be_fetched(url):
    names = {"inside.example": ["192.168.1.1"], "both.example": [PUBLIC, "fd00::1"]}
    with Web({"/": page(b"secret")}, names=names) as web:
        with pytest.raises(Refused):
            _fetcher(web)(url)
        assert web.dialled == []


@pytest.mark.parametrize(
    "location",
    [
        "http://127.0.0.1/",
        "http://inside.example/",
        "//[::1]/",
        "http://news.example:22/",
        "file:///etc/passwd",
        "ftp://news.example/",
        "http://a:b@news.example/",
    ],
)
def test_a_redirect_is_checked_like_the_first_address(location):
    names = {"inside.example": ["10.0.0.1"]}
    with Web({"/": moved(location)}, names=names) as web:
        with pytest.raises(Refused):
            _fetcher(web)("http://news.example/")
        assert web.dialled == [(PUBLIC, 80)]


def test_the_address_that_was_checked_is_the_one_that_is_dialled():
    """A name that is public when checked and private when connected to leads nowhere else."""
    names = {"turns.example": [[PUBLIC], ["127.0.0.1"]]}
    with Web({"/": page(b"Two died.")}, names=names) as web:
        assert _fetcher(web)("http://turns.example/").data == b"Two died."
        assert web.looked_up == ["turns.example"]
        assert web.dialled == [(PUBLIC, 80)]


def test_a_name_that_turns_private_on_its_way_is_refused():
    names = {"turns.example": [[PUBLIC], ["127.0.0.1"]]}
    with Web({"/": moved("/next"), "/next": page(b"secret")}, names=names) as web:
        with pytest.raises(
            Refused, match=r"turns.example is at 127.0.0.1, not public \(loopback\)"
        ):
            _fetcher(web)("http://turns.example/")
        assert web.dialled == [(PUBLIC, 80)]


def test_an_encrypted_connection_is_not_given_up():
    web = Web({"/": moved("http://news.example/b")}, secure=True)
    with web, pytest.raises(Refused, match="unencrypted"):
        _fetcher(web)("https://news.example/")


def test_no_proxy_of_the_environment_is_asked(monkeypatch):
    for name in ("HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    with Web({"/": page(b"Two died.")}) as web:
        assert _fetcher(web)("http://news.example/").data == b"Two died."
        assert web.dialled == [(PUBLIC, 80)]


@pytest.mark.parametrize(("hops", "ends"), [(5, True), (6, False)])
def test_five_redirects_are_followed_and_no_sixth(hops, ends):
    pages = {f"/{n}": moved(f"/{n + 1}") for n in range(hops)}
    pages[f"/{hops}"] = page(b"Two died.")
    with Web(pages) as web:
        if ends:
            assert _fetcher(web)("http://news.example/0").data == b"Two died."
        else:
            with pytest.raises(UnreadableInput, match="redirects more than 5 times"):
                _fetcher(web)("http://news.example/0")


def _drip():
    yield b"HTTP/1.1 200 OK\r\nContent-Length: 9000\r\n\r\n"
    while True:
        time.sleep(0.05)
        yield b"a"


def _endless():
    yield b"HTTP/1.1 200 OK\r\n\r\n"
    while True:
        yield b"a" * 65536


def _continuing():
    while True:
        yield b"HTTP/1.1 100 Continue\r\n\r\n"
        time.sleep(0.01)


def _endless_chunks():
    yield b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
    while True:
        yield b"1\r\na\r\n"
        time.sleep(0.01)


def _silent():
    time.sleep(1)
    yield b""


@pytest.mark.parametrize("answer", [_drip, _continuing, _endless_chunks, _silent])
def test_all_hops_end_within_the_time(answer):
    start = time.monotonic()
    with Web({"/": answer}) as web, pytest.raises(UnreadableInput, match=r"within 0\.4 seconds"):
        _fetcher(web, seconds=0.4)("http://news.example/")
    assert time.monotonic() - start < 3


def test_looking_up_a_name_ends_within_the_time():
    with Web({}) as web:
        web.resolve = lambda *_: time.sleep(1)
        with pytest.raises(UnreadableInput, match=r"within 0\.2 seconds"):
            _fetcher(web, seconds=0.2)("http://news.example/")


@pytest.mark.parametrize(
    "answer",
    [_endless, page(gzip.compress(b"\0" * 50_000_000), Content_Encoding="gzip")],
    ids=plain,
)
def test_no_endless_body_and_no_bomb_is_swallowed(answer):
    with Web({"/": answer}) as web, pytest.raises(Refused, match="it has over 1,000,000 bytes"):
        _fetcher(web, most=1_000_000)("http://news.example/")


@pytest.mark.parametrize(
    ("answer", "why"),
    [
        (page(b"gone", status="404 Not Found"), "its server answers 404 Not Found"),
        (page(b"pay", status="402 Payment Required"), "save the page in a browser"),
        (page(b"log in", status="403 Forbidden"), "save the page in a browser"),
        (page(b"part", status="206 Partial Content"), "its server answers 206"),
        (page(b"", status="302 Found"), "its server answers 302"),
        (page(b"abc", Content_Length=9), "it ended 6 bytes early"),
        (page(b"abcde" * 9, Content_Encoding="gzip"), "its compression is damaged"),
        (page(b"abc", Content_Encoding="lzma"), "nobody asked for"),
        (b"SSH-2.0-OpenSSH_9.6\r\n", "cannot be reached or understood (BadStatusLine"),
        (b"", "cannot be reached or understood (RemoteDisconnected"),
        (b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 200 + b"\r\n", "more than 100 headers"),
        (b"HTTP/1.1 200 OK\r\nX: " + b"y" * 70_000 + b"\r\n\r\n", "LineTooLong"),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab", "IncompleteRead"),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", "cannot be reached"),
        (moved("http://["), "which is no address"),
        (moved("http://news.example/a\tb"), "it is no address"),
    ],
    ids=plain,
)
def test_what_is_no_answer_is_named_in_one_line(answer, why):
    with Web({"/": answer}) as web, pytest.raises(UnreadableInput) as caught:
        _fetcher(web)("http://news.example/")
    assert why in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("url", "why"),
    [
        ("http://nowhere.example/", "no server nowhere.example is known"),
        ("http://empty.example/", "cannot be reached"),
        ("https://news.example/", "cannot prove that it is news.example"),
    ],
)
def test_a_server_that_is_not_there_or_is_not_itself_is_named(url, why):
    web = Web({"/": page(b"")}, secure=True, names={"empty.example": []})
    with web, pytest.raises(UnreadableInput, match=why):
        _fetcher(web, tls=ssl.create_default_context())(url)


def test_the_system_is_asked_for_each_address_once():
    assert [str(address) for address in resolve("127.0.0.1", 80)] == ["127.0.0.1"]

import gzip
import zlib

import brotli
import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.ingest.http_messages import MOST_BYTES, BadMessage, read_message
from factcheck.ingest.unpacking import zstd
from tests.factcheck.ingest.naming import plain

BOMB = b"\0" * (MOST_BYTES + 1)
PAGE = b"<p>Two died.</p>"


def _block(body, *headers, status=b"200 OK"):
    lines = [b"HTTP/1.1 " + status, b"Content-Type: text/html; charset=utf-8", *headers, b"", b""]
    return b"\r\n".join(lines) + body


@pytest.mark.parametrize(
    ("body", "headers"),
    [
        (PAGE, ()),
        (gzip.compress(PAGE), (b"Content-Encoding: gzip",)),
        (zlib.compress(PAGE), (b"Content-Encoding: deflate",)),
        (brotli.compress(PAGE), (b"Content-Encoding: br",)),
        (zstd.compress(PAGE), (b"Content-Encoding: zstd",)),
        (zstd.compress(brotli.compress(PAGE)), (b"Content-Encoding: br, zstd",)),
        (b"5\r\n<p>Tw\r\nb\r\no died.</p>\r\n0\r\n\r\n", (b"Transfer-Encoding: chunked",)),
        (PAGE, (b"Transfer-Encoding: chunked",)),  # decoded by who archived it
        (PAGE, (b"Content-Encoding: gzip",)),
        (PAGE, (b"Content-Encoding: br",)),
        (PAGE, (b"Content-Encoding: lzma",)),
        (PAGE, (b"Content-Length: 3",)),
    ],
    ids=plain,
)
def test_a_body_is_decoded_where_it_is_encoded(body, headers):
    message = read_message(_block(body, *headers))
    assert (message.status, message.media_type, message.body()) == (200, "text/html", PAGE)


@pytest.mark.parametrize(
    ("body", "header", "why"),
    [
        (b"\x1f\x8bxxx", b"Content-Encoding: gzip", "damaged"),
        (gzip.compress(PAGE)[:-9], b"Content-Encoding: gzip", "end early"),
        (b"\x0bxx", b"Content-Encoding: br", "damaged|end early"),
        (zstd.compress(PAGE)[:-3], b"Content-Encoding: zstd", "end early"),
        (b"\x0bxx", b"Content-Encoding: lzma", "encoded as 'lzma'"),
        (gzip.compress(BOMB), b"Content-Encoding: gzip", "its body has over"),
        (brotli.compress(BOMB, quality=5), b"Content-Encoding: br", "its body has over"),
        (zstd.compress(BOMB), b"Content-Encoding: zstd", "its body has over"),
    ],
    ids=plain,
)
def test_a_body_that_cannot_be_decoded_is_named(body, header, why):
    with pytest.raises(BadMessage, match=why):
        read_message(_block(body, header)).body()


@pytest.mark.parametrize(
    "block",
    [b"", b"SSH-2.0\r\n", b"HTTP/1.1\r\n\r\n", b"HTTP/1.1 2 OK\r\n" + b"a: b\r\n" * 200],
    ids=plain,
)
def test_what_is_no_answer_is_refused(block):
    with pytest.raises(BadMessage):
        read_message(block)


@given(st.binary(max_size=300), st.sampled_from([b"gzip", b"deflate", b"br", b"zstd", b"chunked"]))
def test_no_bytes_break_the_reading(body, how):
    block = _block(body, b"Content-Encoding: " + how, b"Transfer-Encoding: " + how)
    for given_block in (body, block):
        try:
            assert isinstance(read_message(given_block).body(), bytes)
        except BadMessage as error:
            assert str(error)  # noqa: PT017 - either is right

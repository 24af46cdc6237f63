import gzip
import io
import zlib
from http.client import HTTPResponse

import brotli
import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.ingest.fetching.bodies import Garbled, TooMuch, read_body
from factcheck.ingest.unpacking import zstd
from tests.factcheck.ingest.fetching.web import page
from tests.factcheck.ingest.naming import plain

TEXT = b"Two died. " * 50


class _Sent:
    def __init__(self, data):
        self._data = data

    def makefile(self, *_):
        return io.BytesIO(self._data)


def _response(data):
    response = HTTPResponse(_Sent(data))
    response.begin()
    return response


def _raw(data):
    deflater = zlib.compressobj(wbits=-15)
    return deflater.compress(data) + deflater.flush()


@pytest.mark.parametrize(
    ("body", "encoding"),
    [
        (TEXT, ""),
        (TEXT, "identity"),
        (gzip.compress(TEXT), "gzip"),
        (gzip.compress(TEXT), "X-GZIP"),
        (gzip.compress(TEXT[:100]) + gzip.compress(TEXT[100:]), "gzip"),
        (gzip.compress(TEXT) + b"\0\0", "gzip"),
        (zlib.compress(TEXT), "deflate"),
        (_raw(TEXT), "deflate"),
        (brotli.compress(TEXT), "br"),
        (zstd.compress(TEXT), "zstd"),
    ],
    ids=plain,
)
def test_a_body_is_decoded_as_stated(body, encoding):
    assert read_body(_response(page(body, Content_Encoding=encoding))) == TEXT


def test_a_body_in_chunks_is_put_together():
    sent = b"5\r\nTwo d\r\n4\r\nied.\r\n0\r\n\r\n"
    assert read_body(_response(page(sent, Content_Length="", Transfer_Encoding="chunked"))) == (
        b"Two died."
    )


@pytest.mark.parametrize(
    ("sent", "why"),
    [
        (page(TEXT, Content_Length=900), "it ended 400 bytes early"),
        (page(TEXT, Content_Encoding="gzip"), "its compression is damaged"),
        (page(gzip.compress(TEXT)[:-9], Content_Encoding="gzip"), "end early"),
        (page(TEXT, Content_Encoding="br"), "its compression is damaged|end early"),
        (page(TEXT, Content_Encoding="lzma"), "it is encoded as 'lzma', which nobody asked for"),
        (page(TEXT, Content_Encoding="gzip, gzip"), "'gzip, gzip'"),
    ],
    ids=plain,
)
def test_a_body_that_is_not_as_stated_is_refused(sent, why):
    with pytest.raises(Garbled, match=why):
        read_body(_response(sent))


@pytest.mark.parametrize(
    ("body", "encoding"),
    [
        (b"a" * 100_001, ""),
        (gzip.compress(b"\0" * 50_000_000), "gzip"),
        (zlib.compress(b"\0" * 50_000_000), "deflate"),
        (gzip.compress(b"") * 6000, "gzip"),
        (brotli.compress(b"\0" * 50_000_000, quality=5), "br"),
        (zstd.compress(b"\0" * 50_000_000), "zstd"),
    ],
    ids=plain,
)
def test_no_more_than_the_limit_is_taken_in_as_sent_or_decoded(body, encoding):
    with pytest.raises(TooMuch):
        read_body(_response(page(body, Content_Encoding=encoding)), most=100_000)


@given(st.binary(max_size=200), st.sampled_from(["gzip", "deflate", "br", "zstd", ""]))
def test_no_bytes_break_the_decoding(body, encoding):
    try:
        assert isinstance(read_body(_response(page(body, Content_Encoding=encoding))), bytes)
    except Garbled as error:
        assert str(error)  # noqa: PT017 - either is right

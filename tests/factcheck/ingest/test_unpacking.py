import gzip
import zlib

import brotli
import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.ingest.unpacking import (
    ENCODINGS,
    MOST_MEMBERS,
    PIECE,
    Damaged,
    first_of,
    unpacked,
    zstd,
    zstd_file,
)
from tests.factcheck.ingest.naming import plain

TEXT = b"Two died. " * 50
PACKED = {"gzip": gzip.compress, "deflate": zlib.compress, "br": brotli.compress}
PACKED |= {"zstd": zstd.compress, "x-gzip": gzip.compress}
WIDE = {int(zstd.CompressionParameter.window_log): 27}


@pytest.mark.parametrize("encoding", sorted(ENCODINGS))
@pytest.mark.parametrize("size", [1, 7, 10_000])
def test_what_comes_in_pieces_is_unpacked(encoding, size):
    packed = PACKED[encoding](TEXT)
    pieces = (packed[at : at + size] for at in range(0, len(packed), size))
    assert b"".join(unpacked(pieces, encoding)) == TEXT


@pytest.mark.parametrize("encoding", sorted(ENCODINGS))
def test_a_bomb_comes_in_pieces_of_which_none_is_large(encoding):
    pieces = unpacked([PACKED[encoding](bytes(30_000_000))], encoding)
    assert max(len(piece) for piece in pieces) <= 2 * PIECE


@pytest.mark.parametrize("encoding", ["gzip", "zstd"])
def test_members_follow_each_other_but_not_without_end(encoding):
    pack = PACKED[encoding]
    assert b"".join(unpacked([pack(b"Two "), pack(b"died.")], encoding)) == b"Two died."
    with pytest.raises(Damaged, match="compressed parts"):
        list(unpacked([pack(b"")] * (MOST_MEMBERS + 1), encoding))


@pytest.mark.parametrize("encoding", sorted(ENCODINGS))
@pytest.mark.parametrize("spoil", [lambda data: data[:-5], lambda data: b"\xff\xff" + data])
def test_what_is_damaged_or_ends_early_is_said(encoding, spoil):
    with pytest.raises(Damaged, match=r"damaged|end early"):
        list(unpacked([spoil(PACKED[encoding](TEXT))], encoding))


def test_padding_after_a_member_of_gzip_is_none():
    assert b"".join(unpacked([gzip.compress(TEXT), b"\0\0", b"\0"], "gzip")) == TEXT


def test_a_body_that_looks_back_further_than_servers_may_is_damage_and_a_file_is_not():
    packer = zstd.ZstdCompressor(options=WIDE)
    packed = packer.compress(TEXT) + packer.flush()
    with pytest.raises(Damaged):
        list(unpacked([packed], "zstd"))
    with zstd_file(packed) as opened:
        assert opened.read() == TEXT


@pytest.mark.parametrize(
    ("data", "first"),
    [(gzip.compress(TEXT), b"Two"), (zstd.compress(TEXT), b"Two"), (b"\x1f\x8bxx", b"")],
    ids=plain,
)
def test_the_first_bytes_are_had_without_the_rest(data, first):
    assert first_of(data, 3) == first


@given(st.binary(max_size=200), st.sampled_from(sorted(ENCODINGS)))
def test_no_bytes_break_the_unpacking(data, encoding):
    try:
        assert isinstance(b"".join(unpacked([data], encoding)), bytes)
    except Damaged as error:
        assert str(error)  # noqa: PT017 - either is right

import gzip

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.ingest.unpacking import GZIP, ZSTD, zstd
from factcheck.ingest.warc_records import BadRecord, is_archive, records_of
from tests.factcheck.ingest.naming import plain

HEAD = b"WARC/1.0\r\nWARC-Type: resource\r\nWARC-Target-URI: <http://a.example/>\r\n"


def record(block=b"Two died.", *, head=HEAD, length=None, end=b"\r\n\r\n"):
    stated = len(block) if length is None else length
    return head + b"Content-Length: %s\r\n\r\n" % str(stated).encode() + block + end


@pytest.mark.parametrize(
    "data",
    [
        record() * 2,
        gzip.compress(record()) * 2,
        gzip.compress(record() * 2),
        zstd.compress(record()) + zstd.compress(record()),
        zstd.compress(record() * 2),
        record(head=HEAD.replace(b"1.0", b"1.1")) * 2,
        record(end=b"\r\n\r\n\r\n") + record(end=b"\r\n"),
    ],
    ids=plain,
)
def test_records_are_read_in_their_order(data):
    found = list(records_of(data))
    assert [(r.number, r.kind, r.url, r.block) for r in found] == [
        (number, "resource", "http://a.example/", b"Two died.") for number in (1, 2)
    ]
    assert all(r.is_whole for r in found)


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (record(head=b"WARC/9.9\r\n"), "begins with 'WARC/9.9', not with a version"),
        (record(head=b"HTTP/1.1 200 OK\r\n"), "not with a version"),
        (record(length="-1"), "states no length"),
        (record(length="9 9"), "states no length"),
        (record(length="٣"), "states no length"),
        (HEAD + b"\r\n", "states no length"),
        (record(length=99), "ends 86 bytes before the length it states"),
        (record(length=5), "is longer than the 5 bytes it states"),
        (record(length=10**30), "before the length it states"),
        (HEAD, "ends within its headers"),
        (HEAD + b"a: b\r\n" * 200, "has over 100 headers"),
        (HEAD + b"a" * 20_000, "a line has over"),
        (gzip.compress(record())[:-9], "its compression is damaged or ends early"),
        (gzip.compress(record()) + b"\x1f\x8bxxxx", "its compression is damaged"),
        (zstd.compress(record())[:-9], "its compression is damaged or ends early"),
        (zstd.compress(record()) + ZSTD + b"xxxx", "its compression is damaged"),
    ],
    ids=plain,
)
def test_what_is_wrong_is_named_and_what_came_before_stands(data, why):
    found = []
    with pytest.raises(BadRecord, match=why):
        found.extend(
            iter(records_of(record() + data if not data.startswith((GZIP, ZSTD)) else data))
        )
    for one in records_of(record()):
        assert one.block == b"Two died."


def test_a_very_long_record_is_passed_over_and_none_unpacks_without_end():
    long = record(b"\0" * (30 << 20))
    found = list(records_of(gzip.compress(long) + gzip.compress(record())))
    assert [r.is_whole for r in found] == [False, True]
    with pytest.raises(BadRecord, match="more than can be read"):
        list(records_of(gzip.compress(long), most=1 << 20))
    with pytest.raises(BadRecord, match="more than can be read"):
        list(records_of(zstd.compress(long), most=1 << 20))


@pytest.mark.parametrize(
    ("head", "is_one"),
    [
        (record(), True),
        (gzip.compress(record()), True),
        (gzip.compress(b"Two died."), False),
        (zstd.compress(record()), True),
        (zstd.compress(b"Two died."), False),
        (ZSTD + b"xxxx", False),
        (b"\x1f\x8bxx", False),
        (b"Two WARC/1.0", False),
    ],
    ids=plain,
)
def test_an_archive_is_known_by_its_first_line(head, is_one):
    assert is_archive(head[:200]) is is_one


@given(st.binary(max_size=400), st.sampled_from([bytes, gzip.compress, zstd.compress]))
def test_no_bytes_break_the_reading(data, packed):
    try:
        list(records_of(packed(HEAD + data)))
    except BadRecord as error:
        assert "\n" not in str(error)  # noqa: PT017 - either is right

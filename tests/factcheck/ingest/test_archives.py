import struct
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from factcheck.errors import Refused, UnreadableInput
from factcheck.ingest.archives import MOST_MEMBERS, Archive
from tests.factcheck.ingest.naming import plain


def archive(**members: bytes) -> bytes:
    kept = BytesIO()
    with ZipFile(kept, "w", ZIP_DEFLATED) as file:
        for name, data in members.items():
            file.writestr(name, data)
    return kept.getvalue()


def crowd(count: int) -> bytes:
    return archive(**{f"m{number}": b"" for number in range(count)})


def test_members_are_read_by_name():
    found = Archive(archive(a=b"one", b=b"two"), name="a.zip")
    assert found.members == ("a", "b")
    assert (found.read("b"), found.read("c")) == (b"two", None)


def said_to_hold(data: bytes, count: int) -> bytes:
    at = data.rfind(b"PK\x05\x06")
    return data[: at + 10] + struct.pack("<H", count) + data[at + 12 :]


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (archive(a=b"0" * 101 * 1024 * 1024), "unpacks to"),
        (archive(a=b"0" * 20 * 1024 * 1024), "times its size"),
        (crowd(MOST_MEMBERS + 1), "has 2,001 members"),
        (said_to_hold(crowd(1), 60_000), "has 60,000 members"),
        (said_to_hold(crowd(MOST_MEMBERS + 1), 1), "has 2,001 members|damaged"),
    ],
)
def test_an_archive_that_unpacks_to_more_than_is_read_is_refused(data, why):
    with pytest.raises((Refused, UnreadableInput), match=why):
        Archive(data, name="a.zip")


@pytest.mark.parametrize("data", [b"PK\x03\x04", b"", archive(a=b"one")[:-9]], ids=plain)
def test_a_damaged_archive_is_said(data):
    with pytest.raises(UnreadableInput, match="damaged archive"):
        Archive(data, name="a.zip")


def test_a_damaged_or_encrypted_member_is_said():
    whole = archive(a=b"one two three " * 9)
    spoiled = whole.replace(whole[35:40], b"\xff\xfe\xfd\xfc\xfb", 1)
    with pytest.raises(UnreadableInput, match="a in it is damaged"):
        Archive(spoiled, name="a.zip").read("a")
    at = whole.find(b"PK\x01\x02") + 8
    locked = whole[:at] + b"\x01" + whole[at + 1 :]
    with pytest.raises(UnreadableInput, match="encrypted with a password"):
        Archive(locked, name="a.zip").read("a")

"""A sealed archive gives back what went in, and tells every altered bit."""

import io
import zipfile

import pytest

from factcheck.domain import sealed_zip
from factcheck.domain.sealed_zip import open_sealed, write_sealed
from factcheck.errors import Refused, UnreadableInput

MEMBERS = {"case.json": b'{"a": 1}' * 50, "evidence/ab": bytes(range(256)), "empty": b""}


def sealed(members=MEMBERS):
    file = io.BytesIO()
    write_sealed(file, members.items())
    return file.getvalue()


def content(data):
    with open_sealed(io.BytesIO(data), "x.zip") as packed:
        return {name: packed.read(name) for name in packed.namelist()}


def test_what_goes_in_comes_out_and_the_same_content_is_the_same_bytes():
    assert content(sealed()) == MEMBERS
    assert sealed() == sealed()


def test_a_member_may_be_a_file_that_is_read_in_pieces():
    file = io.BytesIO()
    big = bytes(3 * sealed_zip.BLOCK + 1)
    write_sealed(file, [("big", lambda: io.BytesIO(big))])
    with open_sealed(file, "x.zip") as packed:
        assert packed.read("big") == big


def test_every_flipped_bit_is_told():
    data = sealed()
    for number in range(200):
        at, bit = number * len(data) // 200, 1 << number % 8
        flipped = data[:at] + bytes([data[at] ^ bit]) + data[at + 1 :]
        with pytest.raises(UnreadableInput, match=r"damaged, cut short|its part .* was altered"):
            content(flipped)


@pytest.mark.parametrize("name", ["case.json", "evidence/ab"])
def test_the_part_that_was_altered_is_named(name):
    data = bytearray(sealed())
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        member = packed.getinfo(name)
    data[member.header_offset + len(name) + 60] ^= 1
    with pytest.raises(UnreadableInput, match=f"its part '{name}' was altered; take another copy"):
        content(bytes(data))


@pytest.mark.parametrize("cut", [0, 1, 63, 64, 65, 200, -1])
def test_what_is_cut_short_is_told(cut):
    with pytest.raises(UnreadableInput, match="damaged, cut short"):
        content(sealed()[:cut])


def test_a_zip_of_others_is_no_archive_and_no_zip_with_a_seal_is_none():
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as packed:
        packed.writestr("case.json", "{}")
    with pytest.raises(UnreadableInput):
        content(file.getvalue())
    words = b"no zip at all" * 10
    with pytest.raises(UnreadableInput, match="no archive of the workbench"):
        content(words + sealed_zip._digest(io.BytesIO(words), len(words)))


def test_what_would_unpack_to_too_much_is_refused(monkeypatch):
    with pytest.raises(Refused, match="it holds too much"):
        content(sealed({"bomb": bytes(sealed_zip.DENSEST * sealed_zip.BLOCK + 1)}))
    monkeypatch.setattr(sealed_zip, "MOST_MEMBERS", len(MEMBERS) - 1)
    with pytest.raises(Refused, match="it holds too much"):
        content(sealed())

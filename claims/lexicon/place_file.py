"""Read the shipped list of places: a trie of names, and one record of fixed size for each place.

The file is an archive. `trie` numbers the names; `starts` says where the places of each name stand
in `found`, a list of place numbers; `records` holds the places and `text` their printed names.
Tables lie byte by byte, as `_row` says, which halves the file. A place is decoded when
it is asked for, so that opening the file stays quick.
"""

import struct
import zipfile
from functools import cached_property
from typing import IO, NamedTuple

import marisa_trie

MEMBERS = ("trie", "starts", "found", "records", "text", "zones")
NUMBER = struct.Struct("<I")
RECORD = struct.Struct("<IIIhhHHHHHB")
HUNDREDTHS = 100  # coordinates are whole hundredths of a degree
NOWHERE = -32768  # a latitude that says: no coordinates
KINDS = ("country", "region", "county", "city", "airport", "base")
CODE_MARK = "\t"  # between the printed name of a country or region and its code


class Record(NamedTuple):
    """Hold a place as the file has it; places that hold it are numbers of places, 0 for none."""

    number: int  # in the source: of GeoNames or FIPS, or the letters of an ICAO code
    population: int
    text: int  # where the printed name begins
    lat: int
    lon: int
    radius: int  # km
    country: int
    region: int
    county: int
    zone: int
    kind: int


class PlaceFile:
    """Look places up by folded name.

    Places count from 1, so that 0 can say: none.
    """

    def __init__(self, file: IO[bytes]) -> None:
        with zipfile.ZipFile(file) as archive:
            self._trie = marisa_trie.Trie().frombytes(archive.read("trie"))
            self._starts, self._found = archive.read("starts"), archive.read("found")
            self._records, self._text = archive.read("records"), archive.read("text")
            self._zones = archive.read("zones")

    def __contains__(self, key: str) -> bool:
        return key in self._trie

    def numbers(self, key: str) -> tuple[int, ...]:
        """Return the numbers of the places of a name, in the order of the file."""
        at = self._trie.get(key)
        if at is None:
            return ()
        first, end = _number(self._starts, at), _number(self._starts, at + 1)
        return tuple(_number(self._found, at) for at in range(first, end))

    def record(self, number: int) -> Record:
        """Return a place by its number."""
        return Record(*RECORD.unpack(_row(self._records, number - 1, RECORD.size)))

    def name_and_code(self, record: Record) -> tuple[str, str]:
        """Return the printed name and, of a country or region, the code."""
        end = self._text.index(b"\n", record.text)
        name, _, code = self._text[record.text : end].decode().partition(CODE_MARK)
        return name, code

    def zone(self, record: Record) -> str | None:
        """Return the name of the time zone, if the place has one."""
        return self._zone_names[record.zone] or None

    @cached_property
    def _zone_names(self) -> tuple[str, ...]:
        return tuple(self._zones.decode().split("\n"))


def _number(rows: bytes, at: int) -> int:
    found: int = NUMBER.unpack(_row(rows, at, NUMBER.size))[0]
    return found


def _row(rows: bytes, at: int, size: int) -> bytes:
    """Return a row of a table that holds the first bytes of all rows, then all second ones."""
    return rows[at :: len(rows) // size]

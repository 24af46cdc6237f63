"""Write places into the file that claims.lexicon.place_file reads."""

import struct
import zipfile
from collections.abc import Iterable, Sequence
from io import BytesIO

import marisa_trie

from claims.lexicon.gazetteer import fold
from claims.lexicon.place_file import (
    CODE_MARK,
    HUNDREDTHS,
    KINDS,
    MEMBERS,
    NOWHERE,
    NUMBER,
    RECORD,
    Record,
)
from scripts.gazetteer.places import Key, Place

MADE = (1980, 1, 1, 0, 0, 0)  # a time of making would change the bytes
READY = "trie"  # kept as it is: unpacking it costs more time than room is won
FIRST_KINDS = ("country", "region")  # in this order; all others by their people


def packed(places: Iterable[Place]) -> bytes:
    """Return the bytes of the file; the same places, in whatever order, give the same bytes."""
    # Neighbours in one county share most of their bytes, which halves the file.
    listed = sorted(
        places,
        key=lambda p: (KINDS.index(p.kind), p.country, p.region, p.county, p.name, p.number),
    )
    members = {**_names(listed), **_records(listed)}
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name in MEMBERS:
            about = zipfile.ZipInfo(name, MADE)
            about.compress_type = zipfile.ZIP_STORED if name == READY else zipfile.ZIP_DEFLATED
            archive.writestr(about, members[name], compresslevel=9)
    return out.getvalue()


def _names(listed: Sequence[Place]) -> dict[str, bytes]:
    """Return the trie of folded names and, in its order, the places of each."""
    index: dict[str, list[int]] = {}
    for number, place in enumerate(listed, 1):
        for key in {fold(name) for name in place.names} - {""}:
            index.setdefault(key, []).append(number)
    trie = marisa_trie.Trie(sorted(index))
    starts, found = [0], []
    for at in range(len(trie)):
        numbers = index[trie.restore_key(at)]
        found += sorted(numbers, key=lambda n: _rank(listed[n - 1]))
        starts.append(len(found))
    return {"trie": trie.tobytes(), "starts": _numbers(starts), "found": _numbers(found)}


def _rank(place: Place) -> tuple[int, int, int]:
    first = FIRST_KINDS.index(place.kind) if place.kind in FIRST_KINDS else len(FIRST_KINDS)
    return first, -place.population, place.number


def _numbers(values: Sequence[int]) -> bytes:
    return transposed(struct.pack(f"<{len(values)}I", *values), NUMBER.size)


def transposed(rows: bytes, size: int) -> bytes:
    """Return the first bytes of all rows, then the second ones: like stands beside like."""
    return b"".join(rows[at::size] for at in range(size))


def _records(listed: Sequence[Place]) -> dict[str, bytes]:
    """Return the records, the printed names and the time zones."""
    holders = {place.key: number for number, place in enumerate(listed, 1) if place.key}
    zones = ["", *sorted({p.zone for p in listed} - {""})]
    zone_at = {zone: at for at, zone in enumerate(zones)}
    text, records = bytearray(), bytearray()
    for place in listed:
        records += RECORD.pack(*_record(place, len(text), holders, zone_at[place.zone]))
        text += (place.name + (CODE_MARK + place.code if place.code else "")).encode() + b"\n"
    return {
        "records": transposed(bytes(records), RECORD.size),
        "text": bytes(text),
        "zones": "\n".join(zones).encode(),
    }


def _record(place: Place, text: int, holders: dict[Key, int], zone: int) -> Record:
    lat, lon = (round(d * HUNDREDTHS) for d in place.point) if place.point else (NOWHERE, 0)
    return Record(
        place.number,
        place.population,
        text,
        lat,
        lon,
        place.radius,
        holders[(place.country,)],
        holders.get(place.region, 0),
        holders.get(place.county, 0),
        zone,
        KINDS.index(place.kind),
    )

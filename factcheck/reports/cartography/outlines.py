"""Coasts, borders and rivers of the world, from a file that `scripts/build_outlines.py` writes."""

import json
import lzma
import sys
from array import array
from collections.abc import Iterator, Sequence
from enum import StrEnum
from functools import cache
from importlib.resources import files
from itertools import accumulate, pairwise
from typing import NamedTuple

FILE = "outlines.xz"
STEPS = 80  # to a degree: 1.4 km, below sight on any map drawn; a whole turn fits into 16 bits


class Layer(StrEnum):
    """Name what is drawn; the fine ones are for regions, the coarse ones for the world."""

    LAND = "land"
    BORDERS = "borders"
    DISPUTED = "disputed"
    RIVERS = "rivers"
    COARSE_LAND = "coarse_land"
    COARSE_BORDERS = "coarse_borders"
    COUNTRIES = "countries"


class Outline(NamedTuple):
    """Hold one line or ring in degrees, with its bounds; `name` is a country's."""

    lons: Sequence[float]
    lats: Sequence[float]
    west: float
    south: float
    east: float
    north: float
    name: str = ""


def outlines(layer: Layer) -> tuple[Outline, ...]:
    """Return what there is of a layer."""
    return _layers()[layer]


def pack(layers: dict[Layer, list[tuple[list[tuple[int, int]], str]]]) -> bytes:
    """Return lines of steps as the bytes of the file; the same lines, the same bytes.

    A line is written as differences, all low bytes before all high ones: both compress well.
    """
    head: dict[str, list[list[object]]] = {}
    deltas = array("h")
    for layer, lines in layers.items():
        head[layer.value] = [[len(points), name] for points, name in lines]
        for points, _ in lines:
            for axis in (0, 1):
                values = [point[axis] for point in points]
                deltas.append(values[0])
                deltas.extend(b - a for a, b in pairwise(values))
    if sys.byteorder == "big":
        deltas.byteswap()
    raw = deltas.tobytes()
    body = json.dumps(head, separators=(",", ":"), ensure_ascii=False).encode() + b"\n"
    return lzma.compress(body + raw[0::2] + raw[1::2], preset=9 | lzma.PRESET_EXTREME)


def unpack(data: bytes) -> dict[Layer, tuple[Outline, ...]]:
    """Return the layers of a file that `pack` wrote."""
    head, _, planes = lzma.decompress(data).partition(b"\n")
    half = len(planes) // 2
    raw = bytearray(len(planes))
    raw[0::2], raw[1::2] = planes[:half], planes[half:]
    deltas = array("h")
    deltas.frombytes(bytes(raw))
    if sys.byteorder == "big":
        deltas.byteswap()
    told, start, found = json.loads(head), 0, {}
    for layer, lines in told.items():
        sizes = [size for size, _ in lines]
        names = [name for _, name in lines]
        found[Layer(layer)] = tuple(_lines(deltas, start, sizes, names))
        start += 2 * sum(sizes)
    return found


def _lines(
    deltas: Sequence[int], start: int, sizes: Sequence[int], names: Sequence[str]
) -> Iterator[Outline]:
    for size, name in zip(sizes, names, strict=True):
        middle, end = start + size, start + 2 * size
        lons = [step / STEPS for step in accumulate(deltas[start:middle])]
        lats = [step / STEPS for step in accumulate(deltas[middle:end])]
        yield Outline(lons, lats, min(lons), min(lats), max(lons), max(lats), name)
        start = end


@cache
def _layers() -> dict[Layer, tuple[Outline, ...]]:
    return unpack((files(__package__) / FILE).read_bytes())

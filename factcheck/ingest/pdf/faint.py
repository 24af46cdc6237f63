"""Print that nobody sees: white on white, or not painted at all.

Text that is not painted over a picture of it is how programs make scans searchable: it stays.
"""

from contextlib import suppress
from ctypes import c_uint
from itertools import islice
from typing import Any, NamedTuple

import pypdfium2
from pypdfium2 import raw

MOST_OBJECTS = 2000  # of a page that are looked at
NEARLY_WHITE = 250  # of 255, in each colour
MOST_FAINT = 0.6  # of all letters: a page with more has a dark ground that we do not see


class Ground(NamedTuple):
    """Hold the box of what is painted beneath letters: a picture, a field of colour."""

    left: float
    bottom: float
    right: float
    top: float
    is_picture: bool


def grounds_of(page: Any) -> list[Ground]:
    """Return the boxes of the pictures and of the fields that are not white on a page."""
    found: list[Ground] = []
    for item in islice(page.get_objects(max_depth=2), MOST_OBJECTS):
        is_picture = item.type == raw.FPDF_PAGEOBJ_IMAGE
        if item.type == raw.FPDF_PAGEOBJ_TEXT or (not is_picture and _is_white(item)):
            continue
        with suppress(pypdfium2.PdfiumError):
            left, bottom, right, top = item.get_bounds()
            found.append(Ground(left, bottom, right, top, is_picture))
    return found


def is_faint(text: Any, index: int) -> bool:
    """Tell whether a letter is white or not painted; white may stand on a dark ground."""
    colours = [c_uint() for _ in range(4)]
    if raw.FPDFText_GetFillColor(text, index, *colours) and _white(colours):
        return True
    item = raw.FPDFText_GetTextObject(text, index)
    invisible = raw.FPDF_TEXTRENDERMODE_INVISIBLE
    return bool(item) and raw.FPDFTextObj_GetTextRenderMode(item) == invisible


def is_on_ground(x: float, y: float, grounds: list[Ground]) -> bool:
    """Tell whether a point lies on something that is painted."""
    return any(g.left <= x <= g.right and g.bottom <= y <= g.top for g in grounds)


def _is_white(item: Any) -> bool:
    colours = [c_uint() for _ in range(4)]
    return bool(raw.FPDFPageObj_GetFillColor(item.raw, *colours)) and _white(colours)


def _white(colours: list[c_uint]) -> bool:
    *shades, opacity = (colour.value for colour in colours)
    return opacity == 0 or min(shades) >= NEARLY_WHITE

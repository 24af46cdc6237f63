"""The boxes of letters, where a file misstates how high the letters of its fonts are."""

from ctypes import c_double, c_float
from typing import Any

from pypdfium2 import raw

LOWEST = 0.8  # of its size that the letters of a font take; programs that part fonts state less
ASCENT = 0.89  # of the size above the line, as most fonts of text have it
DESCENT = 0.22  # the same below it


def set_right(text: Any, index: int, box: raw.FS_RECTF) -> None:
    """Give an upright letter of a misstated font the box that its size gives it.

    Else a box is as high as its letter, and lines differ in height by the letters in them.
    """
    size = raw.FPDFText_GetFontSize(text, index)
    matrix = raw.FS_MATRIX()
    if not 0 < _stated(text, index) < LOWEST or not raw.FPDFText_GetMatrix(text, index, matrix):
        return
    left, line = c_double(), c_double()
    upright = not matrix.b and not matrix.c and matrix.d > 0
    if upright and raw.FPDFText_GetCharOrigin(text, index, left, line):
        box.bottom = line.value - DESCENT * size * matrix.d
        box.top = line.value + ASCENT * size * matrix.d


def _stated(text: Any, index: int) -> float:
    """Return how high the letters of a font are, as the file says, for a size of 1; 0 unknown."""
    run = raw.FPDFText_GetTextObject(text, index)
    font = raw.FPDFTextObj_GetFont(run) if run else None
    above, below = c_float(), c_float()
    known = (
        font
        and raw.FPDFFont_GetAscent(font, 1.0, above)
        and raw.FPDFFont_GetDescent(font, 1.0, below)
    )
    return above.value - below.value if known else 0.0

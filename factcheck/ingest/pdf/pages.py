"""The lines of a PDF file page by page, as PDFium gives them."""

import sys
from collections.abc import Iterator
from contextlib import closing, suppress
from itertools import pairwise
from typing import Any, NamedTuple

import pypdfium2
from pypdfium2 import raw

from factcheck.errors import UnreadableInput
from factcheck.ingest.characters import clean
from factcheck.ingest.pdf.boxes import set_right
from factcheck.ingest.pdf.faint import MOST_FAINT, Ground, grounds_of, is_faint, is_on_ground

MOST_PAGES = 400  # a fat Sunday paper; a book is no article
MOST_ON_A_PAGE = 60_000  # characters; a full broadsheet page has some 20,000
WIDE_GAP = 1.8  # of the height of a line: more between two words parts columns or cells
SMALLEST = 2.0  # points; smaller print is not for readers
SAVE_AS_TEXT = "open it in its program and save it as text or as a new PDF"
_HYPHENS = {"\x02": "-", "\ufffe": "-"}  # what PDFium makes of a plain one at a line's end


class Line(NamedTuple):
    """Hold one line, or one cell of it: its text and its box, from the lower left, in points."""

    text: str
    left: float
    bottom: float
    right: float
    top: float
    page: int = 0

    @property
    def height(self) -> float:
        """Return the height of its letters' boxes, which grows with their size."""
        return self.top - self.bottom


class Page(NamedTuple):
    """Hold a page: its size, its lines in the order of the file, and what else is on it."""

    width: float
    height: float
    lines: tuple[Line, ...]
    hidden: int = 0  # lines outside the page or too small to see, runs of letters that are faint
    pictures: int = 0


class Pages(NamedTuple):
    """Hold a file: its pages, and what it says of itself."""

    pages: tuple[Page, ...]
    facts: dict[str, str]


class _Letter(NamedTuple):
    character: str
    left: float
    bottom: float
    right: float
    top: float
    faint: bool = False


def read_pages(data: bytes, *, name: str) -> Pages:
    """Read all pages.

    Raises:
        UnreadableInput: It is encrypted, damaged, or too long.
    """
    try:
        file = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        raise UnreadableInput(name, _why(str(error)), hint=SAVE_AS_TEXT) from error
    with closing(file):
        count = len(file)
        if count > MOST_PAGES:
            hint = f"at most {MOST_PAGES} are read; part the file"
            raise UnreadableInput(name, f"it has {count:,} pages", hint=hint)
        return Pages(tuple(_page(file, number) for number in range(count)), _facts(file))


def _facts(file: Any) -> dict[str, str]:
    """Return what the file says of itself; what is not even text is left out."""
    found: dict[str, str] = {}
    for key in ("Title", "Author"):
        with suppress(UnicodeDecodeError):
            found[key] = clean(file.get_metadata_value(key)).strip()
    return {key: said for key, said in found.items() if said}


def _why(said: str) -> str:
    said = said.lower()
    if "password" in said or "security" in said:
        return "it is encrypted and needs a password"
    return "it is damaged, or no PDF after all"


def _page(file: Any, number: int) -> Page:
    """Return one page; an empty one where it cannot be loaded."""
    try:
        page = file[number]
    except pypdfium2.PdfiumError:
        return Page(0.0, 0.0, ())
    with closing(page):
        width, height = page.get_size()
        grounds = grounds_of(page)
        with closing(page.get_textpage()) as text:
            letters = list(_letters(text))
        shown, faint = _shown(letters, grounds)
        lines = list(_lines(iter(shown), number))
        # The crop box need not begin at nought.
        x, y, *_ = page.get_bbox()
        seen = tuple(line for line in lines if _is_seen(line, (x, y, x + width, y + height)))
    pictures = sum(ground.is_picture for ground in grounds)
    return Page(width, height, seen, len(lines) - len(seen) + faint, pictures)


def _is_seen(line: Line, box: tuple[float, float, float, float]) -> bool:
    left, bottom, right, top = box
    inside = line.left < right and line.right > left and line.bottom < top and line.top > bottom
    return inside and line.height >= SMALLEST


def _letters(text: Any) -> Iterator[_Letter]:
    box = raw.FS_RECTF()
    for index in range(min(text.count_chars(), MOST_ON_A_PAGE)):
        code = raw.FPDFText_GetUnicode(text, index)
        if not raw.FPDFText_GetLooseCharBox(text, index, box):
            continue
        set_right(text, index, box)
        character = chr(code) if code <= sys.maxunicode else "\ufffd"
        faint = is_faint(text, index)
        yield _Letter(character, box.left, box.bottom, box.right, box.top, faint)


def _shown(letters: list[_Letter], grounds: list[Ground]) -> tuple[list[_Letter], int]:
    """Return the letters that somebody sees, and how many runs of others there are."""
    faint = [
        one.faint
        and not one.character.isspace()
        and not is_on_ground((one.left + one.right) / 2, (one.bottom + one.top) / 2, grounds)
        for one in letters
    ]
    if sum(faint) > len(letters) * MOST_FAINT:
        return letters, 0
    runs = sum(now and not before for before, now in pairwise([False, *faint]))
    return [one for one, gone in zip(letters, faint, strict=True) if not gone], runs


def _lines(letters: Iterator[_Letter], page: int) -> Iterator[Line]:
    """Yield the lines as the file has them; a wide gap within one ends it."""
    held: list[_Letter] = []
    for letter in letters:
        if letter.character in "\r\n":
            yield from _line(held, page)
            held = []
            continue
        before = held[-1] if held else None
        if before and _parts(before, letter):
            yield from _line(held, page)
            held = []
        if held or not letter.character.isspace():
            held.append(letter)
    yield from _line(held, page)


def _parts(before: _Letter, letter: _Letter) -> bool:
    """Tell whether two letters of a line stand too far apart, or not on one line at all."""
    height = max(letter.top - letter.bottom, before.top - before.bottom)
    if letter.character.isspace():
        return letter.right - letter.left > height * WIDE_GAP
    apart = letter.left - before.right > height * WIDE_GAP
    return apart or letter.bottom > before.top or letter.top < before.bottom


def _line(letters: list[_Letter], page: int) -> Iterator[Line]:
    while letters and letters[-1].character.isspace():
        letters.pop()
    if not letters:
        return
    text = "".join(_HYPHENS.get(one.character, one.character) for one in letters)
    boxes = [one for one in letters if not one.character.isspace()]
    yield Line(
        clean(" ".join(text.split())),
        min(one.left for one in boxes),
        min(one.bottom for one in boxes),
        max(one.right for one in boxes),
        max(one.top for one in boxes),
        page,
    )

"""What is printed on pages around the text: running heads, page numbers, what a browser adds."""

import re
from collections import Counter
from collections.abc import Sequence
from statistics import median
from typing import NamedTuple

from factcheck.ingest.pdf.pages import Line, Page

MARGIN = 0.13  # of a page's height, above and below, where such lines stand
OUTERMOST = 6  # lines, or pieces of lines, at either end that may be such lines
SHORT = 200  # characters; an address at the foot of a page may be long
LARGE = 1.8  # times the usual height: print across a page, such as DRAFT
FEW_WORDS = 12
BESIDE = 0.8  # the same, where the file has them after its text
ALONE = 1.5  # heights of a line between such words and the text
_NUMBER = re.compile(r"\d+|\b[ivxlc]{1,7}\b")
_PAGE_NUMBER = re.compile(
    r"(?:page|p\.)?\s?[A-Z]?\d{1,4}(?:\s?(?:/|of)\s?\d{1,4})?|[-–—]\s?\d{1,4}\s?[-–—]",
    re.IGNORECASE,
)
_BROWSER_HEAD = re.compile(
    r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? \d{1,2}[:.]\d{2}(?: ?[AP]M)?(?: .*)?", re.IGNORECASE
)
_ADDRESS = re.compile(r"((?:https?|file)://\S{1,2000}?)(?: ?\d{1,4} ?/ ?\d{1,4})?")


class Furnished(NamedTuple):
    """Hold the lines of text of each page, and the lines around them, each once."""

    pages: tuple[tuple[Line, ...], ...]
    around: tuple[str, ...]
    address: str | None = None  # that a browser printed at the foot


def strip_furniture(pages: Sequence[Page]) -> Furnished:
    """Part the text from what is printed around it.

    A line in a margin goes where another page has it at the same height, numbers aside; on a file
    of one page only what plainly is a page number, or what browsers print.
    """
    margins = [_in_margins(page) for page in pages]
    count = Counter(key for lines in margins for key in {_key(line) for line in lines})
    stamps = Counter(_stamp(line) for page in pages for line in set(page.lines))
    around: dict[str, None] = {}
    kept: list[tuple[Line, ...]] = []
    for page, lines in zip(pages, margins, strict=True):
        rows = _rows_of_browsers(lines)
        gone = {line for line in lines if count[_key(line)] > 1 or line in rows or _plain(line)}
        gone |= {line for line in lines if _apart(line, page)}
        gone |= {line for line in _large(page) if 1 < stamps[_stamp(line)] > len(pages) / 2}
        around |= dict.fromkeys(line.text for line in page.lines if line in gone - rows)
        kept.append(tuple(line for line in page.lines if line not in gone))
    found = (_ADDRESS.fullmatch(text) for text in around)
    address = next((f[1] for f in found if f and f[1].startswith("http")), None)
    return Furnished(tuple(kept), tuple(around), address)


def _in_margins(page: Page) -> list[Line]:
    """Return the outermost lines at the top and at the bottom of a page."""
    inner = page.height * MARGIN
    high = [line for line in page.lines if line.top > page.height - inner]
    low = [line for line in page.lines if line.bottom < inner]
    high.sort(key=lambda line: -line.top)
    low.sort(key=lambda line: line.bottom)
    ends = [*high[:OUTERMOST], *low[:OUTERMOST]]
    return [line for line in ends if len(line.text) <= SHORT]


def _key(line: Line) -> tuple[str, int]:
    return _NUMBER.sub("#", line.text.casefold()), round(line.bottom / 4)


def _stamp(line: Line) -> tuple[str, int, int]:
    """Return what tells a mark across pages: the same words in the same place on most of them."""
    return line.text, round(line.left / 4), round(line.bottom / 4)


def _large(page: Page) -> list[Line]:
    usual = median(line.height for line in page.lines) if page.lines else 0.0
    return [line for line in page.lines if line.height > usual * LARGE]


def _plain(line: Line) -> bool:
    return bool(_PAGE_NUMBER.fullmatch(line.text) or _ADDRESS.fullmatch(line.text))


def _apart(line: Line, page: Page) -> bool:
    """Tell whether a few words stand at the edge of the page, apart from the text."""
    if len(line.text.split()) > FEW_WORDS or line.text.endswith((".", "!", "?", "”")):
        return False
    above = line.bottom > page.height / 2
    others = [o for o in page.lines if abs(o.bottom - line.bottom) > line.height / 2]
    gaps = [line.bottom - o.top if above else o.bottom - line.top for o in others]
    if not gaps or min(gaps) < 0:
        return False
    set_last = above and page.lines.index(line) * 2 > len(page.lines)
    return min(gaps) > line.height * (BESIDE if set_last else ALONE)


def _rows_of_browsers(lines: Sequence[Line]) -> set[Line]:
    """Return the lines at the height of the date and time that a browser prints at the top."""
    heights = [line.bottom for line in lines if _BROWSER_HEAD.fullmatch(line.text)]
    return {
        line
        for line in lines
        if any(abs(line.bottom - height) < line.height / 2 for height in heights)
    }

"""Lines become paragraphs; ligatures are spelt out."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from itertools import pairwise
from statistics import median
from typing import NamedTuple

from factcheck.ingest.pdf.hyphens import Joiner
from factcheck.ingest.pdf.pages import Line

SIZE_CHANGE = 1.12  # of heights: a heading, a caption, a note begins
USUAL = 1.25  # heights from line to line, where a file does not show its own
FEWEST_STEPS = 3
LOOSER = 1.28  # of the usual distance of lines: a gap between paragraphs
INDENT = 0.5  # of the height of a line
INITIAL = 1.6  # times the height of the text beside it: a letter that begins an article
NEARLY = 1.5  # heights of a line between an initial and its text
_WORDS = frozenset(("A", "I"))  # that one letter may be
HALF = 0.6  # of the width of a column: a line that ends before is a byline, a date, a cross-head
RAGGED = 4  # heights of a line by which full lines of one column differ
NEAR = 40  # lines around one that show how wide its column is
_POINT = re.compile(r"[•▪‣◦]\s")  # before an entry of a list
_NUMBER = re.compile(r"\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]\s")  # the same, or a sentence's end
_ENDS = re.compile(r"[.!?:…][\"'”’)\]]*$")
LIGATURES = {code: unicodedata.normalize("NFKC", chr(code)) for code in range(0xFB00, 0xFB07)}


class Paragraph(NamedTuple):
    """Hold a paragraph, the median height of its lines, and the first page that it is on."""

    text: str
    height: float
    page: int


def paragraphs_of(pages: Iterable[Sequence[Line]]) -> list[Paragraph]:
    """Put the lines of all pages, in reading order, together to paragraphs."""
    given = [line for page in pages for line in page]
    join = Joiner(given)
    lines = _with_initials(given, join)
    pitch = _pitch(lines)
    blocks: list[list[Line]] = []
    current: list[Line] = []
    for line, edge in zip(lines, _edges(lines), strict=True):
        if not current or _begins(current, line, pitch, edge):
            current = _cut_off(blocks, line) or []
            if not current:
                blocks.append(current)
        current.append(line)
    return [_paragraph(block, join) for block in blocks]


def _with_initials(lines: Sequence[Line], join: Joiner) -> list[Line]:
    """Put each large initial, which a file may have anywhere, before the line that it begins."""
    found = list(lines)
    for initial in [line for line in lines if _is_one_letter(line)]:
        beside = [line for line in found if _stands_beside(initial, line)]
        if beside:
            first = max(beside, key=lambda line: line.bottom)
            apart = " " if initial.text in _WORDS and join.knows(first.text) else ""
            whole = first._replace(text=f"{initial.text}{apart}{first.text}")
            found[found.index(first)] = whole
            found.remove(initial)
    return found


def _is_one_letter(line: Line) -> bool:
    letter = line.text.strip("“‘\"'")
    return len(letter) == 1 and letter.isupper()


def _stands_beside(initial: Line, line: Line) -> bool:
    large = initial.height > line.height * INITIAL and initial.page == line.page
    near = abs(line.left - initial.right) < line.height * NEARLY
    return large and near and initial.bottom < line.top and line.bottom < initial.top


def _cut_off(blocks: Sequence[list[Line]], line: Line) -> list[Line] | None:
    """Return the paragraph of the page before that a line goes on with, a box being between."""
    if not blocks or blocks[-1][-1].page != line.page - 1 or not line.text[:1].islower():
        return None
    for block in reversed(blocks[-NEAR:]):
        last = block[-1]
        if last.page == line.page - 1 and _alike(last, line) and _one_column(last, line):
            return None if _full_stop(last) else block
    return None


def _pitch(lines: Sequence[Line]) -> float:
    """Return the distance from line to line within paragraphs, in heights of a line."""
    steps = sorted(
        (a.bottom - b.bottom) / a.height
        for a, b in pairwise(lines)
        if a.page == b.page
        and 0 < a.bottom - b.bottom < a.height * 3
        and _alike(a, b)
        # After a full stop a gap may follow: it tells nothing of lines within.
        and not _full_stop(a)
    )
    return steps[len(steps) // 5] if len(steps) >= FEWEST_STEPS else USUAL


def _edges(lines: Sequence[Line]) -> list[float]:
    """Return for each line how far right its predecessor's column goes."""
    edges: list[float] = []
    for place, line in enumerate(lines):
        before = lines[max(place - 1, 0)]
        near = lines[max(place - NEAR, 0) : place + NEAR]
        rights = sorted(
            one.right for one in near if one.page == before.page and _one_column(one, before)
        )
        edges.append(_edge(rights, before.height) if rights else line.right)
    return edges


def _edge(rights: Sequence[float], height: float) -> float:
    """Return how far lines go; a few that go on over other columns, such as a date, are none."""
    reach = rights[len(rights) * 3 // 4] + height * RAGGED
    return max(right for right in rights if right <= reach)


def _one_column(a: Line, b: Line) -> bool:
    return abs(a.left - b.left) < b.height * 2 and _alike(a, b)


def _alike(a: Line, b: Line) -> bool:
    return max(a.height, b.height) < min(a.height, b.height) * SIZE_CHANGE


def _begins(block: list[Line], line: Line, pitch: float, edge: float) -> bool:
    """Tell whether a line begins a paragraph."""
    before = block[-1]
    if not _alike(before, line):
        return True
    drop = before.bottom - line.bottom
    if before.page != line.page or drop < 0 or line.left > before.right:
        return _full_stop(before)  # the next column or page goes on with the sentence
    room = _had_room(before, line, edge)
    if drop > pitch * LOOSER * before.height or _is_entry(before, line, room=room):
        return True
    if not _full_stop(before):
        return room and before.right - before.left < (edge - before.left) * HALF
    left = min(one.left for one in block[1:] or block)
    return room or line.left - left > line.height * INDENT


def _is_entry(before: Line, line: Line, *, room: bool) -> bool:
    """Tell an entry of a list by what stands before it."""
    apart = room or abs(line.left - before.left) > line.height * INDENT
    return bool(_POINT.match(line.text) or (apart and _NUMBER.match(line.text)))


def _had_room(before: Line, line: Line, edge: float) -> bool:
    """Tell whether the first word of a line would have fitted on the line before."""
    width = (line.right - line.left) / len(line.text)
    word = line.text.partition(" ")[0]
    return before.right + (len(word) + 2) * width < edge


def _full_stop(line: Line) -> bool:
    return bool(_ENDS.search(line.text))


def _paragraph(block: list[Line], join: Joiner) -> Paragraph:
    text = block[0].text
    for line in block[1:]:
        text = join(text, line.text)
    spelt = text.translate(LIGATURES).replace("\u00ad", "")
    return Paragraph(spelt, median(line.height for line in block), block[0].page)

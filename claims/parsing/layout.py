"""Part what a page's layout left on one line: date, title, agency, tags and text."""

import re
from collections.abc import Iterator
from itertools import pairwise

GAP = re.compile(r"[^\S\n]{2,}")  # no typist puts more than one space within a sentence
WIDE = 3  # spaces: wider gaps part whatever stands beside them
FEWEST_WORDS = 3  # of what a narrow gap may open: no word that was doubly spaced
DATED_TITLE = re.compile(
    r"\W{0,3}(?:(?:date of publication|published|posted|(?:last\s)?updated)\b:?\s{1,2}"
    r"(?:on\s|at\s)?)?"
    r"(?:[A-Z][a-z]{2,8},?\s)?"  # a weekday
    r"(?:\d{1,2}\s[A-Z][a-z]{2,8}\.?,?\s\d{4}|[A-Z][a-z]{2,8}\.?\s\d{1,2},?\s?\d{4})"
    r"\s{1,2}[-–—]\s?",
    re.IGNORECASE,
)
PRINTED_DAY = re.compile(  # stands before the text with nothing between
    r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\s)?"
    r"(?:\d{1,2}\s[a-z]{3,9}\.?|[a-z]{3,9}\.?\s\d{1,2})\s\d{4}\s{1,2}(?=(?-i:[A-Z0-9\"“]))",
    re.IGNORECASE,
)
TITLE = re.compile(r"[^.!?|\n]{12,160}?\s[-–—|]\s(?=[A-Z\"“'‘0-9])")
OUTLET = re.compile(r"[^.!?|\n]{2,40}?\s[-–—]\s(?=[A-Z\"“'‘0-9])")  # 'Title | Outlet - Text'


def pieces(line: str) -> Iterator[tuple[int, int]]:
    """Yield the stretches of a line that were paragraphs of their own.

    Gaps of three spaces part them, gaps of two where no sentence ends but one begins, and the
    dashes of 'Date - Title - Text'. All that is printed stands in some stretch.

    >>> line = "Two die in Wexley   Wire Agency  Saturday 2 May  Two people died."
    >>> [line[a:b].strip() for a, b in pieces(line)]
    ['Two die in Wexley', 'Wire Agency', 'Saturday 2 May', 'Two people died.']
    """
    cuts = {0, len(line), *_title_ends(line)}
    cuts.update(gap.end() for gap in GAP.finditer(line) if _parts(line, gap))
    starts = sorted(cuts)
    days = (PRINTED_DAY.match(line, start) for start in starts)
    cuts.update(day.end() for day in days if day)
    yield from pairwise(sorted(cuts))


def _title_ends(line: str) -> Iterator[int]:
    """Yield where a printed date and the title after it end."""
    dated = DATED_TITLE.match(line)
    if dated is None:
        return
    yield dated.end()
    title = TITLE.match(line, dated.end())
    if title is not None:
        yield title.end()
        outlet = OUTLET.match(line, title.end()) if "|" in title[0] else None
        if outlet is not None:
            yield outlet.end()


def _parts(line: str, gap: re.Match[str]) -> bool:
    before, after = line[: gap.start()], line[gap.end() :]
    if not before or not after:
        return False
    if gap.end() - gap.start() >= WIDE:
        return True
    narrow = GAP.search(after)
    opened = after[: narrow.start()] if narrow else after
    begins = after[0].isupper() or after[0].isdigit() or after[0] in "\"“‘'"
    return before[-1].isalnum() and begins and len(opened.split()) >= FEWEST_WORDS

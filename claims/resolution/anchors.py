"""From which day relative times are counted: dateline, printed or given date of publication."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cache

from claims.lexicon.load import table
from claims.model.document import Document
from claims.model.time import Anchor, AnchorKind

HEAD_LINES = 12  # a date of publication stands above the text, or not at all
DATELINE_LINES = 8
PRINTED_YEARS = range(1000, 9000)
PIVOT = 40  # two-digit years: '39' is 2039
_NONBLANK = re.compile(r"^[^\n]*\S[^\n]*$", re.MULTILINE)
LATE_PRINT = timedelta(days=2)  # a dateline may run ahead of a print date by a zone, no more


@dataclass(frozen=True, slots=True)
class DocumentAnchors:
    """Hold the days that a document states for itself."""

    dateline: date | None = None
    publication: date | None = None
    published: datetime | None = None  # where a clock time is known

    def first(self) -> Anchor:
        """Return the anchor that rules where no statement is dated."""
        if self.dateline:
            return Anchor(kind=AnchorKind.DATELINE, value=self.dateline.isoformat())
        if self.publication:
            return Anchor(kind=AnchorKind.PUBLICATION, value=self.publication.isoformat())
        return Anchor()

    def second(self) -> Anchor | None:
        """Return the anchor that disagrees with the first, if any."""
        if self.dateline and self.publication and self.dateline != self.publication:
            return Anchor(kind=AnchorKind.PUBLICATION, value=self.publication.isoformat())
        return None


def day_of(anchor: Anchor) -> date | None:
    """Return the day of an anchor."""
    return date.fromisoformat(anchor.value[:10]) if anchor.value else None


def document_anchors(document: Document) -> DocumentAnchors:
    """Return the dates that a document bears: its field, else a printed line; and its dateline.

    >>> document_anchors(Document(text="PUBLISHED: 5:14 PM 13 Mar 2020")).published
    datetime.datetime(2020, 3, 13, 17, 14)
    """
    given = document.published
    if given is None:
        given = printed_date(document.text)
    if given is not None and given.year not in PRINTED_YEARS:
        given = None  # counting from the ends of the calendar would run over them
    published = given if isinstance(given, datetime) else None
    day = published.date() if published else given
    return DocumentAnchors(dateline(document.text, day), day, published)


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    months = "|".join(sorted(table("times")["months"], key=len, reverse=True))
    month = rf"(?P<month>{months})\.?"
    day = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
    written = rf"(?:{day}\s+{month}|{month.replace('month', 'm2')}\s+{day.replace('day', 'd2')})"
    year = r"(?:,?\s+(?P<year>\d{4}|\d{2})\b)?"
    iso = r"(?P<iso>\d{4}-\d\d-\d\d)"
    clock = r"(?P<hour>\d{1,2})[:.](?P<minute>\d\d)\s*(?P<half>[ap])?\.?m?\.?"
    full = r"(?P<year>\d{4})\b"
    numbers = r"(?P<first>\d{1,2})(?P<sep>[-./])(?P<second>\d{1,2})(?P=sep)(?P<numbers>\d{4})\b"
    weekday = rf"(?:(?:{'|'.join(table('times')['weekdays'])})\.?,?\s+)?"
    label = r"(?:published|posted|first published|date|publication date|last updated|updated)"
    line = rf"^[^\w\n]*{label}(?:\s+(?:on|at))?\s*[:\-–]?\s+(?P<rest>[^\n]{{4,80}})$"
    town = r"^\s*(?:\[[^\]\n]*\]\s*)*[A-Z][A-Z’'.\- ]{2,40}(?:\([A-Za-z .\-]+\))?"
    town += r"(?:,\s*[A-Z][A-Za-z. ]{2,25})?,\s+"
    tail = r"[^\n]{0,60}?(?:—|–|--|-{1,2}\s|\]\s*--)"
    return {
        "line": re.compile(line, re.IGNORECASE | re.MULTILINE),
        "date": re.compile(rf"(?:{iso}|{written}{year})", re.IGNORECASE),
        "clock": re.compile(clock, re.IGNORECASE),
        "opening": re.compile(
            rf"{weekday}(?:{numbers}|{iso}|{written},?\s+{full})", re.IGNORECASE
        ),
        "dateline": re.compile(rf"{town}(?P<rest>{written}{year}){tail}", re.IGNORECASE),
        "town": re.compile(town),
    }


def printed_date(text: str) -> datetime | date | None:
    """Return the date of a line such as 'PUBLISHED: 5:14 PM 13 Mar 2020' near the top."""
    top = "\n".join(text.splitlines()[: 2 * HEAD_LINES])
    for line in _patterns()["line"].finditer(top):
        found = _patterns()["date"].search(line["rest"])
        day = _date(found, None) if found else None
        if day is None:
            continue
        rest = line["rest"]
        clock = _patterns()["clock"].search(rest)
        return _at_clock(day, clock) if clock else day
    return _opening_date(text)


def _opening_date(text: str) -> date | None:
    """Return the date with which a text opens: '13-03-2020 Rockets fall', '13 March 2020 - …'."""
    found = _patterns()["opening"].match(text.lstrip())
    if found is None:
        return None
    if found["first"]:
        order = (int(found["numbers"]), int(found["second"]), int(found["first"]))
        try:
            return date(*order)  # papers that open so put the day first
        except ValueError:
            return None
    return _date(found, None)


def _at_clock(day: date, clock: re.Match[str]) -> datetime | date:
    hour, minute = int(clock["hour"]), int(clock["minute"])
    half = (clock["half"] or "").lower()
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    if hour > 23 or minute > 59:  # noqa: PLR2004 -- a clock
        return day
    return datetime(day.year, day.month, day.day, hour, minute)  # noqa: DTZ001 -- no zone stated


def dateline(text: str, published: date | None) -> date | None:
    """Return the date of 'BAGHDAD, March 12 (Wire) —'; its year comes from the publication."""
    top = [line.end() for line in _NONBLANK.finditer(text)][:DATELINE_LINES]
    return next((day for at, day in datelines(text, published) if at < top[-1]), None)


def datelines(text: str, published: date | None) -> Iterator[tuple[int, date]]:
    """Yield every dateline of a text, where its line begins and its day."""
    for line in _NONBLANK.finditer(text):
        if not _patterns()["town"].match(line[0]):
            continue
        found = _patterns()["dateline"].match(line[0])
        day = _date(found, published) if found else None
        if day:
            yield line.start(), day


def _date(match: re.Match[str], published: date | None) -> date | None:
    """Build the day of a match; a year that is not printed is the latest up to publication."""
    parts = match.groupdict()
    try:
        if parts.get("iso"):
            return date.fromisoformat(parts["iso"])
        name = (parts["month"] or parts["m2"]).lower()
        month, day = table("times")["months"][name], int(parts["day"] or parts["d2"])
        if parts["year"]:
            return date(_year(parts["year"]), month, day)
        if published is None:
            return None
        found = date(published.year, month, day)
        late = found > published + LATE_PRINT
        return found.replace(year=published.year - 1) if late else found
    except ValueError:
        return None


def _year(digits: str) -> int:
    year = int(digits)
    if len(digits) == len("1998"):
        return year
    return year + (1900 if year >= PIVOT else 2000)

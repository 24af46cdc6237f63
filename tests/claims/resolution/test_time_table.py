"""Times as papers print them: a table of expressions with their documents and what they mean.

The form of the table is told at its top.
"""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path

import pytest

from claims.model.document import Document
from claims.model.reading import Reading
from claims.model.time import Time
from claims.pipeline import read_many

TABLE = Path(__file__).with_name("time_table.txt")
FEWEST = 250  # rows; what the table must not fall below
PARAGRAPH = " ¶ "


@dataclass(frozen=True)
class Row:
    """One line of the table under its document."""

    document: Document
    words: str
    start: int
    expected: dict[str, object] = field(hash=False)

    def __str__(self) -> str:
        return self.document.text[-70:]


def rows():
    published, before = None, ""
    for line in TABLE.read_text(encoding="utf-8").splitlines():
        if line.startswith("@"):
            _, given, before = (part.strip() for part in line.split("|"))
            published = None if given == "-" else given
        elif line.strip() and not line.startswith("#"):
            yield row(line, published, before)


def row(line, published, before):
    text, *cells = (part.strip() for part in line.split(" | "))
    text = f"{before} {text}".strip().replace(PARAGRAPH, "\n\n")
    start, end = text.index("{"), text.index("}") - 1
    text = text.replace("{", "").replace("}", "")
    text = text[start:].strip() if start == end else text
    document = Document(text=text, published=published)
    return Row(document, text[start:end], start, read_cells(cells) if cells else {})


def read_cells(cells):
    value, interval, granularity, anchor, *rest = cells
    kind, timex, *mod = value.split()
    said = dict(pair.split("=") for pair in (rest or [""])[0].split())
    return {
        "type": kind,
        "timex": timex,
        "mod": mod[0] if mod else None,
        "bounds": bounds(interval),
        "granularity": granularity,
        "anchor": anchor,
        "zone": said.get("zone"),
        "utc": bounds(said.get("utc", "-")),
        "alternatives": said.get("alt", "").split(",") if "alt" in said else [],
    }


def bounds(written):
    """First and last moment of 'from..to', a day, a month or a year; '-' is neither."""
    if written == "-":
        return (None, None)
    if ".." in written:
        return tuple(moment(part) if part else None for part in written.split(".."))
    start = moment(written + "-01-01"[3 * written.count("-") :][: 10 - len(written)])
    if written.count("-") == 2:
        return (start, start + timedelta(1))
    months = start.year * 12 + start.month - 1 + (1 if "-" in written else 12)
    return (start, datetime(months // 12, months % 12 + 1, 1))  # noqa: DTZ001 -- local


def moment(written):
    return datetime.fromisoformat(written)


def bare(when):
    return when.replace(tzinfo=None) if when else None


def utc(when):
    return when.astimezone(UTC).replace(tzinfo=None) if when else None


def told(value: Time):
    kind, anchor = value.anchor.kind.value, value.anchor.value
    return {
        "type": value.type.value,
        "timex": value.timex,
        "mod": value.mod.value if value.mod else None,
        "bounds": (bare(value.start), bare(value.end)),
        "granularity": value.granularity.value,
        "anchor": f"{kind}={anchor}" if anchor else kind,
        "zone": value.zone,
        "utc": (utc(value.start_utc), utc(value.end_utc)),
        "alternatives": [a.timex for a in value.alternatives],
    }


ROWS = tuple(rows())


@cache
def readings() -> dict[str, Reading]:
    """Every document of the table, read at once."""
    documents = [r.document for r in ROWS]
    return {
        d.text + str(d.published): r for d, r in zip(documents, read_many(documents), strict=True)
    }


def times_of(one: Row):
    reading = readings()[one.document.text + str(one.document.published)]
    return [m for s in reading.sentences for m in s.times]


@pytest.mark.parametrize("one", ROWS, ids=str)
def test_a_time_of_the_table_means_what_it_says(one):
    found = times_of(one)
    if not one.expected:
        assert [m.text for m in found] == []
        return
    [mention] = [m for m in found if m.span.start == one.start]
    assert (mention.text, told(mention.value)) == (one.words, one.expected)


def test_the_table_is_large_and_holds_what_is_no_time():
    assert len(ROWS) >= FEWEST
    assert any(not r.expected for r in ROWS)

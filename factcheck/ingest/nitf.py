"""NITF, in which agencies mark up the text of a story."""

from dataclasses import dataclass

from lxml.etree import _Element as Element

from factcheck.ingest.characters import one_line
from factcheck.ingest.dates import Printed, read_date
from factcheck.ingest.markup import Flow, flow_of, name_of, words_of

_COMPACT_DAY = 8  # digits of 20200313
_COMPACT = 15  # characters of 20200313T171400


@dataclass(frozen=True, slots=True)
class Nitf:
    """Hold what a story in NITF says: its text, and what stands around it."""

    flow: Flow
    headline: str | None = None
    byline: str | None = None
    dateline: str | None = None
    outlet: str | None = None
    slugline: str | None = None
    published: Printed | None = None
    ident: str | None = None
    version: str | None = None
    status: str | None = None
    note: str | None = None


def read_nitf(nitf: Element) -> Nitf:
    """Read a story; without a body content its whole body counts."""
    by_name: dict[str, Element] = {}
    for element in nitf.iter():
        by_name.setdefault(name_of(element), element)
    body = by_name.get("body.content")
    body = by_name.get("body") if body is None else body
    return Nitf(
        flow=flow_of(body) if body is not None else Flow(),
        headline=_words(by_name, "hl1") or _words(by_name, "hedline") or _words(by_name, "title"),
        byline=_words(by_name, "byline"),
        dateline=_words(by_name, "dateline"),
        outlet=_words(by_name, "distributor") or _attribute(by_name, "doc-id", "regsrc"),
        slugline=_attribute(by_name, "du-key", "key"),
        published=_date(
            _attribute(by_name, "date.issue", "norm")
            or _attribute(by_name, "story.date", "norm")
            or _attribute(by_name, "date.release", "norm")
        ),
        ident=_attribute(by_name, "doc-id", "id-string"),
        version=_attribute(by_name, "du-key", "version"),
        status=_attribute(by_name, "docdata", "management-status"),
        note=_attribute(by_name, "ed-msg", "info"),
    )


def _words(by_name: dict[str, Element], name: str) -> str | None:
    element = by_name.get(name)
    return None if element is None else one_line(words_of(element)) or None


def _attribute(by_name: dict[str, Element], name: str, attribute: str) -> str | None:
    element = by_name.get(name)
    return None if element is None else one_line(element.get(attribute) or "") or None


def _date(said: str | None) -> Printed | None:
    """Read a date as NITF writes it, with or without dashes and colons."""
    if not said:
        return None
    if said[:_COMPACT_DAY].isdigit():
        clock = said[_COMPACT_DAY:_COMPACT]
        day = f"{said[:4]}-{said[4:6]}-{said[6:8]}"
        time = f"T{clock[1:3]}:{clock[3:5]}:{clock[5:7]}" if clock.startswith("T") else ""
        printed = read_date(f"{day}{time}{said[_COMPACT:] if time else ''}")
        return printed and Printed(said, printed.when)
    return read_date(said)

"""The numbers and points of lists, which a Word document counts and does not write."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from lxml import etree

from factcheck.ingest.docx.package import Package, W
from factcheck.ingest.list_labels import AROUND, point, spelt

MOST_LEVELS = 9
MOST = 100_000  # that a start may be; more is a mistake, and letters and Roman numbers grow long
_PLACE = re.compile(r"%([1-9])")


class Level(NamedTuple):
    """Hold how one level of a list counts: `text` has `%1` where the first level's number goes."""

    start: int = 1
    form: str = "decimal"
    text: str = ""
    restarts: bool = True  # after an entry of a higher level


class Entry(NamedTuple):
    """Hold which list a paragraph is in, and on which level, the highest being 0."""

    list_id: str
    level: int = 0


class Numbering:
    """Count the lists of one document; paragraphs are told in their order."""

    def __init__(self, package: Package | None = None) -> None:
        self._levels: dict[str, dict[int, Level]] = {}
        self._kinds: dict[str, str] = {}
        self._starts: dict[str, dict[int, int]] = {}
        self._of_styles: dict[str, Entry] = {}
        self._counts: dict[str, dict[int, int]] = defaultdict(dict)
        for part in package.beside("numbering") if package else ():
            self._read(part)
        for part in package.beside("styles") if package else ():
            self._of_styles |= dict(_styled(part))

    def label(self, paragraph: etree._Element, style: str) -> str:
        """Return the number or point before a paragraph, and count it; empty where it has none."""
        entry = _entry(paragraph.find(f"{W}pPr/{W}numPr"), self._of_styles.get(style))
        levels = self._levels.get(self._kinds.get(entry.list_id, "")) if entry else None
        if entry is None or levels is None or _is_deleted(paragraph):
            return ""
        self._count(entry, levels)
        return self._shown(entry, levels)

    def _read(self, part: etree._Element) -> None:
        for kind in part.iter(f"{W}abstractNum"):
            self._levels[kind.get(f"{W}abstractNumId", "")] = dict(_levels(kind))
        for one in part.iter(f"{W}num"):
            list_id, named = one.get(f"{W}numId", ""), one.find(f"{W}abstractNumId")
            kind_id = named.get(f"{W}val", "") if named is not None else ""
            own = {n: level for x in one.iter(f"{W}lvlOverride") for n, level in _levels(x)}
            if own:
                self._levels[f"{kind_id} {list_id}"] = {**self._levels.get(kind_id, {}), **own}
                kind_id = f"{kind_id} {list_id}"
            self._kinds[list_id] = kind_id
            self._starts[list_id] = {
                _number(x.get(f"{W}ilvl"), 0): _value(x, "startOverride", 1)
                for x in one.iter(f"{W}lvlOverride")
                if x.find(f"{W}startOverride") is not None
            }

    def _count(self, entry: Entry, levels: Mapping[int, Level]) -> None:
        """Lists of one kind count on; one that states a start begins there, once."""
        counts = self._counts[self._kinds[entry.list_id]]
        at = self._starts[entry.list_id].pop(entry.level, None)
        if at is None:
            at = counts.get(entry.level, levels.get(entry.level, Level()).start - 1) + 1
        counts[entry.level] = at
        for deeper in [n for n in counts if n > entry.level]:
            if levels.get(deeper, Level()).restarts:
                del counts[deeper]

    def _shown(self, entry: Entry, levels: Mapping[int, Level]) -> str:
        level = levels.get(entry.level, Level())
        if level.form == "bullet":
            return point(level.text)
        counts = self._counts[self._kinds[entry.list_id]]

        def number(found: re.Match[str]) -> str:
            n = int(found[1]) - 1
            named = levels.get(n, Level())
            return spelt(counts.get(n, named.start), named.form)

        return " ".join(_PLACE.sub(number, level.text).split())


def _levels(kind: etree._Element) -> Iterator[tuple[int, Level]]:
    for level in kind.iterchildren(f"{W}lvl"):
        restart = level.find(f"{W}lvlRestart")
        yield (
            _number(level.get(f"{W}ilvl"), 0),
            Level(
                _value(level, "start", 1),
                _said(level, "numFmt") or "decimal",
                _said(level, "lvlText")[:AROUND],
                restart is None or restart.get(f"{W}val") != "0",
            ),
        )


def _styled(styles: etree._Element) -> Iterator[tuple[str, Entry]]:
    """Yield the list that each style puts its paragraphs in, its own or that of its parent."""
    named = {style.get(f"{W}styleId", ""): style for style in styles.iter(f"{W}style")}
    for name, style in named.items():
        at: etree._Element | None = style
        for _ in range(MOST_LEVELS):
            entry = _entry(at.find(f"{W}pPr/{W}numPr"), None) if at is not None else None
            if entry or at is None:
                break
            at = named.get(_said(at, "basedOn"))
        if entry:
            yield name, entry


def _entry(stated: etree._Element | None, of_style: Entry | None) -> Entry | None:
    """Return what a paragraph states of its list, else what its style does; list 0 is none."""
    if stated is None:
        return of_style
    list_id = _said(stated, "numId") or (of_style.list_id if of_style else "")
    level = _value(stated, "ilvl", of_style.level if of_style else 0)
    return Entry(list_id, min(level, MOST_LEVELS - 1)) if list_id not in ("", "0") else None


def _is_deleted(paragraph: etree._Element) -> bool:
    return paragraph.find(f"{W}pPr/{W}rPr/{W}del") is not None


def _said(element: etree._Element, name: str) -> str:
    found = element.find(f"{W}{name}")
    return str(found.get(f"{W}val", "")) if found is not None else ""


def _value(element: etree._Element, name: str, otherwise: int) -> int:
    return _number(_said(element, name), otherwise)


def _number(said: str | None, otherwise: int) -> int:
    plain = said is not None and said.isascii() and said.isdigit() and len(said) <= len(str(MOST))
    return min(int(said or 0), MOST) if plain else otherwise

"""The styles of an OpenDocument text: what a paragraph is, what is hidden, how lists count."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from lxml import etree

from factcheck.ingest.list_labels import AROUND
from factcheck.ingest.written_article import CAPTION, HEADING, TITLE

_NAMES = "{urn:oasis:names:tc:opendocument:xmlns:%s:1.0}"
OFFICE, STYLE, TEXT = _NAMES % "office", _NAMES % "style", _NAMES % "text"
TABLE, DRAW, META = _NAMES % "table", _NAMES % "drawing", _NAMES % "meta"
MOST_ABOVE = 20  # styles that are built on each other
DIGITS = 5  # of a number in a style: no list counts to 100,000
_SPACE = "_20_"  # in the name of a style
_KNOWN = (TITLE, CAPTION, HEADING)
_LEVELS = (f"{TEXT}list-level-style-number", f"{TEXT}list-level-style-bullet")
_FORMS = {"1": "decimal", "a": "lowerLetter", "A": "upperLetter"}
_FORMS |= {"i": "lowerRoman", "I": "upperRoman", "": "none"}


class Level(NamedTuple):
    """Hold how one level of a list counts; `sign` stands before entries that are not counted."""

    start: int = 1
    form: str = "decimal"
    prefix: str = ""
    suffix: str = ""
    sign: str | None = None
    shown: int = 1  # how many levels a number shows, its own the last


class Styles(NamedTuple):
    """Hold the kind of each paragraph's style, the styles that are hidden, the levels of lists."""

    kinds: Mapping[str, str]
    hidden: frozenset[str]
    lists: Mapping[str, Mapping[int, Level]]


def read_styles(parts: Sequence[etree._Element]) -> Styles:
    """Read the styles of all parts; those that programs make are built on those with names."""
    above: dict[str, str] = {}
    hidden: set[str] = set()
    lists: dict[str, dict[int, Level]] = {}
    for part in parts:
        for style in part.iter(f"{STYLE}style"):
            name = style.get(f"{STYLE}name", "")
            above[name] = style.get(f"{STYLE}parent-style-name", "")
            if any(p.get(f"{TEXT}display") == "none" for p in style.iterchildren()):
                hidden.add(name)
        for listed in part.iter(f"{TEXT}list-style"):
            lists[listed.get(f"{STYLE}name", "")] = dict(_levels(listed))
    return Styles({name: _kind(name, above) for name in above}, frozenset(hidden), lists)


def _kind(name: str, above: Mapping[str, str]) -> str:
    """Return which known style a style is, or is built on."""
    for _ in range(MOST_ABOVE):
        plain = name.replace(_SPACE, " ").casefold()
        if plain in _KNOWN:
            return plain
        name = above.get(name, "")
    return ""


def _levels(style: etree._Element) -> Iterator[tuple[int, Level]]:
    for level in style.iterchildren(*_LEVELS):
        form = _FORMS.get(level.get(f"{STYLE}num-format", ""), "decimal")
        yield (
            number(level.get(f"{TEXT}level"), 1),
            Level(
                number(level.get(f"{TEXT}start-value"), 1),
                form,
                level.get(f"{STYLE}num-prefix", "")[:AROUND],
                level.get(f"{STYLE}num-suffix", "")[:AROUND],
                level.get(f"{TEXT}bullet-char", "") if level.tag == _LEVELS[1] else None,
                number(level.get(f"{TEXT}display-levels"), 1),
            ),
        )


def number(said: str | None, otherwise: int) -> int:
    """Return a number that a file states if it is a small one."""
    plain = said is not None and said.isascii() and said.isdigit() and len(said) <= DIGITS
    return int(said or 0) if plain else otherwise

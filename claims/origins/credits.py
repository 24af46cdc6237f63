"""Read which agency an article credits for its text."""

import re
from collections.abc import Iterator
from functools import cache

from claims.lexicon.load import table, words
from claims.model.document import Document

TABLE = "wires"
HEAD, TAIL = 600, 400  # characters: datelines stand at the top, taglines at the end
IN_BRACKETS = re.compile(r"\(([^()\n]{2,40})\)\s*(?:[-–—]{1,2}|:)\s")
COPYRIGHT = re.compile(r"(?:©|\(c\)|[Cc]opyright)\s*(?:\d{4}\s*)?([^.,;\n]{2,40})")
BYLINE = re.compile(r"^\s*(?:By\s+)?([^\n]{2,80})$", re.MULTILINE)
BYLINE_LINES = 4
NAME_PART = re.compile(r"[,;/|()]|\s[-–—]\s|\band\b|\bfor\b")
REUTERS_TAG = re.compile(r"\(Reporting by [^)]{3,200}\)?")


def credits_of(document: Document) -> tuple[str, ...]:
    """Return the agencies that an article credits, each once, in the order of their evidence.

    Read are the outlet, byline fields and lines, the dateline and the lines at the end; an agency
    that is only quoted in the text is not credited with it.

    >>> credits_of(Document(text="BAGHDAD (Reuters) - Two rockets fell."))
    ('Reuters',)
    """
    found = (*_of_fields(document), *_of_top(document.text), *_of_end(document.text))
    return tuple(dict.fromkeys(found))


@cache
def _agencies() -> dict[str, str]:
    return {form: name for name, forms in table(TABLE)["agencies"].items() for form in forms}


def agency(name: str) -> str | None:
    """Return the agency that a name means: one of the table, or 'Delta News Service'."""
    plain = " ".join(name.split()).removeprefix("the ").removeprefix("The ")
    known = _agencies().get(plain)
    if known:
        return known
    return plain if plain.lower().endswith(tuple(words(TABLE, "agency_nouns"))) else None


def _of_fields(document: Document) -> Iterator[str]:
    extra = document.model_extra or {}
    fields = [extra.get(field) for field in table(TABLE)["byline_fields"]]
    for value in (document.outlet, *fields):
        for text in value if isinstance(value, list) else [value]:
            if isinstance(text, str):
                yield from _named(text)


def _named(text: str) -> Iterator[str]:
    for part in NAME_PART.split(text):
        name = agency(part.strip().removeprefix("By ").removeprefix("by "))
        if name:
            yield name


def _of_top(text: str) -> Iterator[str]:
    head = text[:HEAD]
    for match in IN_BRACKETS.finditer(head):
        yield from _named(match[1])
    for line in BYLINE.findall(head)[:BYLINE_LINES]:
        yield from _named(line)


def _of_end(text: str) -> Iterator[str]:
    tail = text[-TAIL:]
    for match in COPYRIGHT.finditer(tail):
        yield from _named(match[1])
    if REUTERS_TAG.search(tail) and "diting by" in tail:
        yield "Reuters"
    for line in tail.splitlines():
        if any(tag in line.lower() for tag in words(TABLE, "tag_words")):
            yield from (name for form, name in _agencies().items() if _stands(form, line))


def _stands(form: str, line: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(form)}(?!\w)", line) is not None

"""Read a text or Markdown file as one document."""

import re
from collections.abc import Iterator
from typing import Any

from claims import Document
from factcheck.errors import EmptyInput
from factcheck.ingest.assembly import build_document, published_fields
from factcheck.ingest.dates import Printed, read_date
from factcheck.ingest.encodings import Decoded
from factcheck.ingest.front_matter import FrontMatter, known_zone, split_front_matter

HEAD_LINES = 15  # where date, byline and headline stand, if they are printed
HEAD_CHARACTERS = 3000
HEADLINE_WORDS = (4, 25)  # shorter is a kicker above it, longer a sentence of the body
_PUBLISHED = re.compile(
    r"\W{0,4}(?:first\s)?(?:published|posted|publication date|date)(?:\son)?"
    r"\W{0,4}[\s:](.{4,120})$",
    re.IGNORECASE,
)
_BYLINE = re.compile(r"[*_]{0,2}By\s(?=[A-Z])([^.!?:]{3,80})$")
_OUTLET = re.compile(r"(?:outlet|newspaper|published by)\s{0,3}:\s{0,3}(.{2,80})$", re.IGNORECASE)
_MARKUP = re.compile(r"^#{1,6}\s+")


def read(decoded: Decoded, *, name: str) -> Document:
    """Return the document of a text file; the text is kept as it is, without front matter."""
    front = split_front_matter(decoded.text)
    text = decoded.text[front.length :]
    if not text.strip():
        raise EmptyInput(name)
    return build_document(text, _facts(text, front), decoded=decoded, name=name)


def _facts(text: str, front: FrontMatter) -> dict[str, Any]:
    """Return what the front matter states, else what is printed above the article."""
    fields = front.fields
    head = [line.strip() for line in text[:HEAD_CHARACTERS].split("\n")[:HEAD_LINES]]
    stated = fields.get("published")
    printed = (read_date(stated) if stated else None) or _first_date(head)
    return {
        **fields,
        **published_fields(printed, stated),
        "zone": known_zone(fields.get("zone")),
        "headline": fields.get("headline") or _headline(head),
        "outlet": fields.get("outlet") or _first(_OUTLET, head),
        "byline": fields.get("byline") or _first(_BYLINE, head),
        "characters_before_text": front.length,
    }


def _first_date(head: list[str]) -> Printed | None:
    for line in head:
        found = _PUBLISHED.match(line)
        if found and (printed := read_date(found[1])):
            return printed
    return None


def _first(pattern: re.Pattern[str], head: list[str]) -> str | None:
    return next((found[1].strip(" *_") for line in head if (found := pattern.match(line))), None)


def _headline(head: list[str]) -> str | None:
    """Return the headline: a line above the first sentence, a kicker or a date line apart."""
    titles = list(_titles(head))
    return next((title for title in titles if len(title.split()) >= HEADLINE_WORDS[0]), None)


def _titles(head: list[str]) -> Iterator[str]:
    """Yield the lines above the first sentence; none where no sentence follows."""
    lines = [line for line in head if line]
    sentence = next((i for i, line in enumerate(lines) if _is_sentence(line)), 0)
    for line in lines[:sentence]:
        if not any(pattern.match(line) for pattern in (_PUBLISHED, _BYLINE, _OUTLET)):
            yield _MARKUP.sub("", line).strip(" *_")


def _is_sentence(line: str) -> bool:
    ends = line.rstrip("\"'”’)*_")[-1:] in (".", "!", "?", "…", ":")
    return ends or len(line.split()) > HEADLINE_WORDS[1]

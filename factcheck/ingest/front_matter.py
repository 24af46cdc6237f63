"""Lines of `key: value` between two lines of three dashes, at the head of a text file."""

import re
from dataclasses import dataclass, field
from zoneinfo import ZoneInfo

from factcheck.ingest.characters import one_line

MOST_LINES = 60
_KEY = re.compile(r"([A-Za-z][\w .-]{0,39}?)\s{0,9}:(?:\s+(.*)|)$")
_ALIASES = {
    **dict.fromkeys(("title", "headline"), "headline"),
    **dict.fromkeys(("date", "published", "publish_date", "pubdate"), "published"),
    **dict.fromkeys(("outlet", "publisher", "site", "site_name", "newspaper"), "outlet"),
    **dict.fromkeys(("author", "authors", "byline"), "byline"),
    **dict.fromkeys(("url", "link", "canonical_url"), "url"),
    **dict.fromkeys(("zone", "timezone", "tz"), "zone"),
    **dict.fromkeys(("language", "lang"), "language"),
    "id": "id",
}


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """Hold what stands before an article, and the number of characters that it takes."""

    fields: dict[str, str] = field(default_factory=dict)
    length: int = 0


def split_front_matter(text: str) -> FrontMatter:
    """Read the front matter of a text; without one, no field and length 0.

    Only flat lines of `key: value` count: a text that opens with a rule of dashes stays whole.
    """
    lines = text.split("\n", MOST_LINES)[:MOST_LINES]
    if lines[0].strip() != "---":
        return FrontMatter()
    fields: dict[str, str] = {}
    length = len(lines[0]) + 1
    for line in lines[1:]:
        length += len(line) + 1
        if line.strip() in ("---", "..."):
            return FrontMatter(fields, min(length, len(text))) if fields else FrontMatter()
        if not line.strip() or line.startswith("#"):
            continue
        found = _KEY.match(line.strip())
        if found is None:
            return FrontMatter()
        key = found[1].strip().lower().replace(" ", "_")
        value = one_line(found[2] or "").strip("\"'")
        if value and key in _ALIASES:
            fields.setdefault(_ALIASES[key], value)
    return FrontMatter()


def known_zone(name: object) -> str | None:
    """Return the name of a time zone if there is such a zone."""
    try:
        return ZoneInfo(name).key if name and isinstance(name, str) else None
    except (ValueError, OSError, KeyError):  # no such zone, a folder of zones, a path
        return None

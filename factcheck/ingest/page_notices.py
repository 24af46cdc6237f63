"""Pages that stand in for an article: errors, checks against robots, paywalls."""

import re
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from lxml.html import HtmlElement

from factcheck.ingest.characters import one_line

FILE = Path(__file__).with_name("page_notices.txt")
SHORT = 60  # words; a notice that stands in for an article has fewer
PAYWALL = "a paywall"
_SITE = re.compile(r"\s[|–—-]\s|[|–—]|(?<=\d):\s")  # after it stands the name of the site
MOST_LOOKED_AT = 200_000  # characters of a page


class Notice(NamedTuple):
    """Hold what a page is instead of an article, and the words that say so."""

    kind: str
    words: str


def notice_of(headings: list[str], text: str, *, told: bool) -> Notice | None:
    """Return the notice that a page is, if it is one.

    A heading that says so and no more is enough, unless the page tells of an article as data;
    else a page must say so in a few words.
    """
    if not told:
        for heading in headings:
            whole = _SITE.split(heading.strip(" .…!"), maxsplit=1)[0]
            if found := _first(whole, entire=True):
                return found
    if len(text.split()) < SHORT:
        return _first(" ".join([*headings, text]))
    return None


def paywall_on(tree: HtmlElement) -> str | None:
    """Return the words by which a page asks to pay before it shows the rest, if it does."""
    found = _patterns()[PAYWALL].search(" ".join(map(str, tree.itertext()))[:MOST_LOOKED_AT])
    return one_line(found[0], longest=80) if found else None


def _first(text: str, *, entire: bool = False) -> Notice | None:
    for kind, pattern in _patterns().items():
        found = pattern.fullmatch(text) if entire else pattern.search(text)
        if found:
            return Notice(kind, one_line(found[0], longest=80))
    return None


@lru_cache(maxsize=1)
def _patterns() -> dict[str, re.Pattern[str]]:
    found: dict[str, re.Pattern[str]] = {}
    for line in FILE.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            kind, _, phrases = line.partition(": ")
            several = "|".join(phrase.strip() for phrase in phrases.split(";"))
            found[kind] = re.compile(rf"\b(?:{several})", re.IGNORECASE)
    return found

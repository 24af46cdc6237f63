"""What stands on a page around and between the article: advertisements, teasers, forms."""

import re
from functools import lru_cache
from pathlib import Path

from lxml.html import HtmlElement

FILE = Path(__file__).with_name("page_noise.txt")
LARGEST = 0.3  # of all words on the page: what holds more is the article, whatever it is called
LINKED = 0.5  # of its words
FEWEST = 120  # words; on a small page the share means nothing
_PARTS = re.compile(r"[A-Z]?[a-z]+")
_TAGS = frozenset(("amp-ad", "amp-consent", "amp-sidebar", "amp-embed", "dialog"))
_KEPT = frozenset(("html", "body", "article", "main", "head"))
_LINES = re.compile(
    r"\W{0,4}(?:advertisement|story continues (?:below|after).{0,40}|article continues.{0,40}"
    r"|read more\W{0,3}|share this.{0,40})\W{0,4}$",
    re.IGNORECASE,
)


def strip_noise(tree: HtmlElement) -> None:
    """Take out the elements whose names say that they are no part of the article."""
    words = len(tree.text_content().split())
    most = max(words * LARGEST, FEWEST / 2)
    for element in tree.xpath("//body//*[@class or @id or contains(name(), '-')]"):
        if element.getparent() is None or element.tag in _KEPT or not _is_noise(element):
            continue
        if len(element.text_content().split()) <= most and not element.xpath(".//h1"):
            element.drop_tree()


def is_noise_line(line: str) -> bool:
    """Tell a line that only announces an advertisement or a link."""
    return bool(_LINES.match(line))


def _is_noise(element: HtmlElement) -> bool:
    if element.tag in _TAGS:
        return True
    named = f"{element.get('class', '')} {element.get('id', '')}"[:500]
    parts = frozenset(part.lower() for part in _PARTS.findall(named))
    never, seldom = _words()
    return not parts.isdisjoint(never) or (not parts.isdisjoint(seldom) and _is_links(element))


def _is_links(element: HtmlElement) -> bool:
    """Tell whether most words of an element lead elsewhere; a lead or a box of facts has few."""
    linked = sum(len(link.text_content().split()) for link in element.iter("a"))
    return linked >= len(element.text_content().split()) * LINKED


@lru_cache(maxsize=1)
def _words() -> tuple[frozenset[str], frozenset[str]]:
    lines = FILE.read_text(encoding="utf-8").splitlines()
    told = "\n".join(line for line in lines if not line.startswith("#"))
    never, _, seldom = told.partition("\n--\n")
    return frozenset(never.split()), frozenset(seldom.split())

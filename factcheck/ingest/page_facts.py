"""What a page says of itself: JSON-LD, meta elements, visible marks, in this order."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from lxml.html import HtmlElement

from factcheck.ingest.characters import one_line
from factcheck.ingest.dates import Printed, read_date

MOST_BLOCKS = 50  # of JSON-LD; a page has a handful
MOST_NODES = 2000
_POSTINGS = ("BlogPosting", "LiveBlogPosting", "Report")
_META_DATES = "article:published_time og:published_time datepublished date pubdate publishdate"
_META_DATES += " dc.date dc.date.issued parsely-pub-date sailthru.date publication_date"
_META_CHANGED = "article:modified_time og:updated_time datemodified last-modified"
_META_AUTHORS = "author byl article:author dc.creator parsely-author sailthru.author"


@dataclass(frozen=True, slots=True)
class PageFacts:
    """Hold what a page says of the article; `body` is the text in its JSON-LD, if any."""

    headline: str | None = None
    outlet: str | None = None
    byline: str | None = None
    published: Printed | None = None
    published_raw: str | None = None
    updated: str | None = None
    language: str | None = None
    url: str | None = None
    body: str | None = None
    behind_paywall: bool = False


def read_facts(tree: HtmlElement) -> PageFacts:
    """Read the facts of a page; what is stated several times counts in its best form."""
    article = next(_articles(tree), {})
    meta = _metas(tree)
    dates = [
        *_texts(article.get("datePublished")),
        *_named(meta, _META_DATES),
        *_attributes(tree, "//*[@itemprop='datePublished']", "datetime", "content"),
        *_attributes(tree, "//article//time | //main//time | //header//time", "datetime"),
    ]
    headline = [*_texts(article.get("headline")), *_named(meta, "og:title twitter:title")]
    author = [
        *_names(article.get("author")),
        *_named(meta, _META_AUTHORS),
        *_visible_authors(tree),
    ]
    outlet = [*_names(article.get("publisher")), *_named(meta, "og:site_name application-name")]
    changed = [*_texts(article.get("dateModified")), *_named(meta, _META_CHANGED)]
    address = [*_texts(article.get("url")), *_named(meta, "og:url"), *_canonical(tree)]
    tongue = [*_texts(article.get("inLanguage")), *_attributes(tree, "/html", "lang", "xml:lang")]
    return PageFacts(
        headline=_first([*headline, *_headings(tree)]),
        outlet=_first(outlet),
        byline=_first(author),
        published=best_date(dates),
        published_raw=_first(dates),
        updated=_first(changed),
        language=_first(tongue),
        url=next((one_line(u, longest=2000) for u in address if u.startswith("http")), None),
        body=next(iter(_texts(article.get("articleBody"))), None),
        behind_paywall=article.get("isAccessibleForFree") in (False, "False", "false"),
    )


def best_date(raw: list[str]) -> Printed | None:
    """Return the first date; a later one of that day may add the time of day."""
    dates = [printed for text in raw if (printed := read_date(text))]
    if not dates or dates[0].has_time:
        return dates[0] if dates else None
    day = dates[0].when.isoformat()
    return next((d for d in dates if d.has_time and d.when.isoformat()[:10] == day), dates[0])


def _articles(tree: HtmlElement) -> Iterator[dict[str, Any]]:
    """Yield the news articles of the JSON-LD blocks."""
    blocks = tree.xpath("//script[contains(@type, 'ld+json')]")[:MOST_BLOCKS]
    for block in blocks:
        try:
            value = json.loads(block.text or "", strict=False)
        except (ValueError, RecursionError):
            continue
        yield from (node for node in _nodes(value) if _is_article(node))


def _nodes(value: Any) -> Iterator[dict[str, Any]]:
    """Yield the objects of a block, those of its lists and graphs included, nearest first."""
    waiting, seen = [value], 0
    while waiting and seen < MOST_NODES:
        node, seen = waiting.pop(0), seen + 1
        if isinstance(node, list):
            waiting.extend(node[:MOST_NODES])
        elif isinstance(node, dict):
            yield node
            waiting.extend(node[key] for key in ("@graph", "mainEntity") if key in node)


def _is_article(node: dict[str, Any]) -> bool:
    kinds = [kind.rpartition("/")[2] for kind in _texts(node.get("@type"))]
    return any(kind.endswith("Article") or kind in _POSTINGS for kind in kinds)


def _texts(value: Any) -> list[str]:
    """Return the texts of a field that may hold one, several or something else."""
    return [v for v in (value if isinstance(value, list) else [value]) if isinstance(v, str) and v]


def _names(value: Any) -> list[str]:
    """Return one text with the names of people or organisations, as texts or objects."""
    several = value if isinstance(value, list) else [value]
    named = [item.get("name") if isinstance(item, dict) else item for item in several[:20]]
    names = [name for item in named for name in _texts(item)]
    return [", ".join(names)] if names else []


def _metas(tree: HtmlElement) -> dict[str, str]:
    """Return the content of the meta elements by lower-case name; the first one counts."""
    found: dict[str, str] = {}
    for element in tree.xpath("//meta[@content]"):
        for attribute in ("property", "name", "itemprop"):
            if key := (element.get(attribute) or "").strip().lower():
                found.setdefault(key, element.get("content"))
    return found


def _named(meta: dict[str, str], names: str) -> list[str]:
    return [meta[name] for name in names.split() if meta.get(name, "").strip()]


def _attributes(tree: HtmlElement, path: str, *names: str) -> list[str]:
    elements = tree.xpath(path)[:20]
    return [value for e in elements for name in names if (value := e.get(name))]


def _visible_authors(tree: HtmlElement) -> list[str]:
    marked = tree.xpath("//*[@rel='author' or @itemprop='author' or contains(@class, 'byline')]")
    texts = [one_line(element.text_content(), longest=120) for element in marked[:3]]
    return [text.removeprefix("By ").removeprefix("by ") for text in texts if text]


def _headings(tree: HtmlElement) -> list[str]:
    elements = tree.xpath("//article//h1 | //main//h1 | //h1")[:3] or tree.xpath("//title")[:1]
    return [element.text_content() for element in elements]


def _canonical(tree: HtmlElement) -> list[str]:
    return _attributes(tree, "//link[@rel='canonical']", "href")


def _first(texts: list[str]) -> str | None:
    """Return the first text as one line; an address is no name."""
    lines = (one_line(text) for text in texts)
    return next((line for line in lines if line and not line.startswith("http")), None)

"""What a page says of itself: JSON-LD, meta elements, visible marks, in this order."""

from dataclasses import dataclass

from lxml.html import HtmlElement

from factcheck.ingest.characters import one_line
from factcheck.ingest.dates import Printed, read_date
from factcheck.ingest.linked_data import addresses, names, read_article_node, texts
from factcheck.ingest.printed_head import beside_headline

_META_DATES = "article:published_time og:published_time datepublished date pubdate publishdate"
_META_DATES += " dc.date dc.date.issued parsely-pub-date sailthru.date publication_date"
_DATED = ("date", "publish", "posted", "submitted", "timestamp", "dateline")
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
    told: bool = False  # whether its data tell of an article


def read_facts(tree: HtmlElement) -> PageFacts:
    """Read the facts of a page; what is stated several times counts in its best form."""
    article = read_article_node(tree)
    meta = _metas(tree)
    dates = [
        *texts(article.get("datePublished")),
        *_named(meta, _META_DATES),
        *_attributes(tree, "//*[@itemprop='datePublished']", "datetime", "content"),
        *_attributes(tree, "//article//time | //main//time | //header//time", "datetime"),
        *_visible_dates(tree),
    ]
    headline = [*texts(article.get("headline")), *_named(meta, "og:title twitter:title")]
    author = [
        *names(article.get("author")),
        *_named(meta, _META_AUTHORS),
        *_visible_authors(tree),
    ]
    outlet = [*names(article.get("publisher")), *_named(meta, "og:site_name application-name")]
    outlet += _beside_headline(tree, _first([*headline, *_headings(tree)]))
    changed = [*texts(article.get("dateModified")), *_named(meta, _META_CHANGED)]
    address = [*addresses(article), *_named(meta, "og:url"), *_canonical(tree)]
    tongue = [*texts(article.get("inLanguage")), *_attributes(tree, "/html", "lang", "xml:lang")]
    return PageFacts(
        headline=_first([*headline, *_headings(tree)]),
        outlet=_first(outlet),
        byline=_first(author),
        published=best_date(dates),
        published_raw=_first(dates),
        updated=_first(changed),
        language=_first(tongue),
        url=next((one_line(u, longest=2000) for u in address if u.startswith("http")), None),
        body=next(iter(texts(article.get("articleBody"))), None),
        behind_paywall=article.get("isAccessibleForFree") in (False, "False", "false"),
        told=bool(texts(article.get("headline"))),
    )


def best_date(raw: list[str]) -> Printed | None:
    """Return the first date; a later one of that day may add the time of day."""
    dates = [printed for text in raw if (printed := read_date(text))]
    if not dates or dates[0].has_time:
        return dates[0] if dates else None
    day = dates[0].when.isoformat()
    return next((d for d in dates if d.has_time and d.when.isoformat()[:10] == day), dates[0])


def _metas(tree: HtmlElement) -> dict[str, str]:
    """Return the content of the meta elements by lower-case name; the first one counts."""
    found: dict[str, str] = {}
    for element in tree.xpath("//meta[@content]"):
        for attribute in ("property", "name", "itemprop"):
            if key := (element.get(attribute) or "").strip().lower():
                found.setdefault(key, element.get("content"))
    return found


def _named(meta: dict[str, str], wanted: str) -> list[str]:
    return [meta[name] for name in wanted.split() if meta.get(name, "").strip()]


def _attributes(tree: HtmlElement, path: str, *wanted: str) -> list[str]:
    elements = tree.xpath(path)[:20]
    return [value for e in elements for name in wanted if (value := e.get(name))]


def _visible_dates(tree: HtmlElement) -> list[str]:
    """Return the texts of elements that are named for a date: the last resort."""
    named = " or ".join(f"contains(@class, '{word}')" for word in _DATED)
    marked = tree.xpath(f"//*[self::time or {named}][not(ancestor::aside or ancestor::nav)]")
    texts = [one_line(element.text_content(), longest=200) for element in marked[:10]]
    return [text for text in texts if read_date(text)]


def _visible_authors(tree: HtmlElement) -> list[str]:
    marked = tree.xpath("//*[@rel='author' or @itemprop='author' or contains(@class, 'byline')]")
    texts = [one_line(element.text_content(), longest=120) for element in marked[:3]]
    return [text.removeprefix("By ").removeprefix("by ") for text in texts if text]


def _headings(tree: HtmlElement) -> list[str]:
    elements = tree.xpath("//article//h1 | //main//h1 | //h1")[:3] or tree.xpath("//title")[:1]
    return [element.text_content() for element in elements]


def _beside_headline(tree: HtmlElement, headline: str | None) -> list[str]:
    """Return what the title of the page says beside the headline: most say the outlet."""
    title = one_line(" ".join(e.text_content() for e in tree.xpath("//head/title")[:1]))
    beside = beside_headline(title, headline)
    return [beside] if beside else []


def _canonical(tree: HtmlElement) -> list[str]:
    return _attributes(tree, "//link[@rel='canonical']", "href")


def _first(texts: list[str]) -> str | None:
    """Return the first text as one line; an address is no name."""
    lines = (one_line(text) for text in texts)
    return next((line for line in lines if line and not line.startswith("http")), None)

"""The formats in which articles come, by what their files are called."""

from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple


class Format(StrEnum):
    """Name the formats that are read."""

    TEXT = "text"
    MARKDOWN = "markdown"
    HTML = "html"
    MHTML = "mhtml"
    PDF = "pdf"
    DOCX = "docx"
    ODT = "odt"
    JSON = "json"
    FEED = "feed"
    NEWSML = "newsml"
    NINJS = "ninjs"
    WARC = "warc"
    WACZ = "wacz"
    CSV = "csv"


class Kind(NamedTuple):
    """Hold how files of a format are called: endings of names, types that servers say."""

    endings: tuple[str, ...]
    media_types: tuple[str, ...] = ()


KINDS: Mapping[Format, Kind] = {
    Format.TEXT: Kind((".txt",), ("text/plain",)),
    Format.MARKDOWN: Kind((".md", ".markdown"), ("text/markdown",)),
    Format.HTML: Kind((".html", ".htm", ".xhtml"), ("text/html", "application/xhtml+xml")),
    Format.MHTML: Kind((".mhtml", ".mht"), ("multipart/related", "message/rfc822")),
    Format.PDF: Kind((".pdf",), ("application/pdf", "application/x-pdf")),
    Format.DOCX: Kind(
        (".docx", ".docm"),
        ("application/vnd.openxmlformats-officedocument.wordprocessingml.document",),
    ),
    Format.ODT: Kind((".odt",), ("application/vnd.oasis.opendocument.text",)),
    Format.JSON: Kind((".jsonl", ".json"), ("application/x-ndjson", "application/jsonl")),
    Format.FEED: Kind(
        (".xml", ".rss", ".atom"),
        ("application/rss+xml", "application/atom+xml", "application/rdf+xml"),
    ),
    Format.NEWSML: Kind(
        (".nitf",),
        ("application/vnd.iptc.g2.newsitem+xml", "application/vnd.iptc.g2.newsmessage+xml"),
    ),
    Format.NINJS: Kind(()),  # content alone tells it from other JSON
    Format.WARC: Kind((".warc", ".warc.gz", ".warc.zst"), ("application/warc",)),
    Format.WACZ: Kind((".wacz",), ("application/wacz", "application/wacz+zip")),
    Format.CSV: Kind((".csv", ".tsv"), ("text/csv", "text/tab-separated-values")),
}
ENDINGS = tuple(ending for kind in KINDS.values() for ending in kind.endings)


def format_named(name: str, media_type: str | None = None) -> Format | None:
    """Return the format that a server says, else the one that the ending of a name says.

    >>> format_named("a.HTM"), format_named("a", "text/html; charset=utf-8"), format_named("a.xls")
    (<Format.HTML: 'html'>, <Format.HTML: 'html'>, None)
    """
    said = (media_type or "").partition(";")[0].strip().lower()
    by_type = next((f for f, kind in KINDS.items() if said in kind.media_types), None)
    # Servers call text what they do not know; then the name may say more.
    if by_type and by_type is not Format.TEXT:
        return by_type
    lowered = name.lower()
    return next((f for f, kind in KINDS.items() if lowered.endswith(kind.endings)), by_type)


def shown_endings(*, between: str = " ") -> str:
    """Return the first endings of each format, to tell people what can be read.

    >>> shown_endings(between=", ")
    '.txt, .md, .html, .mhtml, .pdf, .docx, .odt, .jsonl, .xml, .nitf, .warc, .wacz, .csv'
    """
    first = [kind.endings[:1] for kind in KINDS.values() if kind.endings]
    return between.join([*KINDS[Format.TEXT].endings, *(e for one in first[1:] for e in one)])

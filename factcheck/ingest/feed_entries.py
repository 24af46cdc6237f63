"""Feeds: RSS 2.0 and its forerunners, RSS 1.0 (RDF), Atom. Each entry is an article.

A feed that gives no more than a summary still states claims under the outlet's name, so that a
summary becomes an article, too, and says that it is one (`summary_only`). An entry that holds a
headline alone is left out, and the address of its page is named.
"""

import re
from typing import Any, NamedTuple
from urllib.parse import urljoin

from lxml.etree import _Element as Element

from claims import Document
from factcheck.errors import EmptyInput, UnreadableInput
from factcheck.ingest.assembly import build_document, lost_in, published_fields
from factcheck.ingest.characters import one_line
from factcheck.ingest.dates import read_date
from factcheck.ingest.encodings import Decoded
from factcheck.ingest.markup import (
    Flow,
    TooDeep,
    flow_of,
    flow_of_markup,
    line_of_markup,
    name_of,
    words_of,
)
from factcheck.ingest.outcome import Intake
from factcheck.ingest.xml_text import decode_xml, parse_xml

MOST_ENTRIES = 2000  # feeds have 10 to 100
FULL_WORDS = 120  # a description of as many is no summary any more
LONGEST_URL = 2000
IMPORT_PAGE = "import the page of the article"
_ATOM = "{http://www.w3.org/2005/Atom}"
_CUT = re.compile(
    r"(?:\[?(?:…|\.\.\.)\]?|\b(?:read|continue reading|see) (?:more|on|the full)\b.{0,60})\W*$",
    re.I,
)
_MAIL_AND_NAME = re.compile(r"(?<!\S)[^\s@]{1,200}@[^\s@]{1,200}\s{1,9}\(([^)]{1,200})\)")


class Channel(NamedTuple):
    """Hold what a feed says of all its entries."""

    outlet: str | None
    language: str | None
    url: str


def read(data: bytes, *, name: str, content_type: str | None) -> Intake:
    """Read the entries of a feed.

    Raises:
        EmptyInput: The feed has no entries.
        UnreadableInput: It is no feed, or not one entry has a text.
    """
    decoded = decode_xml(data, name=name, content_type=content_type)
    root = parse_xml(decoded, name=name, mend=True)
    if name_of(root) not in ("rss", "feed", "rdf"):
        raise UnreadableInput(name, "it is no feed", hint="expected RSS or Atom")
    channel = _channel(root)
    entries = [e for e in root.iter() if name_of(e) in ("item", "entry")]
    if not entries:
        raise EmptyInput(name)
    documents: list[Document] = []
    left_out: list[UnreadableInput] = []
    for number, entry in enumerate(entries[:MOST_ENTRIES], start=1):
        try:
            documents.append(_document(entry, channel, f"{name}, entry {number}", decoded, name))
        except UnreadableInput as error:
            left_out.append(error)
    if len(entries) > MOST_ENTRIES:
        why = f"it has {len(entries):,} entries, of which the first {MOST_ENTRIES:,} were read"
        left_out.append(UnreadableInput(name, why, hint="split it"))
    if not documents:
        raise _nothing(name, left_out)
    return Intake(documents, left_out)


def _nothing(name: str, left_out: list[UnreadableInput]) -> UnreadableInput:
    why = f"none of its {len(left_out)} entries has a text; first: {left_out[0].message}"
    return UnreadableInput(name, why, hint=IMPORT_PAGE)


def _channel(root: Element) -> Channel:
    top = next((e for e in root if name_of(e) == "channel"), root)
    return Channel(
        outlet=line_of_markup(_text(top, "title"), longest=200),
        language=_text(top, "language") or root.get("{http://www.w3.org/XML/1998/namespace}lang"),
        url=_link(top, ""),
    )


def _document(
    entry: Element, channel: Channel, where: str, decoded: Decoded, name: str
) -> Document:
    headline = line_of_markup(_text(entry, "title"))
    url = _link(entry, channel.url)
    try:
        flow, summary_only = _body(entry)
    except TooDeep as error:
        raise UnreadableInput(where, "its text is nested without end", hint=IMPORT_PAGE) from error
    if not flow.lines:
        why = f"the entry {headline or url!r} has no text"
        raise UnreadableInput(where, why, hint=f"{IMPORT_PAGE}{f', {url}' if url else ''}")
    lines = flow.lines[1:] if flow.lines[0] == headline else flow.lines
    beside = [line for line in _beside(entry) if line not in lines]
    text = "\n\n".join([*([headline] if headline else []), *beside, *lines])
    facts = _facts(entry, channel, url)
    noted = {"captions": [*beside, *flow.captions], "hidden_elements": flow.hidden}
    summed = {"summary_only": summary_only or None, "replaced": lost_in(text, decoded)}
    return build_document(
        text, {**facts, **noted, **summed, "headline": headline}, decoded=decoded, name=name
    )


def _facts(entry: Element, channel: Channel, url: str) -> dict[str, Any]:
    stated = _text(entry, "pubDate", "published", "date", "issued", "updated")
    source = next((e for e in entry if name_of(e) == "source"), None)
    # RSS prints the outlet of an entry in its source, Atom in the title of it.
    of_source = None if source is None else _text(source, "title") or source.text
    return {
        **published_fields(read_date(stated) if stated else None, stated),
        "outlet": line_of_markup(of_source, longest=200) or channel.outlet,
        "byline": _byline(entry),
        "updated": _text(entry, "updated", "modified"),
        "language": channel.language,
        "url": url or None,
        "wire_id": one_line(_text(entry, "guid", "id") or url, longest=LONGEST_URL) or None,
    }


def _body(entry: Element) -> tuple[Flow, bool]:
    """Return the text of an entry, and whether it is a summary only."""
    # One may repeat the other, or be cut where the other is not: the longer one is the text.
    full = max(map(_flow, _named(entry, "encoded", "content", "body")), key=_words, default=Flow())
    short = max(map(_flow, _named(entry, "description", "summary")), key=_words, default=Flow())
    flow = full if full.words >= short.words else short
    cut = bool(flow.lines) and _CUT.search(flow.lines[-1][-80:]) is not None
    return flow, cut or (flow is short and flow.words < FULL_WORDS)


def _words(flow: Flow) -> int:
    return flow.words


def _flow(element: Element) -> Flow:
    """Return the paragraphs of a text, which is marked up as elements or as text."""
    if element.get("src") or element.get("url"):
        return Flow()  # it is elsewhere, such as a picture of media:content
    if len(element):
        return flow_of(element)
    kind = element.get("type", "")
    return flow_of_markup(element.text or "") if kind != "text" else Flow(_plain(element))


def _plain(element: Element) -> list[str]:
    return [
        line for raw in (element.text or "").split("\n") if (line := one_line(raw, longest=20_000))
    ]


def _beside(entry: Element) -> list[str]:
    """Return the captions of pictures that stand beside the text of an entry."""
    pictures = [e for e in _named(entry, "content") if e.get("url")]
    said = [_text(e, "description") for e in pictures]
    return list(dict.fromkeys(line for line in said if line))


def _named(entry: Element, *names: str) -> list[Element]:
    return [e for e in entry if name_of(e) in names]


def _text(element: Element, *names: str) -> str | None:
    """Return the text of the first child of one of the names, in the order of the names."""
    for name in names:
        told = (one_line(words_of(e), longest=5000) for e in element if name_of(e) == name.lower())
        if text := next(filter(None, told), None):
            return text
    return None


def _byline(entry: Element) -> str | None:
    """Return who wrote an entry: names, not addresses."""
    found = [e for e in entry if name_of(e) in ("creator", "author")]
    names = [_text(e, "name") or one_line(words_of(e), longest=200) for e in found[:9]]
    told = (_MAIL_AND_NAME.sub(r"\1", name) for name in names)
    return ", ".join(dict.fromkeys(name for name in told if name and "@" not in name)) or None


def _link(element: Element, base: str) -> str:
    """Return the address of the page of an entry or feed; empty where none is stated."""
    said: list[Any] = [_text(element, "origLink"), *_links(element)]
    guids = [e for e in element if name_of(e) == "guid" and e.get("isPermaLink") != "false"]
    said += [e.text for e in guids]
    said += [value for key, value in element.attrib.items() if str(key).endswith("}about")]
    for text in filter(None, said):
        try:
            url = urljoin(base, one_line(str(text), longest=LONGEST_URL))
        except ValueError:
            continue
        if url.startswith(("http://", "https://")) and " " not in url:
            return url
    return ""


def _links(element: Element) -> list[str | None]:
    """Return the addresses of link elements, those of the page itself first."""
    links = [e for e in element if name_of(e) == "link"]
    found: list[str | None] = []
    for link in links:
        if link.get("href") is None:
            found.append(words_of(link))
        elif link.get("rel", "alternate") == "alternate":
            found.append(link.get("href"))
    return found

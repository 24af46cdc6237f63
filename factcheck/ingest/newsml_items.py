"""NewsML-G2 of agencies: one story or a message of many, the text inside as NITF, XHTML or plain.

A bare NITF file is read, too. What an item names elsewhere (pictures, other items) is not fetched.
"""

from collections.abc import Iterator
from typing import Any

from lxml.etree import _Element as Element

from claims import Document
from factcheck.errors import UnreadableInput
from factcheck.ingest.assembly import build_document, lost_in, published_fields
from factcheck.ingest.characters import one_line
from factcheck.ingest.dates import Printed, read_date
from factcheck.ingest.encodings import Decoded
from factcheck.ingest.markup import (
    Flow,
    TooDeep,
    flow_of,
    flow_of_markup,
    flow_of_text,
    name_of,
    words_of,
)
from factcheck.ingest.nitf import Nitf, read_nitf
from factcheck.ingest.outcome import Intake
from factcheck.ingest.story import plain_byline, told_story
from factcheck.ingest.wire_marks import last_part, sent_under_embargo, status_of
from factcheck.ingest.xml_text import decode_xml, parse_xml

EXPECTED = "expected a newsItem with inlineXML or inlineData"
MOST_ITEMS = 2000
LONGEST_NOTE = 2000


def read(data: bytes, *, name: str, content_type: str | None) -> Intake:
    """Read the stories of a message.

    Raises:
        UnreadableInput: It is no message of an agency, or not one story has a text.
    """
    decoded = decode_xml(data, name=name, content_type=content_type)
    root = parse_xml(decoded, name=name)
    documents: list[Document] = []
    left_out: list[UnreadableInput] = []
    for number, item in enumerate(_items(root), start=1):
        where = f"{name}, item {number}"
        try:
            documents.append(_document(item, where, decoded, name))
        except TooDeep:
            left_out.append(UnreadableInput(where, "it is nested without end", hint=EXPECTED))
        except UnreadableInput as error:
            left_out.append(error)
        if number == MOST_ITEMS:
            why = f"only the first {MOST_ITEMS:,} items of the message were read"
            left_out.append(UnreadableInput(name, why, hint="split it"))
            break
    if not documents:
        raise _nothing(name, left_out)
    return Intake(documents, left_out)


def _nothing(name: str, left_out: list[UnreadableInput]) -> UnreadableInput:
    if not left_out:
        return UnreadableInput(name, "it holds no item", hint=EXPECTED)
    if len(left_out) == 1:
        return left_out[0]
    why = f"none of its {len(left_out)} items has a text; first: {left_out[0].message}"
    return UnreadableInput(name, why, hint=EXPECTED)


def _items(root: Element) -> Iterator[Element]:
    """Yield the items of a message, packages too; a story may be an item within one."""
    if name_of(root) != "newsmessage":
        yield root
        return
    for part in _each(root, "itemSet"):
        yield from (item for item in part if name_of(item))


def _document(item: Element, where: str, decoded: Decoded, name: str) -> Document:
    match name_of(item):
        case "newsitem":
            return _news_item(item, where, decoded, name)
        case "nitf":
            return _bare_nitf(read_nitf(item), where, decoded, name)
        case "packageitem":
            named = sum(name_of(e) == "itemref" for e in item.iter())
            why = f"it is a package that only names {named} other items"
            raise UnreadableInput(where, why, hint="give the items themselves")
        case other:
            raise UnreadableInput(where, f"it is a {other}, no story", hint=EXPECTED)


def _news_item(item: Element, where: str, decoded: Decoded, name: str) -> Document:
    meta, content = _first(item, "itemMeta"), _first(item, "contentMeta")
    inside, flow = _body(item)
    facts = _facts(item, meta, content, inside)
    headline = _said(content, "headline") or inside.headline or _said(meta, "title")
    dateline = _said(content, "dateline") or inside.dateline
    note, status = facts["edition_note"], facts["wire_status"]
    text = told_story(headline, flow, note=note, status=status, dateline=dateline)
    if not text:
        kind = last_part(_code(meta, "itemClass") or "text")
        why = f"it is a {kind}" if kind != "text" else "it is a story"
        raise UnreadableInput(where, f"{why} without a text in it", hint=EXPECTED)
    stated = {"headline": headline, "dateline": dateline, "captions": flow.captions}
    lost = {"hidden_elements": flow.hidden, "replaced": lost_in(text, decoded)}
    return build_document(text, {**facts, **stated, **lost}, decoded=decoded, name=name)


def _facts(
    item: Element, meta: Element | None, content: Element | None, inside: Nitf
) -> dict[str, Any]:
    sent, until = _date(meta, "versionCreated"), _date(meta, "embargoed")
    first = _date(content, "contentCreated") or _date(meta, "firstCreated")
    note = " ".join(one_line(words_of(e), longest=LONGEST_NOTE) for e in _each(meta, "edNote"))
    status = status_of(
        _code(meta, "pubStatus"),
        signals=[code for e in _each(meta, "signal") if (code := _code_of(e))],
        note=note,
        embargoed=sent_under_embargo(until, sent),
    )
    language = _first(content, "language")
    return {
        # What a desk gets is the version: its days are counted from when that was sent.
        **published_fields(sent or first or inside.published),
        "first_published": first.raw if first else None,
        "outlet": _outlet(meta, content),
        "byline": plain_byline(_said(content, "by") or inside.byline) or _creators(content),
        "language": None if language is None else language.get("tag"),
        "url": _page(meta),
        "slugline": _said(content, "slugline"),
        "wire_id": one_line(item.get("guid") or "", longest=2000),
        "wire_version": item.get("version"),
        "wire_status": status.value,
        "edition_note": note[:LONGEST_NOTE],
        "embargoed_until": until.raw if until else None,
    }


def _body(item: Element) -> tuple[Nitf, Flow]:
    """Return the text of an item in its longest form, and what a NITF says around it."""
    inside = Nitf(Flow())
    flows = [inside.flow]
    for part in (e for e in _each(item, "contentSet") for e in e):
        match name_of(part):
            case "inlinexml":
                nitf = next((e for e in part.iter() if name_of(e) == "nitf"), None)
                inside = read_nitf(nitf) if nitf is not None else inside
                flows.append(flow_of(_shown(part)) if nitf is None else inside.flow)
            case "inlinedata":
                marked = "htm" in (part.get("contenttype") or "").lower()
                text = words_of(part)
                flows.append(flow_of_markup(text) if marked else flow_of_text(text))
            case _:
                continue
    return inside, max(flows, key=lambda flow: flow.words)


def _shown(part: Element) -> Element:
    """Return the body of a page inside, where it is a whole page."""
    return next((e for e in part.iter() if name_of(e) == "body"), part)


def _bare_nitf(nitf: Nitf, where: str, decoded: Decoded, name: str) -> Document:
    status = status_of(nitf.status, note=nitf.note)
    text = told_story(
        nitf.headline, nitf.flow, note=nitf.note, status=status.value, dateline=nitf.dateline
    )
    if not text:
        raise UnreadableInput(where, "it is a story without a text", hint=EXPECTED)
    facts = {
        **published_fields(nitf.published),
        "headline": nitf.headline,
        "byline": plain_byline(nitf.byline),
        "dateline": nitf.dateline,
        "outlet": nitf.outlet,
        "slugline": nitf.slugline,
        "wire_id": nitf.ident,
        "wire_version": nitf.version,
        "wire_status": status.value,
        "edition_note": nitf.note,
        "captions": nitf.flow.captions,
        "hidden_elements": nitf.flow.hidden,
        "replaced": lost_in(text, decoded),
    }
    return build_document(text, facts, decoded=decoded, name=name)


def _outlet(meta: Element | None, content: Element | None) -> str | None:
    """Return who sent an item out, by name where one is given, else by its code."""
    for element in (_first(meta, "provider"), _first(content, "infoSource")):
        if element is None:
            continue
        if named := _said(element, "name") or element.get("literal"):
            return one_line(named, longest=200)
        if code := element.get("qcode") or element.get("uri"):
            return one_line(code, longest=200).rpartition(":")[2].rpartition("/")[2] or None
    return None


def _creators(content: Element | None) -> str | None:
    named = [_said(e, "name") for e in _each(content, "creator")]
    return ", ".join(name for name in named if name) or None


def _page(meta: Element | None) -> str | None:
    """Return the address at which a story stands for everybody, where its item names one."""
    for link in _each(meta, "link"):
        href = one_line(link.get("href") or "", longest=2000)
        if "canonical" in (link.get("rel") or "").lower() and href.startswith("http"):
            return href
    return None


def _date(parent: Element | None, name: str) -> Printed | None:
    said = _said(parent, name)
    return read_date(said) if said else None


def _said(parent: Element | None, name: str) -> str | None:
    """Return the text of the first child of a name as one line."""
    texts = (one_line(words_of(e)) for e in _each(parent, name))
    return next(filter(None, texts), None)


def _code(parent: Element | None, name: str) -> str | None:
    element = _first(parent, name)
    return None if element is None else _code_of(element)


def _code_of(element: Element) -> str | None:
    return element.get("qcode") or element.get("uri") or element.get("literal")


def _first(parent: Element | None, name: str) -> Element | None:
    return next(_each(parent, name), None)


def _each(parent: Element | None, name: str) -> Iterator[Element]:
    wanted = name.lower()
    yield from (e for e in (parent if parent is not None else ()) if name_of(e) == wanted)

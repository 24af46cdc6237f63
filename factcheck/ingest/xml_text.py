"""XML from strangers: no entities, no definitions of types, no network, no depth without end."""

import re
import sys
from html.entities import html5

from lxml import etree
from lxml.etree import _Element as Element

from factcheck.errors import UnreadableInput
from factcheck.ingest.characters import REPLACEMENT, clean, is_control, one_line
from factcheck.ingest.encodings import Decoded, decode
from factcheck.ingest.markup import cut_short, is_spent
from factcheck.ingest.xml_prologue import DOCTYPE, after_asides

ASK_SENDER = "ask its sender for a whole one"
_DECLARATION = re.compile(r"\s{0,20}<\?xml\b[^>]{0,300}\?>")
_ENCODING = re.compile(rb"""<\?xml\b[^>]{0,200}?\bencoding\s{0,9}=\s{0,9}["']([\w.:-]{2,40})""")
_NAMED = re.compile(r"&([A-Za-z][A-Za-z0-9]{1,31});")
_NUMBERED = re.compile(r"&#(?:x([0-9A-Fa-f]{1,16})|([0-9]{1,16}));")
_BARE = re.compile(rb"<!\[CDATA\[.*?\]\]>|&(?!#?\w{1,32};)", re.DOTALL)
_OF_XML = frozenset(("amp", "lt", "gt", "quot", "apos"))


def decode_xml(data: bytes, *, name: str, content_type: str | None) -> Decoded:
    """Decode a file of XML as it says itself, else as its server says.

    Raises:
        UnreadableInput: It is binary, or the encoding that it states does not fit.
    """
    declared = _ENCODING.match(data.lstrip()[:300])
    said = f"charset={declared[1].decode()}" if declared else content_type
    return decode(data, name=name, content_type=said)


def parse_xml(decoded: Decoded, *, name: str, mend: bool = False) -> Element:
    """Return the first element of a file of XML.

    Args:
        decoded: The text of the file.
        name: What to call it in errors.
        mend: Read what is not well-formed, too, as far as it can be told.

    Raises:
        UnreadableInput: It is not XML, defines entities, or is nested without end.
    """
    text = _without_declarations(decoded.text, name)
    source = clean(_NUMBERED.sub(_of_number, _NAMED.sub(_character, text))).encode()
    strict = _parser(mend=False)
    try:
        root = etree.fromstring(source, strict)
    except etree.XMLSyntaxError as error:
        if is_spent(error):
            raise MemoryError from error
        if not mend or cut_short(strict):
            raise UnreadableInput(name, _why(error), hint=ASK_SENDER) from error
        root = _mended(source, name)
    except ValueError as error:
        raise UnreadableInput(name, "it is not XML", hint=ASK_SENDER) from error
    return root


def _mended(source: bytes, name: str) -> Element:
    parser = _parser(mend=True)
    try:
        root = etree.fromstring(_BARE.sub(_escaped, source), parser)
    except (etree.LxmlError, ValueError) as error:
        if is_spent(error):
            raise MemoryError from error
        raise UnreadableInput(name, "it is not XML", hint=ASK_SENDER) from error
    # The types of lxml do not know that a parser which mends may find nothing at all.
    if root is None or cut_short(parser):
        raise UnreadableInput(name, "it is not XML, or nested without end", hint=ASK_SENDER)
    return root


def _escaped(found: re.Match[bytes]) -> bytes:
    """Escape an ampersand that stands for itself; within CDATA they all do, and stay."""
    return b"&amp;" if found[0] == b"&" else found[0]


def _parser(*, mend: bool) -> etree.XMLParser:
    return etree.XMLParser(
        encoding="utf-8",
        recover=mend,
        resolve_entities=False,
        load_dtd=False,
        no_network=True,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )


def _without_declarations(text: str, name: str) -> str:
    """Return the text without its declarations: the encoding is known, and types are not read."""
    body = _DECLARATION.sub("", text, count=1) if _DECLARATION.match(text) else text
    at = after_asides(body)
    doctype = DOCTYPE.match(body, at)
    if doctype is None:
        return body.lstrip()
    if doctype[2] == "[":
        why = "it defines entities of its own (<!DOCTYPE … [), which may stand for anything"
        raise UnreadableInput(name, why, hint="remove the definitions, or ask its sender for it")
    return (body[:at] + body[doctype.end() :]).lstrip()


def _character(named: re.Match[str]) -> str:
    """Return the character of a name of HTML, which XML does not know and feeds use."""
    if named[1] in _OF_XML:
        return named[0]
    return html5.get(f"{named[1]};", named[0])


def _of_number(numbered: re.Match[str]) -> str:
    """Keep the number of a character; half a one, or a control, stands for nothing."""
    number = int(numbered[1], 16) if numbered[1] else int(numbered[2])
    if number > sys.maxunicode or is_control(chr(number)):
        return REPLACEMENT
    return numbered[0]


def _why(error: etree.XMLSyntaxError) -> str:
    return f"it is not well-formed XML ({one_line(error.msg or '', longest=120)})"

"""The parts of office documents, which are XML in an archive."""

from typing import Any, cast

from lxml import etree

from factcheck.errors import Refused, UnreadableInput

SAVE_ANEW = "open it in its program and save it anew, or save it as text"


def parse_part(data: bytes, *, path: str, name: str) -> etree._Element:
    """Return a part of the document `name` as XML.

    Raises:
        Refused: It defines entities, as no office program writes.
        UnreadableInput: It is no XML.
    """
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        if getattr(error, "code", None) == etree.ErrorTypes.ERR_NO_MEMORY:
            raise MemoryError from error
        raise UnreadableInput(name, f"{path} in it is damaged", hint=SAVE_ANEW) from error
    if cast("Any", root.getroottree().docinfo).doctype:
        why = f"{path} in it defines entities, as no office program does"
        raise Refused(f"cannot read {name}: {why}", hint=SAVE_ANEW)
    return root

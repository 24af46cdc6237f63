"""Stories of agencies in XML: NewsML-G2 and NITF."""

from factcheck.ingest.openings import opening
from factcheck.ingest.outcome import Intake
from factcheck.ingest.xml_prologue import first_element

_G2 = "http://iptc.org/std/nar/2006-10-01/"
_ROOTS = frozenset(("newsItem", "newsMessage", "packageItem", "conceptItem", "knowledgeItem"))


def looks(head: bytes, *, whole: bytes) -> bool:
    """Tell a message of an agency by its first element."""
    text = opening(head)
    first = first_element(text)
    return (first in _ROOTS and _G2 in text) or first == "nitf"


def read(data: bytes, *, name: str, content_type: str | None) -> Intake:
    """Read the stories of a message.

    Raises:
        UnreadableInput: It is no message of an agency, or not one story has a text.
    """
    from factcheck.ingest import newsml_items

    return newsml_items.read(data, name=name, content_type=content_type)

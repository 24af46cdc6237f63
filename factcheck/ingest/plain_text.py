"""Read a text file as one document."""

from typing import Any

from claims import Document
from factcheck.errors import EmptyInput
from factcheck.ingest.assembly import build_document, published_fields
from factcheck.ingest.dates import read_date
from factcheck.ingest.encodings import Decoded
from factcheck.ingest.front_matter import FrontMatter, known_zone, split_front_matter
from factcheck.ingest.printed_head import date_below, read_head

HEAD_LINES = 15  # where date, byline and headline stand, if they are printed
HEAD_CHARACTERS = 3000


def read(decoded: Decoded, *, name: str) -> Document:
    """Return the document of a text file; the text is kept as it is, without front matter."""
    front = split_front_matter(decoded.text)
    text = decoded.text[front.length :]
    if not text.strip():
        raise EmptyInput(name)
    return build_document(text, facts_of(text, front), decoded=decoded, name=name)


def facts_of(text: str, front: FrontMatter) -> dict[str, Any]:
    """Return what the front matter states, else what is printed above the article.

    A line with a date alone, below the headline or a byline, says when that was printed.
    """
    fields = front.fields
    head = [line.strip() for line in text[:HEAD_CHARACTERS].split("\n")[:HEAD_LINES]]
    stated = fields.get("published")
    above = read_head(head)
    printed = (read_date(stated) if stated else None) or above.published or date_below(head)
    return {
        **fields,
        **published_fields(printed, stated),
        "zone": known_zone(fields.get("zone")),
        "headline": fields.get("headline") or above.headline,
        "outlet": fields.get("outlet") or above.outlet,
        "byline": fields.get("byline") or above.byline,
        "characters_before_text": front.length,
    }

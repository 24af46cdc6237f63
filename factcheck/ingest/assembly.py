"""Put a document together from its text and what is stated about it."""

from typing import Any

from claims import Document
from factcheck.errors import UnreadableInput
from factcheck.ingest.bylines import outlet_in
from factcheck.ingest.characters import REPLACEMENT, clean, one_line
from factcheck.ingest.dates import Printed
from factcheck.ingest.encodings import Decoded


def build_document(text: str, facts: dict[str, Any], *, decoded: Decoded, name: str) -> Document:
    """Build a document and note the file and the encoding that it comes from."""
    noted = {"file": clean(name), "encoding": decoded.encoding}
    facts = {**facts, **outlet_in(facts)}
    kept = {key: value for key, value in facts.items() if value not in (None, "", [], 0)}
    replaced = {"replaced": decoded.damaged} if decoded.damaged else {}
    try:
        return Document.model_validate({**replaced, **kept, **noted, "text": text})
    except ValueError as error:
        raise UnreadableInput(name, one_line(str(error), longest=200)) from error


def lost_in(text: str, decoded: Decoded) -> int:
    """Return how many characters of a text stand for what no store carries."""
    if REPLACEMENT in decoded.text:
        return decoded.damaged  # some may stand in the file as they are
    return text.count(REPLACEMENT)


def published_fields(printed: Printed | None, stated: str | None = None) -> dict[str, Any]:
    """Return the date of publication as read and, beside it, as printed."""
    return {
        "published": printed.when if printed else None,
        "published_as_printed": printed.raw if printed else stated,
    }

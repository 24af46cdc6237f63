"""Tables of articles, .csv and .tsv: one a row."""

from factcheck.errors import EmptyInput
from factcheck.ingest.encodings import decode
from factcheck.ingest.openings import opening
from factcheck.ingest.outcome import Intake

FEWEST_COLUMNS = 2  # that are known: a line of prose may hold one such word and a comma


def looks(head: bytes, *, whole: bytes) -> bool:
    """Tell a table by its header, which names a column of texts and another that is known."""
    first = opening(head).lstrip("\ufeff").partition("\n")[0]
    if not any(sign in first for sign in ",;\t|"):
        return False
    from factcheck.ingest.article_table import known_fields

    known = known_fields(first)
    return "text" in known and len(known) >= FEWEST_COLUMNS


def read(data: bytes, *, name: str, content_type: str | None) -> Intake:
    """Read each row with a text as a document.

    Raises:
        EmptyInput: It holds white space only.
        UnreadableInput: It names no column of texts, or not one row holds a text.
    """
    from factcheck.ingest import article_table

    decoded = decode(data, name=name, content_type=content_type)
    if not decoded.text.strip():
        raise EmptyInput(name)
    return Intake(*article_table.read(decoded, name=name))

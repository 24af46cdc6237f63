"""Markdown: known by its name or type alone, as any text may be Markdown."""

from factcheck.errors import EmptyInput
from factcheck.ingest import markdown_text
from factcheck.ingest.encodings import decode
from factcheck.ingest.outcome import Intake


def looks(head: bytes, *, whole: bytes) -> bool:
    """Say no: a star or a number sign alone makes no Markdown of a text."""
    return False


def read(data: bytes, *, name: str, content_type: str | None) -> Intake:
    """Read the whole file as one document, without the marks of Markdown.

    Raises:
        EmptyInput: It holds no words.
        UnreadableInput: It is no text.
    """
    decoded = decode(data, name=name, content_type=content_type)
    if not decoded.text.strip():
        raise EmptyInput(name)
    return Intake([markdown_text.read(decoded, name=name)])

"""Text; what nothing else knows is tried as text."""

from factcheck.errors import EmptyInput
from factcheck.ingest import plain_text
from factcheck.ingest.encodings import decode
from factcheck.ingest.outcome import Intake


def looks(head: bytes, *, whole: bytes) -> bool:
    """Say no: a text has no mark of its own, it is what is left."""
    return False


def read(data: bytes, *, name: str, content_type: str | None) -> Intake:
    """Read the whole file as one document.

    Raises:
        EmptyInput: It holds white space only.
        UnreadableInput: It is no text.
    """
    decoded = decode(data, name=name, content_type=content_type)
    if not decoded.text.strip():
        raise EmptyInput(name)
    return Intake([plain_text.read(decoded, name=name)])

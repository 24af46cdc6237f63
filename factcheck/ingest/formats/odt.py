"""OpenDocument texts, .odt."""

from factcheck.ingest.outcome import Intake

_MARK = b"mimetypeapplication/vnd.oasis.opendocument.text"  # the first member, which is not packed
WITHIN = 200  # bytes


def looks(head: bytes, *, whole: bytes) -> bool:
    """Tell a document by the type that its first member states."""
    return head.startswith(b"PK\x03\x04") and _MARK in head[:WITHIN]


def read(data: bytes, *, name: str, content_type: str | None) -> Intake:
    """Read the article of a document.

    Raises:
        Refused: The archive is not to be believed.
        UnreadableInput: It is damaged, encrypted, or holds no text.
    """
    from factcheck.ingest.odt.article import read_article

    return Intake([read_article(data, name=name)])

"""Word documents of today, .docx."""

from factcheck.ingest.outcome import Intake

_ARCHIVE = b"PK\x03\x04"
_PART = b"word/document"  # the names of members are not packed


def looks(head: bytes, *, whole: bytes) -> bool:
    """Tell a document by the name of the part that holds its text."""
    return head.startswith(_ARCHIVE) and _PART in whole


def read(data: bytes, *, name: str, content_type: str | None) -> Intake:
    """Read the article of a document.

    Raises:
        Refused: The archive is not to be believed.
        UnreadableInput: It is damaged, encrypted, or holds no text.
    """
    from factcheck.ingest.docx.article import read_article

    return Intake([read_article(data, name=name)])

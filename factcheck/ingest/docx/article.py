"""The article of a Word document."""

from claims import Document
from factcheck.errors import UnreadableInput
from factcheck.ingest.docx.blocks import Counts, read_blocks
from factcheck.ingest.docx.numbering import Numbering
from factcheck.ingest.docx.package import Package, W, properties, style_names
from factcheck.ingest.written_article import Written, written_document
from factcheck.ingest.xml_parts import SAVE_ANEW

_SEPARATORS = ("separator", "continuationSeparator", "continuationNotice")


def read_article(data: bytes, *, name: str) -> Document:
    """Return the document: headline, paragraphs, rows of tables, then footnotes.

    Tracked changes are read as if they were accepted, and counted.

    Raises:
        Refused: The archive is not to be believed.
        UnreadableInput: It is damaged, encrypted, or holds no text.
    """
    package = Package(data, name=name)
    main = package.part(package.main)
    body = main.find(f"{W}body") if main is not None else None
    if body is None:
        raise UnreadableInput(name, "it holds no document of Word", hint=SAVE_ANEW)
    counts, styles = Counts(Numbering(package)), style_names(package)
    blocks = list(read_blocks(body, styles, counts))
    notes, around, stated = _notes(package, counts), _around(package), properties(package)
    written = Written(blocks, around, notes, stated, counts.hidden, counts.changes)
    return written_document(written, encoding="docx", name=name)


def _around(package: Package) -> list[str]:
    """Return the lines of the headers and footers of pages."""
    parts = [*package.beside("header"), *package.beside("footer")]
    return [block.text for part in parts for block in read_blocks(part, {}, Counts())]


def _notes(package: Package, counts: Counts) -> list[str]:
    """Return a text for each footnote and endnote."""
    notes = [
        note
        for kind in ("footnote", "endnote")
        for part in package.beside(f"{kind}s")
        for note in part.iter(f"{W}{kind}")
        if note.get(f"{W}type") not in _SEPARATORS
    ]
    texts = (" ".join(b.shown for b in read_blocks(note, {}, counts)) for note in notes)
    return [text for text in texts if text]

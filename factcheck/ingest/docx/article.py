"""The article of a Word document."""

from collections.abc import Sequence
from typing import Any

from claims import Document
from factcheck.errors import UnreadableInput
from factcheck.ingest.assembly import build_document, published_fields
from factcheck.ingest.docx.blocks import Block, Counts, read_blocks
from factcheck.ingest.docx.numbering import Numbering
from factcheck.ingest.docx.package import (
    CAPTION,
    SAVE_ANEW,
    Package,
    W,
    properties,
    style_names,
)
from factcheck.ingest.encodings import Decoded
from factcheck.ingest.printed_head import read_set_head, stated_author, stated_title

HEAD = 12  # blocks in which headline, byline and date stand
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
    notes = _notes(package, counts)
    if not blocks:
        raise UnreadableInput(name, "it holds no text", hint="if it holds pictures, type the text")
    facts = _facts(blocks, package, counts)
    said = {facts["headline"], *facts.pop("lines")}
    lines = [block.shown for block in blocks if block.text not in said]
    head = [facts["headline"]] if facts["headline"] else []
    text = "\n\n".join([*head, *lines, *notes])
    if notes:
        facts["footnotes"] = notes
    return build_document(text, facts, decoded=Decoded(text, "docx"), name=name)


def _facts(blocks: Sequence[Block], package: Package, counts: Counts) -> dict[str, Any]:
    stated = properties(package)
    head = read_set_head([block.text for block in blocks[:HEAD]], _around(package))
    titled = next((b.text for b in blocks[:HEAD] if b.style == "title"), None)
    titled = titled or next((b.text for b in blocks[:HEAD] if b.style == "heading 1"), None)
    return {
        **published_fields(head.published),
        "headline": titled or head.headline or stated_title(stated.get("title", "")),
        "byline": head.byline or stated_author(stated.get("creator", "")),
        "outlet": head.outlet or stated.get("publisher"),
        "language": stated.get("language"),
        "captions": [block.text for block in blocks if block.style == CAPTION],
        "hidden_elements": counts.hidden,
        "tracked_changes": counts.changes,
        "lines": head.lines,
    }


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

"""The article of a word processor's document, whatever the format of the file."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any, NamedTuple

from claims import Document
from factcheck.errors import UnreadableInput
from factcheck.ingest.assembly import build_document, published_fields
from factcheck.ingest.encodings import Decoded
from factcheck.ingest.printed_head import read_set_head, stated_author, stated_title

HEAD = 12  # blocks in which headline, byline and date stand
CAPTION, HEADING, TITLE = "caption", "heading 1", "title"  # what styles are called in English
BETWEEN_CELLS = " | "


class Block(NamedTuple):
    """Hold one paragraph, or one row of a table, the name of its style, its number in a list."""

    text: str
    style: str = ""
    in_table: bool = False
    label: str = ""

    @property
    def shown(self) -> str:
        """Return the text behind its number, as a page shows it."""
        return f"{self.label} {self.text}" if self.label else self.text


class Written(NamedTuple):
    """Hold what a file holds: its blocks, what is around its pages, its notes, what it states."""

    blocks: Sequence[Block]
    around: Sequence[str] = ()
    notes: Sequence[str] = ()
    stated: Mapping[str, str] = MappingProxyType({})  # title, creator, publisher, language
    hidden: int = 0
    changes: int = 0


def written_document(written: Written, *, encoding: str, name: str) -> Document:
    """Return the document: headline, paragraphs, rows of tables, then notes.

    Raises:
        UnreadableInput: There is no text.
    """
    if not written.blocks:
        raise UnreadableInput(name, "it holds no text", hint="if it holds pictures, type the text")
    facts = _facts(written)
    said = {facts["headline"], *facts.pop("lines")}
    lines = [block.shown for block in written.blocks if block.text not in said]
    head = [facts["headline"]] if facts["headline"] else []
    text = "\n\n".join([*head, *lines, *written.notes])
    return build_document(text, facts, decoded=Decoded(text, encoding), name=name)


def _facts(written: Written) -> dict[str, Any]:
    blocks, stated = written.blocks, written.stated
    head = read_set_head([block.text for block in blocks[:HEAD]], written.around)
    titled = next((b.text for b in blocks[:HEAD] if b.style == TITLE), None)
    titled = titled or next((b.text for b in blocks[:HEAD] if b.style == HEADING), None)
    return {
        **published_fields(head.published),
        "headline": titled or head.headline or stated_title(stated.get("title", "")),
        "byline": head.byline or stated_author(stated.get("creator", "")),
        "outlet": head.outlet or stated.get("publisher"),
        "language": stated.get("language"),
        "captions": [block.text for block in blocks if block.style == CAPTION],
        "footnotes": list(written.notes),
        "hidden_elements": written.hidden,
        "tracked_changes": written.changes,
        "lines": head.lines,
    }

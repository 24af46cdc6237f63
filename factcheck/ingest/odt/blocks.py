"""The blocks of an OpenDocument text in their order: paragraphs, entries of lists, rows."""

from collections import defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from lxml import etree

from factcheck.ingest.list_labels import point, spelt
from factcheck.ingest.odt.styles import DRAW, OFFICE, TABLE, TEXT, Level, Styles, number
from factcheck.ingest.written_article import BETWEEN_CELLS, HEADING, Block

MOST_BLOCKS = 2  # paragraphs of a cell; one with more is a layout
_WITHIN = frozenset(
    (
        *(f"{TEXT}section", f"{TEXT}numbered-paragraph", f"{TEXT}list-item", f"{TEXT}list-header"),
        *(f"{DRAW}frame", f"{DRAW}text-box", f"{DRAW}g", f"{DRAW}custom-shape"),
    )
)
_CELLS = f"{TABLE}table-cell"
_SIGNS = {f"{TEXT}tab": " ", f"{TEXT}line-break": "\n", f"{TEXT}s": " "}
_BOXES = (f"{DRAW}frame", f"{DRAW}g", f"{DRAW}custom-shape", f"{DRAW}text-box")
_GONE = (f"{OFFICE}annotation", f"{OFFICE}annotation-end", f"{TEXT}ruby-text")
_HIDDEN = (f"{TEXT}hidden-text", f"{TEXT}hidden-paragraph")


class _Listed(NamedTuple):
    """Hold which list a paragraph is in and on which level, the highest being 1; 0 in none."""

    style: str = ""
    level: int = 0


_NOWHERE = _Listed()


class Reading:
    """Read the blocks of one document; gather its notes, and count what is hidden and changed."""

    def __init__(self, styles: Styles) -> None:
        self.notes: list[str] = []
        self.hidden = 0
        self.changes = 0
        self._styles = styles
        self._counts: dict[str, dict[int, int]] = defaultdict(dict)

    def blocks(self, parent: etree._Element, at: _Listed = _NOWHERE) -> Iterator[Block]:
        """Yield the blocks of a body, a cell, a note; text that was deleted is none."""
        label = ""
        if parent.tag == f"{TEXT}list-item":
            label = self._label(at, parent.get(f"{TEXT}start-value"))
        for child in parent:
            for block in self._blocks_of(child, at):
                yield block._replace(label=block.label or label)
                label = ""

    def _blocks_of(self, child: etree._Element, at: _Listed) -> Iterator[Block]:
        if child.tag in (f"{TEXT}p", f"{TEXT}h"):
            yield from self._paragraph(child)
        elif child.tag == f"{TEXT}list":
            yield from self._list(child, at)
        elif child.tag == f"{TABLE}table":
            yield from self._table(child)
        elif child.tag == f"{TEXT}tracked-changes":
            self.changes += sum(1 for _ in child.iterchildren(f"{TEXT}changed-region"))
        elif child.tag in _WITHIN:
            yield from self.blocks(child, at)

    def _list(self, element: etree._Element, at: _Listed) -> Iterator[Block]:
        listed = _Listed(element.get(f"{TEXT}style-name") or at.style, at.level + 1)
        goes_on = element.get(f"{TEXT}continue-numbering") == "true"
        goes_on |= element.get(f"{TEXT}continue-list") is not None
        if not goes_on:
            self._counts[listed.style].pop(listed.level, None)
        yield from self.blocks(element, listed)

    def _label(self, at: _Listed, start: str | None) -> str:
        """Return the number or sign before an entry, and count it."""
        levels = self._styles.lists.get(at.style, {})
        level = levels.get(at.level)
        if level is None:
            return ""
        counts = self._counts[at.style]
        counts[at.level] = number(start, counts.get(at.level, level.start - 1) + 1)
        if level.sign is not None:
            return point(level.sign)
        first = max(at.level - level.shown + 1, 1)
        numbers = [
            spelt(counts.get(n, 1), levels.get(n, Level()).form)
            for n in range(first, at.level + 1)
        ]
        told = ".".join(one for one in numbers if one)
        return f"{level.prefix}{told}{level.suffix}".strip() if told else ""

    def _paragraph(self, paragraph: etree._Element) -> Iterator[Block]:
        style = paragraph.get(f"{TEXT}style-name", "")
        if style in self._styles.hidden:
            self.hidden += 1
            return
        kind = self._styles.kinds.get(style, "")
        if paragraph.get(f"{TEXT}outline-level") == "1":
            kind = kind or HEADING
        boxes: list[etree._Element] = []
        for line in "".join(self._pieces(paragraph, boxes)).split("\n"):
            if words := " ".join(line.split()):
                yield Block(words, kind)
        for box in boxes:
            yield from self.blocks(box)

    def _pieces(self, element: etree._Element, boxes: list[etree._Element]) -> Iterator[str]:
        """Yield the text within an element; boxes of text that hang in it are put aside."""
        yield element.text or ""
        for child in element:
            if child.tag in _BOXES:
                boxes.append(child)
            elif child.tag == f"{TEXT}note":
                self._note(child)
            elif child.tag in _HIDDEN or child.get(f"{TEXT}style-name") in self._styles.hidden:
                self.hidden += 1
            elif child.tag in _SIGNS:
                yield _SIGNS[child.tag]
            elif child.tag not in _GONE:
                yield from self._pieces(child, boxes)
            yield child.tail or ""

    def _note(self, note: etree._Element) -> None:
        body = note.find(f"{TEXT}note-body")
        text = " ".join(block.shown for block in self.blocks(body)) if body is not None else ""
        if text:
            self.notes.append(text)

    def _table(self, table: etree._Element) -> Iterator[Block]:
        """Yield a block a row; the cells of a layout as they are."""
        for row in table.iter(f"{TABLE}table-row"):
            if next(row.iterancestors(f"{TABLE}table"), None) is not table:
                continue
            cells = [list(self.blocks(cell)) for cell in row.iterchildren(_CELLS)]
            if len(cells) == 1 or any(len(cell) > MOST_BLOCKS for cell in cells):
                yield from (block for cell in cells for block in cell)
                continue
            texts = [" ".join(block.shown for block in cell) for cell in cells]
            if any(texts):
                yield Block(BETWEEN_CELLS.join(text for text in texts if text), in_table=True)

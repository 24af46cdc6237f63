"""The blocks of a Word document in their order: paragraphs, rows of tables, notes."""

from collections.abc import Iterator, Mapping

from lxml import etree

from factcheck.ingest.docx.numbering import Numbering
from factcheck.ingest.docx.package import W
from factcheck.ingest.written_article import BETWEEN_CELLS, Block

MOST_DEEP = 20  # tables within tables; layouts of newsletters reach five
CELL_LINES = 2  # blocks of a cell that tells something; of more the table is a layout
_GONE = frozenset(f"{W}{tag}" for tag in ("del", "moveFrom", "instrText", "delText", "rPr", "pPr"))
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_CHANGES = frozenset(f"{W}{tag}" for tag in ("ins", "del", "moveFrom", "moveTo"))
_SIGNS = {f"{W}tab": " ", f"{W}br": "\n", f"{W}cr": "\n", f"{W}noBreakHyphen": "-"}


class Counts:
    """Count the lists of a document, and what is left out of its text or altered in it."""

    def __init__(self, lists: Numbering | None = None) -> None:
        self.lists = lists or Numbering()
        self.hidden = 0
        self.changes = 0


def read_blocks(
    parent: etree._Element, styles: Mapping[str, str], counts: Counts, *, depth: int = 0
) -> Iterator[Block]:
    """Yield the blocks of a body, a cell, a note; text that was deleted is none."""
    for child in parent:
        if child.tag == f"{W}p":
            yield from _paragraph(child, styles, counts)
        elif child.tag == f"{W}tbl" and depth < MOST_DEEP:
            yield from _table(child, styles, counts, depth)
        elif child.tag in (f"{W}sdt", f"{W}sdtContent", f"{W}ins", f"{W}customXml", f"{W}moveTo"):
            yield from read_blocks(child, styles, counts, depth=depth)


def _paragraph(
    paragraph: etree._Element, styles: Mapping[str, str], counts: Counts
) -> Iterator[Block]:
    style = paragraph.find(f"{W}pPr/{W}pStyle")
    style_id = str(style.get(f"{W}val", "")) if style is not None else ""
    boxes: list[etree._Element] = []
    text = "".join(_pieces(paragraph, counts, boxes))
    label = counts.lists.label(paragraph, style_id)
    for line in text.split("\n"):
        if words := " ".join(line.split()):
            yield Block(words, styles.get(style_id, ""), label=label)
            label = ""
    for box in boxes:
        yield from read_blocks(box, styles, counts)


def _table(
    table: etree._Element, styles: Mapping[str, str], counts: Counts, depth: int
) -> Iterator[Block]:
    """Yield a block a row; the cell of a table of one cell, which is a frame, as it is."""
    for row in table.iter(f"{W}tr"):
        if next(row.iterancestors(f"{W}tbl"), None) is not table:
            continue
        cells = [list(read_blocks(c, styles, counts, depth=depth + 1)) for c in _cells(row)]
        if len(cells) == 1 or any(len(cell) > CELL_LINES for cell in cells):
            yield from (block for cell in cells for block in cell)
            continue
        texts = [" ".join(block.shown for block in cell) for cell in cells]
        if any(texts):
            yield Block(BETWEEN_CELLS.join(text for text in texts if text), in_table=True)


def _cells(row: etree._Element) -> Iterator[etree._Element]:
    for child in row:
        if child.tag == f"{W}tc":
            yield child
        elif child.tag in (f"{W}sdt", f"{W}sdtContent"):
            yield from _cells(child)


def _pieces(element: etree._Element, counts: Counts, boxes: list[etree._Element]) -> Iterator[str]:
    """Yield the text within an element; boxes of text that hang in it are put aside."""
    waiting = list(reversed(element))
    while waiting:
        child = waiting.pop()
        counts.changes += child.tag in _CHANGES
        if child.tag in _GONE or child.tag == _FALLBACK:
            continue
        if child.tag == f"{W}txbxContent":
            boxes.append(child)
        elif child.tag == f"{W}r" and _is_hidden(child):
            counts.hidden += 1
        elif child.tag == f"{W}t" or str(child.tag).endswith("/math}t"):
            yield child.text or ""
        elif child.tag in _SIGNS:
            yield _SIGNS[child.tag]
        else:
            waiting += reversed(child)


def _is_hidden(run: etree._Element) -> bool:
    mark = run.find(f"{W}rPr/{W}vanish")
    return mark is not None and mark.get(f"{W}val", "1") not in ("0", "false", "off")

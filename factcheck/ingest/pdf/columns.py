"""The order in which the lines of a page are read."""

from collections.abc import Sequence
from itertools import pairwise

from factcheck.ingest.pdf.pages import Line

SAME_ROW = 0.5  # of the height of a line: how far baselines in one row may differ
PROSE = 22  # characters a piece of a row: lines of narrow columns; cells of tables have fewer
FEWEST_ROWS = 3  # that show the same gap before it is one between columns


def reading_order(lines: Sequence[Line]) -> list[Line]:
    """Return lines as they are read: down each column, columns from left to right.

    Programs write columns one after the other, and their order is kept. Where a file goes across
    columns row by row, the rows are taken apart; those of a table are joined to one line a row.
    """
    rows = _rows(lines)
    edges = _edges(rows)
    ordered: list[Line] = []
    held: list[list[Line]] = []
    for row in rows:
        if edges and not any(_crosses(piece, edges) for piece in row):
            held.append(row)
            continue
        ordered += _taken_apart(held, edges)
        held = []
        ordered.append(_joined(row))
    return [*ordered, *_taken_apart(held, edges)]


def _rows(lines: Sequence[Line]) -> list[list[Line]]:
    """Part lines, in the order of the file, into such as follow each other on one baseline."""
    rows: list[list[Line]] = []
    for line in lines:
        if rows and _beside(rows[-1][-1], line):
            rows[-1].append(line)
        else:
            rows.append([line])
    return rows


def _beside(before: Line, line: Line) -> bool:
    near = abs(before.bottom - line.bottom) < min(before.height, line.height) * SAME_ROW
    return near and line.left >= before.right - 1


def _edges(rows: Sequence[Sequence[Line]]) -> list[float]:
    """Return where columns after the first begin: left edges that many rows of prose share."""
    prose = [row for row in rows if len(row) > 1 and _is_prose(row)]
    if len(prose) < FEWEST_ROWS:
        return []
    groups: list[list[float]] = []
    for left in sorted(piece.left for row in prose for piece in row[1:]):
        if groups and left - groups[-1][-1] < prose[0][0].height * 2:
            groups[-1].append(left)
        else:
            groups.append([left])
    return [group[0] - 1 for group in groups if len(group) * 2 >= len(prose)]


def _is_prose(row: Sequence[Line]) -> bool:
    return sum(len(piece.text) for piece in row) >= PROSE * len(row)


def _crosses(piece: Line, edges: Sequence[float]) -> bool:
    return any(piece.left < edge < piece.right - piece.height for edge in edges)


def _taken_apart(rows: Sequence[Sequence[Line]], edges: Sequence[float]) -> list[Line]:
    """Return the lines of rows column by column, where one of the rows has several."""
    pieces = [piece for row in rows for piece in row]
    if len(pieces) == len(rows):
        return pieces
    columns: list[list[Line]] = [[] for _ in range(len(edges) + 1)]
    for piece in pieces:
        columns[sum(piece.left >= edge for edge in edges)].append(piece)
    return [piece for column in columns for piece in column]


def _joined(row: Sequence[Line]) -> Line:
    text = row[0].text + "".join(
        (" | " if _far(before, piece) else " ") + piece.text for before, piece in pairwise(row)
    )
    return row[0]._replace(text=text, right=max(piece.right for piece in row))


def _far(before: Line, piece: Line) -> bool:
    return piece.left - before.right > piece.height

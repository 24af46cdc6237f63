"""Draw what each article says of a slot: fewest, stated, most."""

from collections.abc import Sequence

from factcheck.consistency.matrix import Cell, Figure, MatrixRow
from factcheck.domain.article import Article
from factcheck.domain.value_words import ENDLESS, figure
from factcheck.ui.components.sheet import Node, draw, el, quiet
from factcheck.ui.wording import RELATION_SIGNS, article_label


def matrix(rows: Sequence[MatrixRow], articles: Sequence[Article]) -> None:
    """Draw the matrix; a figure leads to its claim."""
    draw("matrix", matrix_nodes(rows, articles))


def matrix_nodes(rows: Sequence[MatrixRow], articles: Sequence[Article]) -> list[Node]:
    """Return the table: a row a slot, a column an article."""
    if not rows:
        return [el("p", "No two claims speak of one thing yet.", cls="quiet")]
    names = [article_label(a.number, a.document.outlet) for a in articles]
    titles = ["Of what", "Range", *names, "Origins"]
    head = el("tr", *(el("th", title, scope="col") for title in titles))
    body = el("tbody", *(_row(row, articles) for row in rows))
    return [el("div", el("table", el("thead", head), body, cls="matrix"), cls="scroll")]


def _row(row: MatrixRow, articles: Sequence[Article]) -> Node:
    sign = RELATION_SIGNS[row.relation]
    cells = {cell.article_id: cell for cell in row.cells}
    marked = el("span", f"{sign.glyph} ", cls=f"tone {sign.tone}", title=sign.word)
    return el(
        "tr",
        el("th", marked, row.label, scope="row"),
        el("td", spread([f for cell in row.cells for f in cell.figures])),
        *(_cell(cells.get(article.id)) for article in articles),
        el("td", str(row.origins), cls="number"),
    )


def _cell(cell: Cell | None) -> Node:
    if cell is None or not cell.figures:
        return el("td", quiet("–"))
    return el("td", *(el("div", _figure(f)) for f in cell.figures))


def _figure(found: Figure) -> Node:
    about = f"{found.label}, as of {found.as_of or 'not stated'}, origin {found.origin or '?'}"
    words = found.text if found.min is None else f"{found.text}"
    return el("button", words, title=about, act={"do": "go", "claim": found.claim_id})


def spread(figures: Sequence[Figure]) -> str:
    """Return fewest – stated – most over the figures, such as '10 – 12 – 15'; empty for words."""
    lows = [f.min for f in figures if f.min is not None]
    if not lows:
        return ""
    highs = [f.max for f in figures if f.min is not None]
    stated = sorted({f.best for f in figures if f.best is not None})
    known = [high for high in highs if high is not None]
    most = ENDLESS if len(known) < len(highs) else figure(max(known))
    middle = [figure(n) for n in stated]
    return " – ".join(dict.fromkeys([figure(min(lows)), *middle, most]))

"""Draw what became of the latest import, article by article, and give it to take away."""

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import partial

import streamlit as st

from factcheck.ui import session
from factcheck.ui.components.sheet import Node, draw, el, quiet
from factcheck.ui.import_acts import LINES, TABLE, Line
from factcheck.ui.import_table import as_csv, as_json_lines
from factcheck.workflow.import_files import FileLine, Outcome

SHOWN = 200  # rows; the table that is given away has all
HEAD = ("Outcome", "Article", "From", "Why")
SIGNS = {"good": "✓", "old": "=", "mid": "⚠", "bad": "✗"}
TONES = {
    Outcome.READ: "good",
    Outcome.VERSION: "good",
    Outcome.KNOWN: "old",
    Outcome.SKIPPED: "bad",
}
FORMATS = (
    ("CSV", "csv", "text/csv", as_csv),
    ("JSON Lines", "jsonl", "application/jsonl", as_json_lines),
)


def import_result() -> None:
    """Draw what the latest import read and skipped, and why."""
    table: list[FileLine] = session.remembered(TABLE, [])
    notes: list[Line] = session.remembered(LINES, [])
    if not table and not notes:
        return
    draw("import-result", [*table_nodes(table), *note_nodes(notes, alone=not table)])
    if table:
        _downloads(table)


def table_nodes(lines: Sequence[FileLine]) -> list[Node]:
    """Return a row an article or file; an article that was read leads to its claims.

    Of very many, those that were skipped come first.
    """
    if not lines:
        return []
    counts = Counter(line.outcome for line in lines)
    told = " · ".join(f"{counts[outcome]:,} {outcome}" for outcome in Outcome if counts[outcome])
    rows = list(lines)
    if len(rows) > SHOWN:
        rows = sorted(rows, key=lambda line: line.outcome is not Outcome.SKIPPED)[:SHOWN]
        told += f" · {SHOWN} are shown, the skipped ones first; the table below has all"
    head = el("tr", *(el("th", name, scope="col") for name in HEAD))
    body = el("tbody", *(_row(line) for line in rows))
    return [
        el("h3", "Latest import"),
        el("p", quiet(told)),
        el("table", el("thead", head), body, cls="came"),
    ]


def note_nodes(notes: Sequence[Line], *, alone: bool) -> list[Node]:
    """Return a line a sentence, under a heading of their own where there is nothing else."""
    if not notes:
        return []
    lines = el("ul", *(el("li", _sign(n.tone), n.words) for n in notes), cls="lines")
    return [el("h3", "Latest import"), lines] if alone else [lines]


def _row(line: FileLine) -> Node:
    tone = "mid" if line.outcome is Outcome.READ and line.of else TONES[line.outcome]
    sign = el("td", el("span", f"{SIGNS[tone]} {line.outcome}", cls=f"tone {tone}"))
    return el("tr", sign, el("td", *_article(line)), el("td", line.file), el("td", line.reason))


def _article(line: FileLine) -> Iterator[Node]:
    if line.article:
        act = {"do": "article", "article": line.article_id}
        yield el("button", f"{line.article} {line.title}", act=act, title="see its claims")


def _sign(tone: str) -> Node:
    return el("span", f"{SIGNS[tone]} ", cls=f"tone {tone}")


def _downloads(table: Sequence[FileLine]) -> None:
    with st.container(horizontal=True, gap="small"):
        for name, ending, kind, written in FORMATS:
            st.download_button(
                f"This table as {name}",
                partial(written, table),
                f"import.{ending}",
                kind,
                key=f"import-as-{ending}",
                on_click="ignore",
            )

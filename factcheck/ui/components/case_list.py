"""Draw all cases with their counts; one click opens one."""

from collections.abc import Sequence

from factcheck.ui.components.sheet import Node, draw, el, quiet
from factcheck.workflow.list_cases import CaseLine

HEADS = ("Case", "Articles", "Claims", "Published", "Conflicts", "Last changed (UTC)")
SHOWN = 30  # cases; the choice above the page has all


def case_list(lines: Sequence[CaseLine], *, current: str) -> None:
    """Draw the cases, the last changed first; a click sends the act 'case'."""
    draw("cases", case_nodes(lines, current=current))


def case_nodes(lines: Sequence[CaseLine], *, current: str) -> list[Node]:
    """Return a row a case."""
    heads = (el("th", said, scope="col", cls=_side(said)) for said in HEADS)
    body = (_row(line, current=current) for line in lines[:SHOWN])
    table = el("table", el("thead", el("tr", *heads)), el("tbody", *body), cls="cases")
    left = len(lines) - SHOWN
    more = [el("p", f"and {left} more, see the list above", cls="quiet small")] if left > 0 else []
    return [el("h3", f"Cases ({len(lines)})"), el("div", table, cls="scroll"), *more]


def _side(said: str) -> str:
    return "number" if said in HEADS[1:5] else ""


def _row(line: CaseLine, *, current: str) -> Node:
    case = line.case
    here = case.id == current
    name = el("b", case.name) if here else el("button", case.name, act=_open(case.id))
    marks = [quiet(" · a desk of one")] if case.solo else []
    counts = (line.articles, line.claims, line.published, line.conflicts)
    return el(
        "tr",
        el("td", name, *marks),
        *(el("td", str(number), cls="number") for number in counts),
        el("td", f"{case.changed_at:%Y-%m-%d %H:%M}"),
    )


def _open(case_id: str) -> dict[str, str]:
    return {"do": "case", "case": case_id}

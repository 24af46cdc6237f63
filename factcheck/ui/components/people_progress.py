"""Draw how far each reviewer is."""

from collections.abc import Sequence

from factcheck.ui.components.sheet import Node, draw, el, quiet
from factcheck.workflow.list_cases import PersonLine

HEADS = ("Reviewer", "In hand", "Of these done", "Verdicts given")


def people_progress(lines: Sequence[PersonLine], *, by: str) -> None:
    """Draw a row a reviewer."""
    draw("people", people_nodes(lines, by=by))


def people_nodes(lines: Sequence[PersonLine], *, by: str) -> list[Node]:
    """Return who has or did something, or that nobody has."""
    head = el("h3", "Who does what")
    if not lines:
        told = "Nobody has a claim in hand yet: take one in Review, or assign many in Claims."
        return [head, el("p", told, cls="quiet")]
    heads = (el("th", said, scope="col", cls=_side(said)) for said in HEADS)
    table = el(
        "table",
        el("thead", el("tr", *heads)),
        el("tbody", *(_row(line, by=by) for line in lines)),
    )
    return [head, el("div", table, cls="scroll")]


def _side(said: str) -> str:
    return "" if said == HEADS[0] else "number"


def _row(line: PersonLine, *, by: str) -> Node:
    you = [quiet(" (you)")] if line.reviewer == by else []
    counts = (line.held, line.done, line.judged)
    return el(
        "tr",
        el("th", line.name, *you, scope="row"),
        *(el("td", str(number), cls="number") for number in counts),
    )

"""Draw the claims that a reviewer would take next."""

from collections.abc import Sequence

from factcheck.ui.components.sheet import Node, draw, el, quiet
from factcheck.ui.wording import plain
from factcheck.workflow.list_claims import judged
from factcheck.workflow.rows import ClaimRow

SHOWN = 6  # claims: the next half hour


def my_queue(rows: Sequence[ClaimRow], *, by: str) -> None:
    """Draw the first claims of the queue; a click sends the act 'go'."""
    draw("my-queue", queue_nodes(rows, by=by))


def queue_nodes(rows: Sequence[ClaimRow], *, by: str) -> list[Node]:
    """Return the first claims, and how many wait in all."""
    mine = sum(row.assignee == by for row in rows)
    done = sum(judged(row, by=by) for row in rows)
    told = f"{len(rows)} open, {done} of them judged, {mine} in your hands"
    head = el("h3", f"Next for you ({told})")
    if not rows:
        return [head, el("p", "Nothing waits for you in this case.", cls="quiet")]
    lines = (_line(row, by=by) for row in rows[:SHOWN])
    left = len(rows) - SHOWN
    more = [el("p", f"and {left} more, in Review", cls="quiet small")] if left > 0 else []
    return [head, el("ul", *lines, cls="lines"), *more]


def _line(row: ClaimRow, *, by: str) -> Node:
    held = " · in your hands" if row.assignee == by else ""
    done = " · judged, wants evidence or a next step" if judged(row, by=by) else ""
    return el(
        "li",
        el("button", row.label, act={"do": "go", "claim": row.claim_id}),
        f" {row.says} ",
        quiet(f"{plain(row.kind)} · A{row.article_number}{held}{done}"),
    )

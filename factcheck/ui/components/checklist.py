"""Draw the four steps of a first visit; each ticks itself once it is done."""

from collections.abc import Sequence

from factcheck.domain.history import HistoryEntry
from factcheck.ui.components.sheet import Node, draw, el, quiet

STEPS = (
    ("Say who works here", "only a name is asked", ""),
    ("Give a claim evidence", "Review: click a highlight, press E", "evidence attached"),
    ("Give it a verdict", "Review: press a digit, then Ctrl+Enter", "reviewed"),
    ("Freeze a report", "Reports: the verdict stands in every format", "reported"),
)


def checklist(entries: Sequence[HistoryEntry], *, by: str) -> None:
    """Draw the steps, unless all are done."""
    done = steps_done(entries, by=by)
    if not all(done):
        draw("checklist", checklist_nodes(done))


def steps_done(entries: Sequence[HistoryEntry], *, by: str) -> list[bool]:
    """Tell of each step whether the reviewer has done it in this case."""
    own = {entry.action for entry in entries if entry.by == by}
    return [not action or action in own for _, _, action in STEPS]


def checklist_nodes(done: Sequence[bool]) -> list[Node]:
    """Return the list."""
    lines = [
        el(
            "li",
            el("span", "✓ " if ticked else "○ ", cls=f"tone {'good' if ticked else 'open'}"),
            el("b", words),
            quiet(f" · {hint}"),
        )
        for (words, hint, _), ticked in zip(STEPS, done, strict=True)
    ]
    return [el("h3", "First steps"), el("ol", *lines, cls="lines")]

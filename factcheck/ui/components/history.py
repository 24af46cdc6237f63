"""Draw what was done with a claim, the latest first."""

from collections.abc import Sequence

from factcheck.domain.history import HistoryEntry
from factcheck.ui.components.sheet import Node, draw, el, quiet

SHOWN = 40  # entries of a claim or a case; reports print all


def history(entries: Sequence[HistoryEntry], *, key: str = "history") -> None:
    """Draw the entries."""
    draw(key, history_nodes(entries))


def history_nodes(entries: Sequence[HistoryEntry]) -> list[Node]:
    """Return a line an entry: when, who, what, from, to, why."""
    latest = list(reversed(entries))[:SHOWN]
    if not latest:
        return [el("p", "Nothing yet.", cls="quiet")]
    return [el("ul", *(_entry(entry) for entry in latest), cls="lines small")]


def _entry(entry: HistoryEntry) -> Node:
    change = " → ".join(part for part in (entry.before, entry.after) if part)
    why = f" — {entry.why}" if entry.why else ""
    return el(
        "li",
        el("time", f"{entry.at:%Y-%m-%d %H:%M} UTC"),
        el("b", f" {entry.by} "),
        f"{entry.action}",
        quiet(f" {change.replace('_', ' ')}{why}"),
        title=f"entry {entry.number}, {entry.hash[:12]}",
    )

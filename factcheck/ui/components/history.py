"""Draw what was done with a claim, the latest first."""

from collections.abc import Mapping, Sequence

from factcheck.domain.history import HistoryEntry
from factcheck.ui.components.sheet import Node, draw, el, quiet

SHOWN = 100  # entries of a claim or a case; reports print all


def history(
    entries: Sequence[HistoryEntry],
    *,
    key: str = "history",
    names: Mapping[str, str] | None = None,
) -> None:
    """Draw the entries; `names` has the label of each claim, where not all are of one."""
    draw(key, history_nodes(entries, names or {}))


def history_nodes(entries: Sequence[HistoryEntry], names: Mapping[str, str]) -> list[Node]:
    """Return a line an entry: when, who, what, of which claim, from, to, why."""
    latest = sorted(entries, key=lambda entry: entry.number, reverse=True)[:SHOWN]
    if not latest:
        return [el("p", "Nothing yet.", cls="quiet")]
    return [el("ul", *(_entry(entry, names) for entry in latest), cls="lines small")]


def _entry(entry: HistoryEntry, names: Mapping[str, str]) -> Node:
    change = " → ".join(part for part in (entry.before, entry.after) if part)
    why = f" — {entry.why}" if entry.why else ""
    _, _, ident = entry.subject.partition(":")
    link = el("button", names[ident], act={"do": "go", "claim": ident}) if ident in names else ""
    return el(
        "li",
        el("time", f"{entry.at:%Y-%m-%d %H:%M} UTC"),
        el("b", f" {entry.by} "),
        f"{entry.action} ",
        link,
        quiet(f" {change.replace('_', ' ')}{why}"),
        title=f"entry {entry.number}, {entry.hash[:12]}",
    )

"""Draw what is out of date in the last version, and what changed between any two."""

from collections.abc import Callable, Sequence

import streamlit as st

from factcheck.domain.report import ReportVersion
from factcheck.reports.differences import Change
from factcheck.ui import session
from factcheck.ui.components.sheet import Node, draw, el, quiet

NOW = "now"
SHOWN = 12  # reasons; the page of the report lists them all
Compare = Callable[[int, int | None], tuple[Change, ...] | None]


def out_of_date(versions: Sequence[ReportVersion], compare: Compare) -> bool:
    """Draw why the last version is not what the case says, if it is not; tell whether it drew."""
    changes = compare(versions[-1].number, None) if versions else None
    if changes:
        draw("out-of-date", out_of_date_nodes(versions[-1].number, changes))
    return bool(changes)


def out_of_date_nodes(number: int, changes: Sequence[Change]) -> list[Node]:
    """Return that a version is out of date, and the gravest reasons."""
    head = f"Version {number} is out of date because"
    return [el("div", head, cls="warn mid"), *change_nodes(changes[:SHOWN], len(changes))]


def change_nodes(changes: Sequence[Change], count: int) -> list[Node]:
    """Return a line a change, and how many more there are."""
    lines = [el("li", el("b", f"{change.kind.value} "), change.line) for change in changes]
    more = count - len(changes)
    if more:
        lines.append(el("li", quiet(f"and {more} more, in the report’s record")))
    return [el("ul", *lines, cls="lines")]


def version_diff(versions: Sequence[ReportVersion], compare: Compare) -> None:
    """Draw what changed between two versions that are chosen; nothing where there is none."""
    if not versions:
        return
    names = [str(version.number) for version in versions]
    with st.container(horizontal=True, gap="small", vertical_alignment="bottom"):
        st.selectbox("Changes from version", names, index=max(0, len(names) - 2), key="diff-from")
        st.selectbox("to", [*names, NOW], index=len(names), key="diff-to")
    before = str(session.field("diff-from") or names[0])
    after = str(session.field("diff-to") or NOW)
    changes = compare(int(before), None if after == NOW else int(after))
    if changes is None:
        return
    if changes:
        draw("changes", change_nodes(changes, len(changes)))
    else:
        st.caption("Nothing changed between the two.")

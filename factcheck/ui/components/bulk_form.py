"""Draw what can be done to many claims at once, and the list of those it would be done to."""

from collections.abc import Sequence

import streamlit as st

from factcheck.domain.odd_characters import marked
from factcheck.domain.reviewer import Reviewer
from factcheck.domain.status import DismissReason, Status
from factcheck.ui import session
from factcheck.ui.acting import guarded
from factcheck.ui.bulk_acts import NOBODY, ROUND, BulkActs, Wanted, counted
from factcheck.ui.components.sheet import Node, draw, el, quiet
from factcheck.ui.wording import SIMPLE_STEPS, plain, status_word, step_word
from factcheck.workflow.rows import ClaimRow

STEPS = (
    *(Status.TRIAGED, Status.RESEARCHING, Status.AWAITING_REPLY, Status.ON_HOLD),
    *(Status.APPROVED, Status.PUBLISHED),
)


def bulk_form(acts: BulkActs, people: Sequence[Reviewer], *, chosen: bool) -> None:
    """Draw the acts; `chosen` says that the rows were picked out, else they are all that show."""
    number = counted(acts.rows)
    which = f"With the {number} {'chosen' if chosen else 'shown'} …"
    with st.popover(which, key=f"bulk-{session.remembered(ROUND, 0)}"):
        names = {person.id: marked(person.name) for person in people}
        st.multiselect(
            "Assign to (several: dealt in turn, the most worth checking first)",
            [*names, NOBODY],
            key="bulk-people",
            format_func=lambda ident: names.get(ident, NOBODY),
            placeholder="nobody chosen",
        )
        st.button(f"Assign {number} …", key="bulk-assign", on_click=guarded(acts.assign))
        st.selectbox(
            "Dismiss as", [r.value for r in DismissReason], key="bulk-because", format_func=plain
        )
        st.button(f"Dismiss {number} …", key="bulk-dismiss", on_click=guarded(acts.dismiss))
        steps = STEPS if acts.desk.editor else tuple(SIMPLE_STEPS)
        st.selectbox(
            "Move to",
            [s.value for s in steps],
            key="bulk-target",
            format_func=lambda step: step_word(step, editor=acts.desk.editor),
        )
        st.text_input("Why (to reopen)", key="bulk-why")
        st.button(f"Move {number} …", key="bulk-move", on_click=guarded(acts.move))


def bulk_confirmation(acts: BulkActs) -> None:
    """Draw what was asked for with every claim that it is about, to confirm or to leave."""
    wanted = acts.wanted
    if wanted is None:
        return
    with st.container(key="bulk-asked", border=True, gap="small"):
        draw("bulk-claims", asked_nodes(wanted, editor=acts.desk.editor))
        with st.container(horizontal=True, gap="small"):
            label = f"Yes, {counted(wanted.rows)} {wanted.what}"
            st.button(label, key="bulk-yes", type="primary", on_click=guarded(acts.confirm))
            st.button("Cancel", key="bulk-no", on_click=guarded(acts.cancel))


def asked_nodes(wanted: Wanted, *, editor: bool) -> list[Node]:
    """Return the question, the claims by their short names, and each with its words."""
    lines = (
        el(
            "li",
            el("b", f"{row.label} "),
            quiet(f"{plain(row.kind)} · {status_word(row.status, editor=editor)} "),
            row.says,
        )
        for row in wanted.rows
    )
    return [
        el("h4", f"{counted(wanted.rows)} to be {wanted.what}?"),
        el("p", listed(wanted.rows)),
        el("div", el("ul", *lines, cls="lines small"), cls="scroll asked"),
    ]


def listed(rows: Sequence[ClaimRow]) -> str:
    """Return the short names of the claims, runs of them drawn together.

    >>> listed([])
    ''
    """
    numbers = sorted(row.number for row in rows)
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return ", ".join(f"C{r[0]}" if len(r) == 1 else f"C{r[0]}–C{r[-1]}" for r in runs)

"""Draw what can be done to many claims at once, with the list of those it is done to."""

from collections.abc import Sequence

import streamlit as st

from factcheck.domain.odd_characters import marked
from factcheck.domain.reviewer import Reviewer
from factcheck.domain.status import DismissReason, Status
from factcheck.ui.acting import guarded
from factcheck.ui.bulk_acts import NOBODY, BulkActs
from factcheck.ui.wording import plain
from factcheck.workflow.rows import ClaimRow

STEPS = (
    *(Status.TRIAGED, Status.RESEARCHING, Status.AWAITING_REPLY, Status.ON_HOLD),
    *(Status.APPROVED, Status.PUBLISHED),
)


def bulk_form(acts: BulkActs, people: Sequence[Reviewer], *, chosen: bool) -> None:
    """Draw the acts; `chosen` says that the rows were picked out, else they are all that show."""
    number = f"{len(acts.rows)} claim{'s' * (len(acts.rows) != 1)}"
    which = f"With the {number} {'chosen' if chosen else 'shown'} …"
    with st.popover(which, key="bulk"):
        st.text(listed(acts.rows))
        names = {person.id: marked(person.name) for person in people}
        st.multiselect(
            "Assign to (several: dealt in turn, the most worth checking first)",
            [*names, NOBODY],
            key="bulk-people",
            format_func=lambda ident: names.get(ident, NOBODY),
            placeholder="nobody chosen",
        )
        st.button(f"Assign {number}", key="bulk-assign", on_click=guarded(acts.assign))
        st.selectbox(
            "Dismiss as", [r.value for r in DismissReason], key="bulk-because", format_func=plain
        )
        st.button(f"Dismiss {number}", key="bulk-dismiss", on_click=guarded(acts.dismiss))
        st.selectbox("Move to", [s.value for s in STEPS], key="bulk-target", format_func=plain)
        st.text_input("Why (to reopen, to correct)", key="bulk-why")
        st.button(f"Move {number}", key="bulk-move", on_click=guarded(acts.move))


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

"""Draw the findings that a choice lets through, a page of them at a time."""

from collections.abc import Sequence

import streamlit as st

from factcheck.domain.finding import FindingState
from factcheck.errors import FactcheckError
from factcheck.settings import FINDING_CONFIDENCE_SHOWN
from factcheck.ui import session
from factcheck.ui.components.finding import finding
from factcheck.ui.desk import Desk
from factcheck.ui.wording import RELATION_SIGNS, plain
from factcheck.workflow.decide_finding import decide_finding
from factcheck.workflow.show_consistency import FindingView

PER_PAGE = 15  # cards; more than a hundred make a page slow
STATES = ("open", "accepted", "dismissed")


def findings_list(views: Sequence[FindingView], desk: Desk) -> None:
    """Draw the choice of relation and state, then the findings."""
    with st.container(horizontal=True, gap="medium", vertical_alignment="bottom"):
        relations = st.pills(
            "Relation",
            list(RELATION_SIGNS),
            selection_mode="multi",
            default=["contradiction", "update"],
            format_func=lambda r: f"{plain(r)} {_count(views, str(r))}",
            key="relation",
            bind="query-params",
        )
        states = st.pills(
            "Decision", STATES, selection_mode="multi", default=["open"], key="decision"
        )
        unsure = st.checkbox("unsure too", key="unsure", bind="query-params")
    wanted = [
        v
        for v in views
        if v.stored.finding.relation.value in relations and v.stored.state in states
    ]
    kept = [v for v in wanted if unsure or v.stored.shown]
    pages = max(1, -(-len(kept) // PER_PAGE))
    page = st.pagination(pages, key=f"findings-{pages}") if pages > 1 else 1
    for view in kept[(page - 1) * PER_PAGE : page * PER_PAGE]:
        finding(view, on_decide=lambda v, s, why: decide(desk, v, s, why))
    if not kept:
        st.caption("No finding of these kinds.")
    if len(kept) < len(wanted):
        st.caption(hidden_words(len(wanted) - len(kept)))


def hidden_words(number: int) -> str:
    """Return how many findings are not shown, and why."""
    what = "1 more finding is" if number == 1 else f"{number} more findings are"
    least = round(100 * FINDING_CONFIDENCE_SHOWN)
    return f"{what} hidden: fewer than {least} % of such findings are right."


def decide(desk: Desk, view: FindingView, state: FindingState, why: str) -> None:
    """Save what the desk makes of a finding."""
    stored = view.stored
    try:
        decide_finding(
            desk.bench, stored.case_id, stored.id, state, by=desk.by, seen=stored.version, why=why
        )
    except FactcheckError as error:
        session.say(str(error), wrong=True)
        return
    session.say(f"✓ finding {state.value}")


def _count(views: Sequence[FindingView], relation: str) -> int:
    return sum(v.stored.finding.relation.value == relation and v.stored.shown for v in views)

"""Draw the findings that a choice lets through, a page of them at a time."""

from collections.abc import Sequence

import streamlit as st

from factcheck.domain.finding import FindingState
from factcheck.errors import FactcheckError
from factcheck.ui import session
from factcheck.ui.components.finding import finding
from factcheck.ui.desk import Desk
from factcheck.ui.wording import RELATION_SIGNS, plain
from factcheck.workflow.decide_finding import decide_finding
from factcheck.workflow.show_consistency import FindingView

PER_PAGE = 15  # cards; more than a hundred make a page slow
STATES = ("open", "accepted", "dismissed")
REACHES = ("articles", "claims of one article")


def findings_list(views: Sequence[FindingView], desk: Desk, *, least: float) -> None:
    """Draw the choice of relation, place and state, then the findings sure enough to be shown."""
    with st.container(horizontal=True, gap="medium", vertical_alignment="bottom"):
        relations = st.pills(
            "Relation",
            list(RELATION_SIGNS),
            selection_mode="multi",
            default=["contradiction", "update"],
            format_func=lambda r: f"{plain(r)} {_count(views, str(r), least)}",
            key="relation",
            bind="query-params",
        )
        states = st.pills(
            "Decision", STATES, selection_mode="multi", default=["open"], key="decision"
        )
        reach = st.pills(
            "Between", REACHES, selection_mode="multi", default=list(REACHES), key="reach"
        )
        unsure = st.checkbox("unsure too", key="unsure", bind="query-params")
    wanted = [
        v
        for v in views
        if v.stored.finding.relation.value in relations
        and v.stored.state in states
        and reach_of(v) in reach
    ]
    kept = [v for v in wanted if unsure or v.stored.is_shown(least)]
    pages = max(1, -(-len(kept) // PER_PAGE))
    page = st.pagination(pages, key=f"findings-{pages}") if pages > 1 else 1
    for view in kept[(page - 1) * PER_PAGE : page * PER_PAGE]:
        finding(view, on_decide=lambda v, s, why: decide(desk, v, s, why))
    if not kept:
        st.caption("No finding of these kinds.")
    if len(kept) < len(wanted):
        st.caption(hidden_words(len(wanted) - len(kept), least))


def reach_of(view: FindingView) -> str:
    """Return whether a finding is between articles or within one."""
    return REACHES[len({v.document_id for v in view.stored.finding.values}) == 1]


def hidden_words(number: int, least: float) -> str:
    """Return how many findings are not shown, and why."""
    what = "1 more finding is" if number == 1 else f"{number} more findings are"
    return f"{what} hidden: fewer than {round(100 * least)} % of such findings are right."


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


def _count(views: Sequence[FindingView], relation: str, least: float) -> int:
    """Count the findings of a relation that wait for a decision, as the menu and the Desk do."""
    found = (v.stored for v in views if v.stored.finding.relation.value == relation)
    waiting = (stored for stored in found if stored.current and stored.state is FindingState.OPEN)
    return sum(stored.is_shown(least) for stored in waiting)

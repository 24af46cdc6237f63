"""Draw the two forms that merge events, and split claims off one."""

from collections.abc import Mapping, Sequence

import streamlit as st

from factcheck.domain.claim import StoredClaim
from factcheck.ui.acting import guarded
from factcheck.ui.components.events_list import event_name, when_words
from factcheck.ui.event_acts import DIVIDED, MERGE_WHY, MERGED, PARTED, SPLIT_WHY, EventActs
from factcheck.ui.wording import plain
from factcheck.workflow.show_events import EventView

LONG = 90  # characters of a claim in a list


def events_by_hand(acts: EventActs) -> None:
    """Draw both forms; what was said stands above, each with its way back."""
    with st.expander("Merge or split events by hand", key="events-by-hand"):
        left, right = st.columns(2, gap="large")
        with left:
            _merging(acts)
        with right:
            _splitting(acts)
        st.caption("The case is compared again at once. Each can be undone.")


def _merging(acts: EventActs) -> None:
    names = event_names(list(acts.views.values()))
    st.multiselect(
        "These events are one",
        list(names),
        key=MERGED,
        format_func=lambda event: names.get(event, event),
        placeholder="two events or more",
    )
    st.text_input("Why", key=MERGE_WHY, placeholder="stands in the history")
    st.button("Merge them", key="event-merge-button", on_click=guarded(acts.merge))


def _splitting(acts: EventActs) -> None:
    names = event_names(list(acts.views.values()))
    chosen = st.selectbox(
        "In this event",
        list(names),
        key=DIVIDED,
        index=None,
        format_func=lambda event: names.get(event, event),
        placeholder="one event",
    )
    view = acts.views.get(str(chosen))
    claims = {c.id: claim_words(c, view) for c in acts.claims_of(view)} if view else {}
    st.multiselect(
        "these claims are of another happening",
        list(claims),
        key=PARTED,
        format_func=lambda claim: claims.get(claim, claim),
        placeholder="its claims" if claims else "choose an event first",
        disabled=not claims,
    )
    st.text_input("Why", key=SPLIT_WHY, placeholder="stands in the history")
    st.button("Split them off", key="event-split-button", on_click=guarded(acts.split))


def event_names(views: Sequence[EventView]) -> Mapping[str, str]:
    """Return what each event is called where it is chosen; no two alike."""
    found: dict[str, str] = {}
    for view in views:
        many = len(view.claims)
        told = f"{event_name(view)} · {when_words(view)} · {many} claim{'s' * (many != 1)}"
        first = f", {view.claims[0].label} first" if view.claims else ""
        found[view.group.event] = told + first
    return found


def claim_words(claim: StoredClaim, view: EventView) -> str:
    """Return a claim in a line: 'C5 A1 casualty: Three people were killed …'."""
    article = next((a.label for a in view.articles if a.id == claim.article_id), "")
    words = " ".join(claim.current.text.split())
    short = words if len(words) <= LONG else f"{words[:LONG].rstrip()}…"
    return f"{claim.label} {article} {plain(claim.current.kind)}: {short}"

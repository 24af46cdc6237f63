"""Consistency: where the articles of a case agree and where they do not."""

from collections.abc import Callable
from functools import partial

import streamlit as st

from factcheck.ui import address, event_acts
from factcheck.ui.acting import guarded
from factcheck.ui.components.event_questions import event_answers, event_questions
from factcheck.ui.components.events_by_hand import events_by_hand
from factcheck.ui.components.events_list import events_list
from factcheck.ui.components.findings_list import findings_list
from factcheck.ui.components.keyboard import keyboard
from factcheck.ui.components.matrix import matrix
from factcheck.ui.components.over_time import over_time
from factcheck.ui.components.places import places
from factcheck.ui.components.timeline import timeline
from factcheck.ui.components.top_bar import top_bar
from factcheck.ui.desk import Desk
from factcheck.ui.kept_views import consistency_of, places_of
from factcheck.workflow.check_consistency import check_consistency
from factcheck.workflow.show_consistency import ConsistencyView
from factcheck.workflow.show_events import show_events


def consistency_page() -> None:
    """Draw the page."""
    desk = top_bar("Consistency")
    if desk is None:
        keyboard()
        return
    view = consistency_of(desk)
    check = guarded(lambda: check_consistency(desk.bench, desk.case.id, by=desk.by, afresh=True))
    st.button("Check again", key="check", on_click=check)
    _open_tab(desk, view)
    keyboard(handlers={"go": address.open_claim})


def _open_tab(desk: Desk, view: ConsistencyView) -> None:
    """Draw the tab that is open; the others cost nothing."""
    drawn: dict[str, Callable[[], None]] = {
        "Findings": lambda: findings_list(view.findings, desk, least=view.shown_from),
        "Events": lambda: _events(desk, view),
        "Side by side": lambda: matrix(view.matrix, view.articles),
        "Over time": lambda: over_time(view.slots, view.articles, view.origins),
        "Timeline": lambda: timeline(show_events(desk.bench, desk.case.id), view.articles),
        "Map": lambda: places(partial(places_of, desk), case=desk.case.name),
    }
    tabs = st.tabs(list(drawn), key="tab", bind="query-params")
    for tab, draw_it in zip(tabs, drawn.values(), strict=True):
        if tab.open:
            with tab:
                draw_it()


def _events(desk: Desk, view: ConsistencyView) -> None:
    event_questions(view.questions, on_answer=guarded(event_acts.answering(desk)))
    event_answers(view.edits, view.labels, on_undo=guarded(event_acts.undoing(desk)))
    events = show_events(desk.bench, desk.case.id)
    events_by_hand(event_acts.EventActs(desk, events))
    events_list(events)

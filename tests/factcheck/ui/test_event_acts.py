"""Answers to questions about events; events merged and split by hand."""

import pytest

from factcheck.domain.event_edit import EventEditKind
from factcheck.workflow.show_consistency import show_consistency
from factcheck.workflow.show_events import show_events
from tests.factcheck.ui.asking import ask


@pytest.mark.parametrize(
    ("button", "kind"), [("same", EventEditKind.MERGE), ("different", EventEditKind.APART)]
)
def test_an_answer_is_kept_and_can_be_taken_back(open_page, desk, button, kind):
    name = "-".join(ask(desk.bench, desk.case.id))
    app = open_page("consistency", tab="Events")
    app.button(key=f"{button}-{name}").click().run()
    view = show_consistency(desk.bench, desk.case.id)
    assert [(e.kind, "-".join(e.claims), e.by) for e in view.edits] == [(kind, name, desk.by)]
    assert view.questions == ()
    assert "happening" in app.session_state["notice"].words
    app.button(key=f"undo-{view.edits[0].id}").click().run()
    assert show_consistency(desk.bench, desk.case.id).edits[0].undone


def seen(desk):
    view = show_consistency(desk.bench, desk.case.id)
    groups = {v.group.label: len(v.claims) for v in show_events(desk.bench, desk.case.id)}
    return groups, {f.stored.id for f in view.findings if f.stored.current}


def undo(app, desk):
    [edit] = [e for e in show_consistency(desk.bench, desk.case.id).edits if not e.undone]
    app.button(key=f"undo-{edit.id}").click().run()
    assert not app.exception
    return edit


def test_events_are_merged_with_a_reason_and_undone_as_if_nothing_had_been(open_page, desk):
    before = seen(desk)
    app = open_page("consistency", tab="Events")
    events = [v.group.event for v in show_events(desk.bench, desk.case.id)[:2]]
    app.multiselect(key="event-merge").set_value(events).run()
    app.text_input(key="event-merge-why").set_value("one night").run()
    app.button(key="event-merge-button").click().run()
    assert not app.exception
    assert "2 events are one" in app.session_state["notice"].words
    merged = seen(desk)[0]
    assert merged["attack in Camp Taji"] == sum(list(before[0].values())[:2])
    assert app.multiselect(key="event-merge").value == []
    assert undo(app, desk).why == "one night"
    assert seen(desk) == before


def test_claims_are_split_off_and_brought_back(open_page, desk):
    before = seen(desk)
    app = open_page("consistency", tab="Events")
    [first, *_] = show_events(desk.bench, desk.case.id)
    app.selectbox(key="event-divide").set_value(first.group.event).run()
    parted = [claim.id for claim in first.claims[:3]]
    app.multiselect(key="event-claims").set_value(parted).run()
    app.button(key="event-split-button").click().run()
    assert "3 claims of another happening" in app.session_state["notice"].words
    apart = [v for v in show_events(desk.bench, desk.case.id) if len(v.claims) == 3]
    assert parted in [[c.id for c in v.claims] for v in apart]
    assert all(len(v.articles) == 1 for v in apart)
    undo(app, desk)
    assert seen(desk) == before


@pytest.mark.parametrize(
    ("button", "hint"), [("event-merge-button", "two events"), ("event-split-button", "choose an")]
)
def test_nothing_chosen_is_said_to_be_nothing(open_page, desk, button, hint):
    app = open_page("consistency", tab="Events")
    app.button(key=button).click().run()
    assert hint in app.session_state["notice"].words
    assert show_consistency(desk.bench, desk.case.id).edits == ()

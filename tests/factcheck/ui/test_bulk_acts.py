"""What the page offers to do to many claims is done to those shown, and to no other."""

import pytest

from factcheck.domain.status import Status
from factcheck.workflow.list_claims import list_claims


@pytest.fixture
def now(desk):
    """Return the claims as they are now, by id."""
    return lambda: {
        row.claim_id: row for row in list_claims(desk.bench, desk.case.id, by=desk.by).rows
    }


def choose(app, key, value):
    """Fill in a field of the form."""
    for field in (*app.multiselect, *app.selectbox, *app.text_input):
        if field.key == key:
            field.set_value(value)


def confirmed(app, button):
    """Ask for an act and confirm it."""
    app.button(key=button).click().run()
    app.button(key="bulk-yes").click().run()
    assert not app.exception
    assert "bulk-yes" not in {b.key for b in app.button}


def test_a_filter_then_dismiss_hits_the_claims_shown_and_no_other(open_page, now):
    before = now()
    app = open_page("claims", kind="location", work="to_do")
    shown = {
        ident
        for ident, row in before.items()
        if row.kind == "location" and row.status == Status.EXTRACTED
    }
    assert len(app.dataframe[0].value) == len(shown) > 1
    choose(app, "bulk-because", "trivial")
    app.button(key="bulk-dismiss").click().run()
    assert now() == before
    app.button(key="bulk-yes").click().run()
    after = now()
    changed = {ident for ident in after if after[ident] != before[ident]}
    assert changed == shown
    assert {after[ident].status for ident in shown} == {Status.DISMISSED}


def test_claims_are_assigned_dealt_and_given_back(open_page, now):
    app = open_page("claims", kind="time", work="to_do")
    free = [row for row in now().values() if row.kind == "time" and row.status == "extracted"]
    choose(app, "bulk-people", ["ana"])
    confirmed(app, "bulk-assign")
    assert {now()[row.claim_id].assignee for row in free} == {"ana"}
    choose(app, "bulk-people", ["ana", "bo"])
    confirmed(app, "bulk-assign")
    assert {now()[row.claim_id].assignee for row in free} == {"ana", "bo"}
    choose(app, "bulk-people", ["nobody"])
    confirmed(app, "bulk-assign")
    assert {now()[row.claim_id].assignee for row in free} == {""}


def test_what_a_guard_forbids_is_said_and_changes_nothing(open_page, now):
    before = now()
    app = open_page("claims", kind="time", work="to_do")
    choose(app, "bulk-target", "approved")
    confirmed(app, "bulk-move")
    assert "0 of" in app.session_state["notice"].words
    assert app.session_state["notice"].wrong
    assert now() == before
    app.button(key="bulk-assign").click().run()
    assert now() == before


def test_what_is_cancelled_or_of_another_case_is_not_done(open_page, now):
    before = now()
    app = open_page("claims", kind="time")
    app.button(key="bulk-dismiss").click().run()
    app.button(key="bulk-no").click().run()
    assert "bulk-yes" not in {b.key for b in app.button}
    app.button(key="bulk-dismiss").click().run()
    app.text_input(key="new-case").set_value("Basra").run()
    app.button(key="create-case").click().run()
    assert "bulk-yes" not in {b.key for b in app.button}
    assert now() == before


def test_another_filter_changes_nothing_of_what_was_asked_for(open_page, now):
    app = open_page("claims", kind="time", work="to_do")
    shown = {r.claim_id for r in now().values() if r.kind == "time" and r.status == "extracted"}
    app.button(key="bulk-dismiss").click().run()
    app.multiselect(key="kind").set_value(["casualty"]).run()
    app.button(key="bulk-yes").click().run()
    assert {i for i, row in now().items() if row.status == "dismissed"} >= shown
    assert not [r for r in now().values() if r.kind == "casualty" and r.status == "dismissed"]

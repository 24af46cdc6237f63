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
    after = now()
    changed = {ident for ident in after if after[ident] != before[ident]}
    assert changed == shown
    assert {after[ident].status for ident in shown} == {Status.DISMISSED}


def test_claims_are_assigned_dealt_and_given_back(open_page, now):
    app = open_page("claims", kind="time", work="to_do")
    free = [row for row in now().values() if row.kind == "time" and row.status == "extracted"]
    choose(app, "bulk-people", ["ana"])
    app.button(key="bulk-assign").click().run()
    assert {now()[row.claim_id].assignee for row in free} == {"ana"}
    choose(app, "bulk-people", ["ana", "bo"])
    app.button(key="bulk-assign").click().run()
    assert {now()[row.claim_id].assignee for row in free} == {"ana", "bo"}
    choose(app, "bulk-people", ["nobody"])
    app.button(key="bulk-assign").click().run()
    assert {now()[row.claim_id].assignee for row in free} == {""}


def test_what_a_guard_forbids_is_said_and_changes_nothing(open_page, now):
    before = now()
    app = open_page("claims", kind="time", work="to_do")
    choose(app, "bulk-target", "approved")
    app.button(key="bulk-move").click().run()
    assert now() == before
    app.button(key="bulk-assign").click().run()
    assert now() == before

"""The Adjudicate page, without a browser."""

import pytest

from factcheck.domain.record import ClaimRef
from factcheck.workflow.create_case import set_solo
from factcheck.workflow.list_disagreements import list_disagreements
from factcheck.workflow.show_article import show_claim


@pytest.fixture
def dispute(desk):
    return list_disagreements(desk.bench, desk.case.id, by=desk.by).open[0].claim


def keys_of(app):
    return {b.key for b in app.button} | {a.key for a in app.text_area}


def test_a_third_person_gives_a_verdict_that_is_kept_while_it_is_typed(open_page, dispute, bench):
    app = open_page("adjudicate")
    assert app.query_params["claim"] == dispute.id
    app.button(key="verdict-mixed").click().run()
    app.text_area(key=f"review-rationale-{dispute.id}").set_value("The day is off by one.").run()
    assert not app.exception
    ref = ClaimRef(case_id=dispute.case_id, claim_id=dispute.id)
    typed = show_claim(bench, ref, by="cleo").draft.typed
    assert typed == {"verdict": "mixed", "rationale": "The day is off by one."}


@pytest.mark.parametrize(("editor", "verdicts"), [(False, 5), (True, 9)])
def test_simple_mode_offers_five_verdicts_and_editor_mode_nine(open_page, editor, verdicts):
    app = open_page("adjudicate", editor=editor)
    assert len([b for b in app.button if b.key.startswith("verdict-")]) == verdicts


@pytest.mark.parametrize(("solo", "offered"), [(False, False), (True, True)])
def test_one_of_the_two_may_settle_it_on_a_desk_of_one_only(open_page, desk, solo, offered):
    if solo:
        set_solo(desk.bench, desk.case.id, solo=True, by="ana", seen=desk.case.version)
    app = open_page("adjudicate", by="ana")
    assert ("verdict-mixed" in keys_of(app)) is offered


def test_a_claim_without_a_dispute_leads_to_the_first_that_is_one(open_page, dispute, fresh_row):
    app = open_page("adjudicate", claim=fresh_row.claim_id)
    assert app.query_params["claim"] == dispute.id


def test_without_a_name_no_verdict_is_shown(open_page):
    assert not {k for k in keys_of(open_page("adjudicate", signed_in=False)) if "verdict" in k}


def test_a_case_without_disputes_says_so(open_page):
    app = open_page("adjudicate")
    app.text_input(key="new-case").set_value("Basra").run()
    app.button(key="create-case").click().run()
    assert not app.exception
    assert not [b for b in app.button if b.key.startswith("verdict-")]

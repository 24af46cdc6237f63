import pytest

from factcheck.domain.status import DismissReason, Status
from factcheck.ui.components.steps import steps_offered
from factcheck.workflow.show_article import show_claim


def test_a_step_is_barred_while_something_is_missing(open_page, fresh_row):
    app = open_page("review", editor=True, claim=fresh_row.claim_id)
    assert app.button(key="step-proposed").disabled
    assert not app.button(key="step-researching").disabled


def test_a_step_and_a_dismissal_are_saved(open_page, fresh_row, ref_of, bench):
    ref = ref_of(fresh_row.claim_id)
    app = open_page("review", editor=True, claim=fresh_row.claim_id)
    app.button(key="step-researching").click().run()
    assert show_claim(bench, ref, by="cleo").claim.status is Status.RESEARCHING
    app.selectbox(key=f"dismiss-{fresh_row.claim_id}").set_value(DismissReason.TRIVIAL).run()
    app.button(key="dismiss").click().run()
    claim = show_claim(bench, ref, by="cleo").claim
    assert (claim.status, claim.dismissed_because) == (Status.DISMISSED, DismissReason.TRIVIAL)


def test_a_public_verdict_is_reopened_with_a_reason_only(open_page, judged_row, ref_of, bench):
    ref = ref_of(judged_row.claim_id)
    app = open_page("review", claim=judged_row.claim_id)
    app.button(key="step-researching").click().run()
    assert show_claim(bench, ref, by="cleo").claim.status is Status.PUBLISHED
    app.text_input(key=f"step-why-{judged_row.claim_id}").set_value("a new list").run()
    app.button(key="step-researching").click().run()
    assert show_claim(bench, ref, by="cleo").claim.status is Status.RESEARCHING


@pytest.mark.parametrize(
    ("status", "before", "offered"),
    [
        (Status.PUBLISHED, True, {Status.RESEARCHING, Status.RETRACTED}),
        (Status.APPROVED, True, {Status.RESEARCHING, Status.CORRECTED}),
        (Status.APPROVED, False, {Status.RESEARCHING, Status.PUBLISHED}),
    ],
)
def test_simple_mode_leads_all_the_way_to_a_correction(
    ref_of, judged_row, bench, status, before, offered
):
    ref = ref_of(judged_row.claim_id)
    with bench.store.write() as tx:
        claim = tx.claims.get(ref.case_id, ref.claim_id)
        at = claim.published_at if before else None
        tx.claims.put(claim.but(status=status, published_at=at))
    card = show_claim(bench, ref, by="cleo")
    assert set(steps_offered(card, editor=False)) == offered
    assert offered <= set(steps_offered(card, editor=True))

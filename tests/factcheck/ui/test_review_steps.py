import pytest

from factcheck.domain.status import Status
from factcheck.ui.review_steps import ReviewSteps
from factcheck.workflow.show_article import show_claim


@pytest.fixture
def claim(bench, ref_of, fresh_row):
    return show_claim(bench, ref_of(fresh_row.claim_id), by="cleo").claim


def test_looking_at_others_is_written_down(desk, claim, bench):
    ReviewSteps(desk, claim).reveal()
    assert show_claim(bench, claim.ref, by="cleo").history[-1].action == "revealed"


def test_a_step_and_a_confirmation_are_saved(desk, claim, bench):
    ReviewSteps(desk, claim).step(Status.RESEARCHING)
    moved = show_claim(bench, claim.ref, by="cleo").claim
    assert moved.status is Status.RESEARCHING
    ReviewSteps(desk, moved).confirm()
    assert show_claim(bench, claim.ref, by="cleo").claim.version == moved.version + 1


@pytest.mark.parametrize("because", ["duplicate", "trivial"])
def test_a_claim_is_not_pursued(open_page, claim, bench, because):
    app = open_page("review", claim=claim.id)
    app.selectbox(key=f"dismiss-{claim.id}").set_value(because).run()
    app.button(key="dismiss").click().run()
    after = show_claim(bench, claim.ref, by="cleo").claim
    assert (after.status, after.dismissed_because) == (Status.DISMISSED, because)

import pytest

from factcheck.domain.review import ReviewText
from factcheck.errors import Conflict
from factcheck.ui.review_acts import CONFLICT
from factcheck.workflow.review_claim import review_claim


@pytest.mark.parametrize(
    ("button", "kept"), [("conflict-mine", "mine"), ("conflict-theirs", "theirs")]
)
def test_of_two_versions_the_reviewer_chooses(open_page, desk, fresh_row, ref_of, button, kept):
    ref = ref_of(fresh_row.claim_id)
    theirs = review_claim(
        desk.bench, ref, ReviewText(rationale="theirs"), by=desk.by, seen=0
    ).review
    yours = theirs.but(rationale="mine", version=0)
    app = open_page("review", claim=fresh_row.claim_id)
    found = Conflict("the review", yours=yours, theirs=theirs)
    app.session_state[f"kept:{CONFLICT}:{fresh_row.claim_id}"] = found
    app.run()
    app.button(key=button).click().run()
    assert not app.exception
    with desk.bench.store.read() as tx:
        assert tx.reviews.get(ref.case_id, ref.claim_id, desk.by).rationale == kept
    assert not [b for b in app.button if b.key == button]


def test_only_a_claim_in_dispute_leads_to_its_settlement(open_page, rows, fresh_row):
    split = next(row for row in rows if row.disagree)
    app = open_page("review", claim=split.claim_id)
    app.button(key="dispute").click().run()
    assert app.session_state["kept:page"] == "adjudicate"
    other = open_page("review", claim=fresh_row.claim_id)
    assert "dispute" not in [b.key for b in other.button]

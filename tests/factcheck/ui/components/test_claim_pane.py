import pytest

from factcheck.domain.review import ReviewText
from factcheck.errors import Conflict
from factcheck.ui.review_acts import CONFLICT, SELECTED
from factcheck.ui.session import Selected
from factcheck.workflow.list_claims import list_claims
from factcheck.workflow.review_claim import review_claim


def test_a_selection_opens_the_form_of_a_new_claim(open_page, desk, rows):
    article = rows[0].article_id
    app = open_page("review")
    app.session_state[f"kept:{SELECTED}"] = Selected("add", "", article, 0, 7)
    app.run()
    assert not app.text_area
    app.text_input(key="value-subject-0.7").set_value("Rockets").run()
    app.button(key="add-claim").click().run()
    assert app.session_state["notice"].wrong
    app.text_input(key="value-predicate-0.7").set_value("flew").run()
    app.button(key="add-claim").click().run()
    assert not app.exception
    assert len(list_claims(desk.bench, desk.case.id).rows) == len(rows) + 1


def test_a_selection_is_given_up(open_page, desk, rows):
    app = open_page("review")
    app.session_state[f"kept:{SELECTED}"] = Selected("add", "", rows[0].article_id, 0, 7)
    app.run()
    app.button(key="add-cancel").click().run()
    assert app.text_area
    assert len(list_claims(desk.bench, desk.case.id).rows) == len(rows)


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

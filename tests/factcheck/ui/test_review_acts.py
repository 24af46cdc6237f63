import pytest

from factcheck.domain.status import Status
from factcheck.errors import UsageError
from factcheck.ui import drafts
from factcheck.ui.review_acts import ReviewActs
from factcheck.workflow.show_article import show_claim


@pytest.fixture
def acts_on(place_of):
    def acting(row, **told):
        acts = ReviewActs(place_of(row))
        return acts, {"n": 1, "claim": row.claim_id, **told}

    return acting


def test_three_keys_take_judge_and_save(acts_on, fresh_row, ref_of, bench):
    acts, told = acts_on(fresh_row)
    acts.take(told)
    acts.give(fresh_row.claim_id, "mixed")
    acts, told = acts_on(fresh_row)
    acts.save(told)
    card = show_claim(bench, ref_of(fresh_row.claim_id), by="cleo")
    assert (card.claim.assignee, card.mine.verdict, card.draft) == ("cleo", "mixed", None)
    acts.save(told)
    again = show_claim(bench, ref_of(fresh_row.claim_id), by="cleo")
    assert again.mine.version == card.mine.version


def test_a_claim_is_let_go_by_the_same_key(acts_on, fresh_row, ref_of, bench):
    for holder in ("cleo", None):
        acts, told = acts_on(fresh_row)
        acts.take(told)
        assert show_claim(bench, ref_of(fresh_row.claim_id), by="cleo").claim.assignee == holder


def test_a_claim_is_parked_and_brought_back(acts_on, fresh_row, ref_of, bench):
    for status in (Status.ON_HOLD, Status.RESEARCHING):
        acts, told = acts_on(fresh_row)
        acts.park(told)
        assert show_claim(bench, ref_of(fresh_row.claim_id), by="cleo").claim.status is status


def test_undo_gives_up_typing_first_and_then_needs_a_correction(acts_on, fresh_row):
    acts, told = acts_on(fresh_row)
    acts.give(fresh_row.claim_id, "mixed")
    acts, told = acts_on(fresh_row)
    acts.undo(told)
    acts, told = acts_on(fresh_row)
    assert acts.place.card.draft is None
    with pytest.raises(UsageError, match="nothing to undo on C"):
        acts.undo(told)


def test_selected_words_are_quoted_as_evidence(acts_on, fresh_row, desk):
    acts, told = acts_on(fresh_row, article=fresh_row.article_id, start=0, end=5)
    acts.quote(told)
    typed = drafts.evidence_typed(desk, fresh_row.claim_id)
    assert typed["article"] == f"{fresh_row.article_id} 0 5"
    acts.attach(fresh_row.claim_id)
    with pytest.raises(UsageError, match="empty item"):
        acts.attach(fresh_row.claim_id)


def test_a_review_that_says_nothing_is_not_saved(acts_on, fresh_row, ref_of, bench):
    acts, told = acts_on(fresh_row)
    with pytest.raises(UsageError, match="nothing to save on C"):
        acts.save(told)
    assert show_claim(bench, ref_of(fresh_row.claim_id), by="cleo").mine is None

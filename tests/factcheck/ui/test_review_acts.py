from dataclasses import replace

import pytest

from factcheck.domain.status import Status
from factcheck.errors import UsageError
from factcheck.ui import drafts
from factcheck.ui.review_acts import ReviewActs
from factcheck.ui.review_place import first_open_beyond
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


def test_what_a_parked_claim_wants_is_said_where_nothing_is_undone(acts_on, fresh_row):
    acts, told = acts_on(fresh_row)
    acts.park(told)
    acts, told = acts_on(fresh_row)
    with pytest.raises(UsageError, match="S takes it back into work"):
        acts.undo(told)


def test_only_a_claim_on_which_verdicts_differ_is_adjudicated(act_on, rows, fresh_row):
    split = next(row for row in rows if row.disagree)
    assert act_on(split, "adjudicate").session_state["kept:page"] == "adjudicate"
    told = act_on(fresh_row, "adjudicate").session_state["notice"]
    assert told.wrong
    assert "nothing to adjudicate on C" in told.words


def test_behind_an_article_the_open_claims_of_another_follow(place_of, rows):
    place = place_of(rows[0])
    beyond = first_open_beyond(place)
    ids = [article.id for article in place.articles]
    assert beyond.article_id == ids[(ids.index(place.view.article.id) + 1) % len(ids)]
    assert place.is_open(beyond)


def test_nothing_follows_where_no_claim_is_open(place_of, rows):
    place = place_of(rows[0])
    done = replace(place, case=replace(place.case, rows=()))
    assert first_open_beyond(done) is None


def test_shift_j_goes_on_in_another_article(act_on, rows, place_of):
    last = place_of(rows[0]).rows[-1]
    own = {row.claim_id for row in rows if row.article_id == last.article_id}
    after = act_on(last, "next-open").query_params["claim"]
    assert after not in own

"""The article and the claim card."""

import pytest

from factcheck.domain.correction import Rejection
from factcheck.domain.guards import Missing
from factcheck.domain.review import ReviewText
from factcheck.domain.status import Status
from factcheck.errors import NotFound
from factcheck.workflow.correct_claim import correct_claim
from factcheck.workflow.open_claim import open_claim
from factcheck.workflow.publish_verdict import approve_verdict
from factcheck.workflow.reveal_reviews import reveal_reviews
from factcheck.workflow.review_claim import review_claim
from factcheck.workflow.save_draft import save_draft
from factcheck.workflow.show_article import show_article, show_claim
from tests.factcheck.fakes import claim_named

MIXED = ReviewText(verdict="mixed", rationale="because", nothing_found=True)


@pytest.fixture
def claim(bench, case):
    return claim_named(bench, case.id, "C1")


def test_an_article_comes_with_its_claims_the_rejected_last(bench, claim):
    correct_claim(bench, claim.ref, Rejection(why="no"), by="ana", seen=1)
    view = show_article(bench, claim.article_id)
    assert [row.label for row in view.claims] == ["C2", "C1"]
    assert view.article.label == "A1"


def test_an_article_that_is_not_there_is_not_found(bench, case):
    with pytest.raises(NotFound):
        show_article(bench, case.id)


def test_a_card_tells_a_newcomer_all_that_is_known(bench, claim):
    place = f"review:{claim.id}"
    save_draft(bench, claim.case_id, place, {"rationale": "hm"}, by="ana")
    open_claim(bench, claim.ref, by="bo")
    card = show_claim(bench, claim.ref, by="ana")
    assert (card.claim.label, card.article.label, card.mine) == ("C1", "A1", None)
    assert [f.finding.relation for f in card.findings] == ["contradiction"]
    assert card.draft.typed == {"rationale": "hm"}
    assert [lease.reviewer for lease in card.present] == ["bo"]
    assert card.missing == (Missing.VERDICT,)
    assert card.steps[Status.TRIAGED] == ()
    assert card.steps[Status.PROPOSED] == (Missing.VERDICT,)
    assert Status.PUBLISHED not in card.steps


def test_the_first_verdict_is_hidden_until_the_second_is_in(bench, claim):
    review_claim(bench, claim.ref, MIXED, by="ana", seen=0)
    blind = show_claim(bench, claim.ref, by="bo")
    assert (blind.others, blind.hidden, blind.verdict) == ((), 1, None)
    assert not any("mixed" in (e.after, e.why) or e.why for e in blind.history)
    review_claim(bench, claim.ref, MIXED.but(verdict="refuted"), by="bo", seen=0)
    seen = show_claim(bench, claim.ref, by="bo")
    assert [r.verdict for r in seen.others] == ["mixed"]
    assert (seen.hidden, seen.disagree) == (0, True)


@pytest.mark.parametrize("way", ["reveal", "approve"])
def test_an_editor_sees_the_verdict(bench, claim, way):
    done = review_claim(bench, claim.ref, MIXED, by="ana", seen=0)
    if way == "reveal":
        reveal_reviews(bench, claim.ref, by="bo")
    else:
        approve_verdict(bench, claim.ref, by="cy", seen=done.claim.version)
    assert show_claim(bench, claim.ref, by="bo").verdict.verdict == "mixed"


def test_what_bars_a_step_is_told_beside_it(bench, claim):
    review_claim(bench, claim.ref, MIXED, by="ana", seen=0)
    assert show_claim(bench, claim.ref, by="ana").steps[Status.APPROVED] == (
        Missing.OTHER_APPROVER,
    )
    assert show_claim(bench, claim.ref, by="bo").steps[Status.APPROVED] == ()

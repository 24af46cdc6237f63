import pytest

from factcheck.domain.review import ReviewText
from factcheck.errors import Conflict, NotAllowed, UsageError
from factcheck.ui.adjudication_acts import AdjudicationActs, arrive
from factcheck.ui.desk import Desk
from factcheck.workflow.list_disagreements import list_disagreements
from factcheck.workflow.review_claim import adjudicate
from factcheck.workflow.show_article import show_claim

WHY = "The day is off by one, the attack is not."


@pytest.fixture
def dispute(desk):
    return list_disagreements(desk.bench, desk.case.id, by=desk.by).open[0].claim


@pytest.fixture
def acts(desk):
    """A function that does something as somebody, at the first dispute."""

    def acting(by="cleo"):
        at = Desk(desk.bench, by, by, desk.case, desk.cases, editor=True)
        return AdjudicationActs(arrive(at))

    return acting


def told(claim, n=1):
    return {"n": n, "claim": claim.id}


def settled_by(desk):
    found = list_disagreements(desk.bench, desk.case.id, by=desk.by)
    return [r.reviewer for d in found.settled for r in d.reviews if r.adjudicates]


def test_a_digit_and_save_settle_the_dispute_once(acts, desk, dispute):
    acts().give(dispute.id, "mixed")
    doing = acts()
    doing.save(told(dispute))
    assert settled_by(desk) == ["cleo"]
    doing.save(told(dispute))
    card = show_claim(desk.bench, dispute.ref, by="cleo")
    assert (card.mine.version, card.draft, card.verdict.verdict) == (1, None, "mixed")


@pytest.mark.parametrize("by", ["ana", "bo"])
def test_one_of_the_two_is_told_who_may(acts, desk, dispute, by):
    acts(by).give(dispute.id, "mixed")
    with pytest.raises(NotAllowed, match="a third person"):
        acts(by).save(told(dispute))
    assert settled_by(desk) == []


def test_nothing_typed_settles_nothing(acts, desk, dispute):
    with pytest.raises(UsageError, match="nothing to save"):
        acts().save(told(dispute))
    with pytest.raises(UsageError, match="nothing to undo"):
        acts().undo(told(dispute))
    assert settled_by(desk) == []


def test_typing_is_given_up(acts, dispute):
    acts().give(dispute.id, "mixed")
    acts().undo(told(dispute))
    assert acts().place.card.draft is None


def test_who_was_faster_is_shown_before_they_are_overruled(acts, desk, dispute):
    acts().give(dispute.id, "mixed")
    doing = acts()
    adjudicate(desk.bench, dispute.ref, ReviewText(verdict="refuted"), by="dora", seen=0)
    with pytest.raises(Conflict):
        doing.save(told(dispute))
    assert settled_by(desk) == ["dora"]
    assert acts().place.card.draft is not None


def test_the_next_open_dispute_comes_into_hand(acts, desk, dispute):
    doing = acts()
    assert doing.place.chosen.claim == dispute
    assert set(doing.handlers()) >= {"go", "look", "save", "undo", "open", "verdict-mixed"}
    assert arrive(desk).claim_id == dispute.id

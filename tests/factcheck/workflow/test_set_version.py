"""Saying by hand what is a version of what."""

import pytest

from factcheck.domain.claim import Retired
from factcheck.errors import NotAllowed, UsageError
from factcheck.workflow.attach_evidence import attach_evidence
from factcheck.workflow.review_claim import review_claim
from factcheck.workflow.set_version import make_apart, make_version
from tests.factcheck.corrected import (
    LINK,
    MIXED,
    a_case,
    bring,
    claims_of,
    correction,
    story,
)
from tests.factcheck.fakes import actions


@pytest.fixture
def lissom(bench):
    """A case with a story and, apart from it, its correction; one claim has a verdict."""
    case = a_case(bench)
    [old] = bring(bench, case, story()).new
    judged = claims_of(bench, case, old)["12 injured"]
    attach_evidence(bench, judged.ref, LINK, by="ana")
    review_claim(bench, judged.ref, MIXED, by="ana", seen=0)
    [new] = bring(bench, case, correction(), apart=True).new
    return case, old, new


def of(bench, case, article):
    return claims_of(bench, case, article)["12 injured"]


def work_on(bench, claim):
    with bench.store.read() as tx:
        own = {"case_id": claim.case_id, "claim_id": claim.id}
        return [len(shelf.where(**own)) for shelf in (tx.reviews, tx.evidence)]


def test_what_was_imported_apart_are_two_articles(bench, lissom):
    case, old, new = lissom
    assert (new.supersedes, new.edition) == (None, 1)
    assert of(bench, case, old).counts


def test_a_version_said_by_hand_takes_the_verdict_over(bench, lissom):
    case, old, new = lissom
    linked = make_version(bench, new.id, old.id, by="bo", why="same story")
    assert (linked.supersedes, linked.edition) == (old.id, 2)
    assert of(bench, case, old).retired is Retired.SUPERSEDED
    assert work_on(bench, of(bench, case, new)) == [1, 1]
    assert actions(bench, case.id)["version of"] == 1


def test_taking_it_back_leaves_both_as_they_were(bench, lissom):
    case, old, new = lissom
    before = [claims_of(bench, case, article) for article in (old, new)]
    make_version(bench, new.id, old.id, by="bo")
    apart = make_apart(bench, new.id, by="bo", why="another event")
    after = [claims_of(bench, case, article) for article in (old, new)]
    plain = {"version", "changed_at"}
    assert [
        {text: claim.model_dump(exclude=plain) for text, claim in side.items()} for side in after
    ] == [
        {text: claim.model_dump(exclude=plain) for text, claim in side.items()} for side in before
    ]
    assert (apart.supersedes, apart.edition) == (None, 1)
    assert work_on(bench, of(bench, case, new)) == [0, 0]
    assert work_on(bench, of(bench, case, old)) == [1, 1]


def test_what_was_worked_on_since_stays(bench, lissom):
    case, old, new = lissom
    make_version(bench, new.id, old.id, by="bo")
    claim = of(bench, case, new)
    review_claim(bench, claim.ref, MIXED.but(rationale="Seen again."), by="ana", seen=1)
    make_apart(bench, new.id, by="bo")
    assert work_on(bench, of(bench, case, new)) == [1, 1]
    assert of(bench, case, new).version_of is None


def test_it_can_be_said_and_taken_back_again_and_again(bench, lissom):
    case, old, new = lissom
    for _ in range(3):
        make_version(bench, new.id, old.id, by="bo")
        make_apart(bench, new.id, by="bo")
    assert of(bench, case, old).counts
    assert of(bench, case, new).counts


def test_what_cannot_be_is_refused(bench, lissom):
    case, old, new = lissom
    with pytest.raises(NotAllowed, match=r"set A2 apart; missing: an earlier version"):
        make_apart(bench, new.id, by="bo")
    with pytest.raises(UsageError, match="two articles of one case"):
        make_version(bench, new.id, new.id, by="bo")
    make_version(bench, new.id, old.id, by="bo")
    [third] = bring(bench, case, story("A third text. 1 killed.", url=None)).new
    with pytest.raises(UsageError, match="its versions are A1 → A2; name the last one"):
        make_version(bench, third.id, old.id, by="bo")
    with pytest.raises(UsageError, match="set A2 apart first"):
        make_version(bench, new.id, third.id, by="bo")
    with pytest.raises(UsageError, match="its own newer one"):
        make_version(bench, old.id, new.id, by="bo")

"""What was done on a claim goes to the same claim of the newer version, and to no other."""

import pytest

from factcheck.domain.correction import Addition, Rejection, SpanChange
from factcheck.domain.status import Status
from factcheck.workflow.attach_evidence import attach_evidence
from factcheck.workflow.carry_verdicts import is_worked_on
from factcheck.workflow.correct_claim import add_claim, correct_claim
from factcheck.workflow.extract_claims import extract_claims
from factcheck.workflow.review_claim import review_claim
from tests.factcheck.corrected import (
    LINK,
    MIXED,
    TEXT,
    a_case,
    bring,
    claims_of,
    correction,
    story,
)
from tests.factcheck.fakes import memory_bench

SAME, REWORDED = "12 injured", "3 killed"


@pytest.fixture(params=["memory", "sqlite"])
def lissom(request):
    """A case with the story; both its claims have a verdict and evidence."""
    store = request.getfixturevalue("sqlite_store") if request.param == "sqlite" else None
    bench = memory_bench(**({"store": store} if store else {}))
    case = a_case(bench)
    [old] = bring(bench, case, story()).new
    for claim in claims_of(bench, case, old).values():
        attach_evidence(bench, claim.ref, LINK, by="ana")
        review_claim(bench, claim.ref, MIXED, by="ana", seen=0)
    return bench, case, old


def corrected(bench, case, document=None):
    [new] = bring(bench, case, document or correction(), by="bo").new
    return claims_of(bench, case, new)


def told(bench, claim):
    with bench.store.read() as tx:
        entries = tx.history(claim.case_id, subject=f"claim:{claim.id}")
        return [(e.action, e.before, e.after) for e in entries]


def work_on(bench, claim):
    own = {"case_id": claim.case_id, "claim_id": claim.id}
    with bench.store.read() as tx:
        return [tx.reviews.where(**own), tx.evidence.where(**own), tx.corrections.where(**own)]


def test_an_unchanged_claim_keeps_verdict_evidence_and_status(lissom):
    bench, case, old = lissom
    before = claims_of(bench, case, old)[SAME]
    after = corrected(bench, case)[SAME]
    [review], [item], _ = work_on(bench, after)
    assert after.status is before.status is Status.PROPOSED
    assert (review.verdict, review.reviewer, review.saved_at) == (
        MIXED.verdict,
        "ana",
        work_on(bench, before)[0][0].saved_at,
    )
    assert (item.url, item.added_by) == (LINK.url, "ana")
    assert after.version_of == before.id
    assert told(bench, after) == [("carried over", before.label, after.label)]


def test_an_altered_claim_gets_no_verdict_and_says_what_it_was(lissom):
    bench, case, old = lissom
    before = claims_of(bench, case, old)[REWORDED]
    after = corrected(bench, case)["5 killed"]
    assert work_on(bench, after) == [[], [], []]
    assert (after.status, after.version_of) == (Status.EXTRACTED, before.id)
    assert told(bench, after) == [("altered", "3 killed", "5 killed")]
    assert len(work_on(bench, before)[0]) == 1


def test_a_new_claim_is_of_no_earlier_one(lissom):
    bench, case, _ = lissom
    after = corrected(bench, case)["2 killed"]
    assert (after.version_of, told(bench, after)) == (None, [])


def test_reading_the_newer_version_again_carries_nothing_twice(lissom):
    bench, case, _ = lissom
    after = corrected(bench, case)[SAME]
    extract_claims(bench, case.id, by="bo", article_ids=[after.article_id])
    assert [len(shelf) for shelf in work_on(bench, after)] == [1, 1, 0]


@pytest.mark.parametrize(
    ("change", "kept"),
    [
        (Rejection(why="no claim"), True),
        (SpanChange(start=TEXT.index(SAME) - 4, end=TEXT.index(SAME) + 10), True),
        (SpanChange(start=TEXT.index(SAME) - 100, end=TEXT.index(SAME) + 10), False),
    ],
)
def test_a_correction_goes_along_where_its_words_stand_unchanged(lissom, change, kept):
    bench, case, old = lissom
    before = claims_of(bench, case, old)[SAME]
    correct_claim(bench, before.ref, change, by="ana", seen=before.version, why="so")
    claims = {c.machine.text: c for c in corrected(bench, case).values()}
    assert len(work_on(bench, claims[SAME])[2]) == kept
    if kept and isinstance(change, SpanChange):
        words = TEXT[change.start : change.end]
        assert claims[SAME].current.text == words
    assert bool(claims[SAME].rejected) is isinstance(change, Rejection)


@pytest.mark.parametrize(("words", "found"), [("empty launchers", True), ("parliament", False)])
def test_a_claim_that_was_added_is_added_where_its_words_stand(lissom, words, found):
    bench, case, old = lissom
    at = TEXT.index(words)
    value = claims_of(bench, case, old)[SAME].machine.value
    addition = Addition(start=at, end=at + len(words), value=value)
    added = add_claim(bench, old.id, addition, by="ana")
    review_claim(bench, added.ref, MIXED, by="ana", seen=0)
    after = corrected(bench, case)
    assert (words in after) is found
    if found:
        assert len(work_on(bench, after[words])[0]) == 1
        assert after[words].machine is None


def test_only_what_somebody_touched_is_worked_on(lissom):
    bench, case, old = lissom
    fresh = corrected(bench, case)["2 killed"]
    with bench.store.read() as tx:
        assert is_worked_on(tx, claims_of(bench, case, old)[SAME])
        assert not is_worked_on(tx, fresh)

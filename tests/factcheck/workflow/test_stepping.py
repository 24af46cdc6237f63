"""What the status does by itself."""

import pytest

from factcheck.domain.review import ReviewText
from factcheck.domain.status import Status
from factcheck.errors import NotAllowed
from factcheck.workflow.review_claim import review_claim
from factcheck.workflow.stepping import advance, judged, moved, step
from tests.factcheck.fakes import claim_named

MIXED = ReviewText(verdict="mixed", rationale="because", nothing_found=True)


@pytest.fixture
def claim(bench, case):
    return claim_named(bench, case.id, "C1")


def test_all_that_was_said_of_a_claim_is_judged_together(bench, claim):
    review_claim(bench, claim.ref, MIXED, by="ana", seen=0)
    with bench.store.read() as tx:
        found = judged(tx, claim.ref)
    assert (found.review.reviewer, found.evidence, found.solo) == ("ana", (), False)


def test_a_step_is_refused_by_the_table_before_its_guards(bench, claim):
    with (
        pytest.raises(NotAllowed, match="to ‘approved’; missing: a step that leads there"),
        bench.store.write() as tx,
    ):
        step(bench, tx, claim.ref, Status.APPROVED, by="ana")


@pytest.mark.parametrize(
    ("status", "after"),
    [
        ("extracted", "researching"),
        ("assigned", "researching"),
        ("on_hold", "on_hold"),
        ("approved", "approved"),
        ("published", "published"),
        ("dismissed", "dismissed"),
        ("proposed", "researching"),
    ],
)
def test_saving_something_unfinished_moves_only_untouched_claims(bench, claim, status, after):
    with bench.store.write() as tx:
        tx.claims.put(claim.but(status=status))
    with bench.store.write() as tx:
        assert advance(bench, tx, claim.ref, by="ana").status == after


def test_who_moved_it_is_remembered_as_far_as_it_matters(bench, claim):
    seen = claim
    with bench.store.write() as tx:
        for target, by in (("proposed", "ana"), ("approved", "bo"), ("published", "cy")):
            seen = moved(bench, tx, seen, Status(target), by=by)
        assert (seen.proposed_by, seen.approved_by) == ("ana", "bo")
        assert seen.published_at is not None
        reopened = moved(bench, tx, seen, Status.RESEARCHING, by="cy", why="new figures")
    assert (reopened.proposed_by, reopened.approved_by) == (None, None)
    assert reopened.published_at == seen.published_at

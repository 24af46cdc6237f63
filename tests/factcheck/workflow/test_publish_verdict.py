"""From proposed to published, and what is public after that."""

import pytest

from factcheck.domain.review import ReviewText
from factcheck.domain.status import Status
from factcheck.errors import NotAllowed
from factcheck.workflow.change_status import change_status
from factcheck.workflow.create_case import set_solo
from factcheck.workflow.publish_verdict import approve_verdict, publish_verdict
from factcheck.workflow.review_claim import review_claim
from tests.factcheck.fakes import claim_named

MIXED = ReviewText(verdict="mixed", rationale="because", nothing_found=True)


@pytest.fixture
def proposed(bench, case):
    claim = claim_named(bench, case.id, "C1")
    return review_claim(bench, claim.ref, MIXED, by="ana", seen=0).claim


def published(bench, claim):
    approved = approve_verdict(bench, claim.ref, by="bo", seen=claim.version)
    return publish_verdict(bench, claim.ref, by="bo", seen=approved.version)


def test_another_approves_and_it_is_published(bench, proposed):
    done = published(bench, proposed)
    assert (done.status, done.approved_by) == ("published", "bo")


def test_nobody_approves_their_own_unless_alone(bench, proposed):
    with pytest.raises(NotAllowed, match="did not propose"):
        approve_verdict(bench, proposed.ref, by="ana", seen=proposed.version)
    set_solo(bench, proposed.case_id, solo=True, by="ana", seen=1)
    alone = approve_verdict(bench, proposed.ref, by="ana", seen=proposed.version)
    assert alone.status == "approved"


def test_nothing_is_published_unapproved(bench, proposed):
    with pytest.raises(NotAllowed, match="a step that leads there"):
        publish_verdict(bench, proposed.ref, by="bo", seen=proposed.version)


def test_what_was_public_changes_only_by_a_correction_with_a_note(bench, proposed):
    public = published(bench, proposed)
    with pytest.raises(NotAllowed, match="a reason"):
        change_status(bench, public.ref, Status.RESEARCHING, by="cy", seen=public.version)
    reopened = change_status(
        bench, public.ref, Status.RESEARCHING, by="cy", seen=public.version, why="new toll"
    )
    changed = MIXED.but(verdict="outdated")
    again = review_claim(bench, reopened.ref, changed, by="ana", seen=1).claim
    approved = approve_verdict(bench, again.ref, by="bo", seen=again.version)
    with pytest.raises(NotAllowed, match="a reason"):
        publish_verdict(bench, again.ref, by="bo", seen=approved.version)
    step = {"by": "bo", "seen": approved.version, "why": "as it was"}
    with pytest.raises(NotAllowed, match="a correction with a note"):
        change_status(bench, again.ref, Status.PUBLISHED, **step)
    done = publish_verdict(bench, again.ref, by="bo", seen=approved.version, note="new toll")
    assert (done.status, done.published_at) == ("corrected", public.published_at)


def test_what_was_never_public_cannot_be_corrected(bench, proposed):
    approved = approve_verdict(bench, proposed.ref, by="bo", seen=proposed.version)
    step = {"by": "bo", "seen": approved.version, "why": "a slip"}
    with pytest.raises(NotAllowed, match="never been public"):
        change_status(bench, approved.ref, Status.CORRECTED, **step)


def test_what_was_public_is_retracted_with_a_reason_and_can_be_reopened(bench, proposed):
    public = published(bench, proposed)
    gone = change_status(
        bench, public.ref, Status.RETRACTED, by="cy", seen=public.version, why="wrong person"
    )
    again = change_status(
        bench, gone.ref, Status.RESEARCHING, by="cy", seen=gone.version, why="found the record"
    )
    assert (gone.status, again.status) == ("retracted", "researching")

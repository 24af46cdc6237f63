"""A case is read anew when its history went on, and only then."""

import pytest

from factcheck.domain.correction import Addition, Rejection, SpanChange
from factcheck.domain.finding import FindingState
from factcheck.domain.review import ReviewText
from factcheck.errors import NotFound
from factcheck.workflow.case_reading import CaseReader, Progress
from factcheck.workflow.change_status import take_claim
from factcheck.workflow.correct_claim import add_claim, correct_claim
from factcheck.workflow.decide_finding import decide_finding
from factcheck.workflow.review_claim import review_claim
from tests.factcheck.fakes import claim_named


@pytest.fixture
def reader():
    return CaseReader()


def test_what_did_not_change_is_not_read_again(bench, case, reader):
    first = reader.read(bench, case.id)
    assert reader.read(bench, case.id) is first
    assert [a.label for a in first.articles] == ["A1", "A2"]
    assert first.progress == Progress(done=0, claims=len(first.rows))


def test_a_saved_verdict_is_seen_and_the_articles_stay(bench, case, reader):
    first = reader.read(bench, case.id)
    claim = claim_named(bench, case.id, "C1")
    review_claim(bench, claim.ref, ReviewText(verdict="mixed"), by="ana", seen=0)
    after = reader.read(bench, case.id)
    assert [row.verdict for row in after.rows if row.claim_id == claim.id] == ["mixed"]
    assert after.articles is first.articles
    assert after.findings is first.findings


def test_a_decided_finding_is_seen(bench, case, reader):
    first = reader.read(bench, case.id)
    finding = next(iter(first.findings.values()))[0]
    decide_finding(
        bench, case.id, finding.id, FindingState.ACCEPTED, by="ana", seen=finding.version
    )
    after = reader.read(bench, case.id)
    assert after.findings[finding.claims[0]][0].state == "accepted"


def test_claims_are_read_as_they_were_corrected(bench, case, reader):
    first = reader.read(bench, case.id)
    claim = claim_named(bench, case.id, "C1")
    assert all(c.rejected is None for c in reader.claims(bench, first, first.rows))
    correct_claim(bench, claim.ref, Rejection(why="no"), by="ana", seen=1)
    after = reader.read(bench, case.id)
    found = reader.claims(bench, after, after.rows)
    assert [c.label for c in found if c.rejected] == ["C1"]
    assert [c.id for c in found] == [row.claim_id for row in after.rows]


def test_progress_is_told_of_each_reviewer(bench, case, reader):
    claim = claim_named(bench, case.id, "C1")
    take_claim(bench, claim.ref, by="ana", seen=1)
    assert reader.read(bench, case.id).progress_of == {"ana": Progress(done=0, claims=1)}


def test_a_case_that_is_not_there_is_not_found(bench, case, reader):
    with pytest.raises(NotFound):
        reader.read(bench, case.id + "x")


def test_a_claim_that_is_added_or_moved_stands_where_it_belongs(bench, case, reader):
    first = reader.read(bench, case.id)
    article = first.articles[0]
    value = reader.claims(bench, first, first.rows[:1])[0].current.value
    add_claim(bench, article.id, Addition(start=0, end=4, value=value), by="ana")
    added = reader.read(bench, case.id)
    assert (added.rows[0].start, len(added.rows)) == (0, len(first.rows) + 1)
    claim = claim_named(bench, case.id, "C1")
    correct_claim(bench, claim.ref, SpanChange(start=0, end=9), by="ana", seen=1)
    with bench.store.read() as tx:
        assert list(reader.read(bench, case.id).rows) == tx.claim_rows(case.id)

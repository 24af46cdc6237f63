"""A finding in a case."""

from claims import Document
from factcheck.domain.finding import CheckRun, FindingState, StoredFinding
from tests.factcheck.fakes import START
from tests.factcheck.pattern_engine import PatternEngine


def test_a_finding_is_open_and_names_its_claims():
    engine = PatternEngine()
    readings = engine.extract([Document(text="3 killed"), Document(text="5 killed")])
    [finding] = engine.check(readings).findings
    stored = StoredFinding(id="f", case_id="c", finding=finding, found_at=START)
    assert stored.state is FindingState.OPEN
    assert stored.relation == "contradiction"
    assert stored.claims == tuple(r.claims[0].id for r in readings)


def test_a_check_may_have_seen_nothing():
    assert CheckRun(case_id="c", checked_at=START).events == ()

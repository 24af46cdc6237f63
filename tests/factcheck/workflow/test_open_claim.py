"""Two people on one claim."""

from factcheck.domain.lease import LEASE
from factcheck.workflow.open_claim import close_claim, open_claim, present
from tests.factcheck.fakes import claim_named


def test_who_opens_a_claim_sees_who_else_has_it(bench, case):
    claim = claim_named(bench, case.id, "C1").ref
    assert open_claim(bench, claim, by="ana") == []
    assert [lease.reviewer for lease in open_claim(bench, claim, by="bo")] == ["ana"]
    assert [lease.reviewer for lease in open_claim(bench, claim, by="ana")] == ["bo"]
    assert len(present(bench, case.id)) == 2
    close_claim(bench, claim, by="ana")
    close_claim(bench, claim, by="ana")
    assert [lease.reviewer for lease in present(bench, case.id)] == ["bo"]


def test_who_went_away_is_forgotten_after_a_while(bench, case):
    claim = claim_named(bench, case.id, "C1").ref
    open_claim(bench, claim, by="ana")
    bench.clock.time += LEASE
    assert open_claim(bench, claim, by="bo") == []

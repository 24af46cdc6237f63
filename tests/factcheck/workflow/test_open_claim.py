"""Two people on one claim."""

from factcheck.domain.lease import LEASE
from factcheck.workflow.open_claim import close_claim, open_claim, own_lease, present
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


def test_coming_back_in_time_keeps_since_when_and_coming_late_begins_anew(bench, case):
    claim = claim_named(bench, case.id, "C1").ref
    open_claim(bench, claim, by="ana")
    first = own_lease(bench, claim, by="ana")
    open_claim(bench, claim, by="ana")
    again = own_lease(bench, claim, by="ana")
    assert (again.since, again.until > first.until) == (first.since, True)
    bench.clock.time += 2 * LEASE
    assert own_lease(bench, claim, by="ana") is None
    open_claim(bench, claim, by="ana")
    assert own_lease(bench, claim, by="ana").since > first.until

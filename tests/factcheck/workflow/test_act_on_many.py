"""Many claims are acted on at once: those seen, as seen, and each refusal is told."""

from collections import Counter

import pytest

from factcheck.domain.record import ClaimRef
from factcheck.domain.status import DismissReason, Status
from factcheck.errors import NotFound, UsageError
from factcheck.workflow.act_on_many import assign_many, deal_claims, dismiss_many, move_many
from factcheck.workflow.change_status import take_claim
from factcheck.workflow.list_claims import list_claims


@pytest.fixture
def seen(bench, case):
    return {row.claim_id: row.version for row in list_claims(bench, case.id).rows}


def hands(bench, case):
    return Counter(row.assignee for row in list_claims(bench, case.id).rows)


def test_all_that_were_seen_are_assigned_and_no_other(bench, case, seen):
    first, *rest = seen
    some = {ident: seen[ident] for ident in rest}
    after = assign_many(bench, case.id, some, "bo", by="ana")
    assert [c.id for c in after.done] == rest
    assert after.refused == ()
    rows = {row.claim_id: row.assignee for row in list_claims(bench, case.id).rows}
    assert rows == {first: "", **dict.fromkeys(rest, "bo")}


def test_who_is_nobody_of_the_desk_gets_nothing(bench, case, seen):
    with pytest.raises(NotFound, match="no reviewer 'zoe'"):
        assign_many(bench, case.id, seen, "zoe", by="ana")
    assert hands(bench, case) == {"": len(seen)}


def test_a_claim_that_changed_since_is_left_and_told(bench, case, seen):
    first, *rest = list_claims(bench, case.id).rows
    ref = {"case_id": case.id, "claim_id": first.claim_id}
    take_claim(bench, ClaimRef(**ref), by="cy", seen=first.version)
    after = dismiss_many(bench, case.id, seen, DismissReason.TRIVIAL, by="ana")
    assert [c.id for c in after.done] == [row.claim_id for row in rest]
    assert [s.split(";")[0] for s in after.refused] == [
        "claim C1 was changed by somebody else since you opened it"
    ]
    statuses = {row.claim_id: row.status for row in list_claims(bench, case.id).rows}
    assert statuses.pop(first.claim_id) == Status.ASSIGNED
    assert set(statuses.values()) == {Status.DISMISSED}


def test_what_a_guard_forbids_is_told_and_the_rest_goes_on(bench, case, seen):
    first, second, *_ = seen
    dismiss_many(bench, case.id, {first: seen[first]}, DismissReason.DUPLICATE, by="ana")
    rows = {row.claim_id: row.version for row in list_claims(bench, case.id).rows}
    both = {first: rows[first], second: rows[second]}
    after = move_many(bench, case.id, both, Status.TRIAGED, by="ana")
    assert [c.id for c in after.done] == [second]
    assert after.refused == ("cannot move C1 to ‘triaged’; missing: a reason",)
    again = {first: rows[first]}
    assert move_many(bench, case.id, again, Status.TRIAGED, by="ana", why="it matters").done


def test_a_claim_of_no_case_is_told(bench, case):
    after = assign_many(bench, case.id, {"gone": 1}, "bo", by="ana")
    assert (after.done, len(after.refused)) == ((), 1)
    assert "no claim 'gone'" in after.refused[0]


def test_claims_are_dealt_so_that_nobody_has_more_than_one_above_another(bench, case, seen):
    after = deal_claims(bench, case.id, seen, ["ana", "bo", "ana"], by="cy")
    assert len(after.done) == len(seen)
    counts = hands(bench, case)
    assert abs(counts["ana"] - counts["bo"]) <= 1


def test_who_has_work_already_is_dealt_less(bench, case, seen):
    first, *rest = seen
    assign_many(bench, case.id, {first: seen[first]}, "ana", by="cy")
    deal_claims(bench, case.id, {rest[0]: seen[rest[0]]}, ["ana", "bo"], by="cy")
    assert hands(bench, case)["bo"] == 1


def test_the_most_worth_checking_are_dealt_first(bench, case, seen):
    dealt = deal_claims(bench, case.id, seen, ["ana"], by="cy").done
    worth = [claim.current.worthiness.score for claim in dealt]
    assert worth == sorted(worth, reverse=True)


def test_nobody_is_dealt_nothing(bench, case, seen):
    with pytest.raises(UsageError, match="cannot deal claims to nobody"):
        deal_claims(bench, case.id, seen, [], by="cy")

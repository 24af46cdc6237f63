"""A lease holds for a while, and one of several holds the claim."""

from datetime import timedelta

import pytest

from factcheck.domain.lease import LEASE, Lease, holder_of
from tests.factcheck.fakes import START

MINUTE = timedelta(minutes=1)


def lease(reviewer, since=0, until=10, taken_by=None, taken_at=None):
    return Lease(
        case_id="c",
        claim_id="x",
        reviewer=reviewer,
        since=START + since * MINUTE,
        until=START + until * MINUTE,
        taken_by=taken_by,
        taken_at=None if taken_at is None else START + taken_at * MINUTE,
    )


def test_a_lease_holds_until_its_end():
    ana = lease("ana", until=2)
    assert ana.until == START + LEASE
    assert ana.holds(START)
    assert not ana.holds(START + LEASE)


@pytest.mark.parametrize(
    ("leases", "holder"),
    [
        ([], None),
        ([lease("ana", until=0)], None),
        ([lease("bo", 1), lease("ana", 0)], "ana"),
        ([lease("bo", 1), lease("ana", 0, until=0)], "bo"),
        ([lease("ana", 0), lease("bo", 1, taken_at=2)], "bo"),
        ([lease("ana", 0, taken_at=3), lease("bo", 1, taken_at=2)], "ana"),
        ([lease("ana", 0, taken_by="bo", taken_at=2), lease("cy", 1)], "cy"),
        ([lease("ana", 0, taken_by="bo", taken_at=2)], None),
        (
            [
                lease("bo", 1),
                Lease(case_id="c", claim_id="x", reviewer="old", until=START + MINUTE),
            ],
            "old",
        ),
    ],
)
def test_of_several_one_holds_the_claim(leases, holder):
    found = holder_of(leases, START)
    assert (found.reviewer if found else None) == holder


def test_it_is_theirs_since_they_took_it_over_or_came():
    assert lease("ana", 1).held_since == START + MINUTE
    assert lease("ana", 1, taken_at=2).held_since == START + 2 * MINUTE

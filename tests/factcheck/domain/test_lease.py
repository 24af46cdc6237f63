"""Who has a claim open."""

from datetime import timedelta

import pytest

from factcheck.domain.lease import LEASE, Lease
from tests.factcheck.fakes import START


@pytest.mark.parametrize(
    ("later", "holds"), [(timedelta(0), True), (LEASE / 2, True), (LEASE, False)]
)
def test_a_lease_ends_by_itself(later, holds):
    lease = Lease(case_id="c", claim_id="x", reviewer="ana", until=START + LEASE)
    assert lease.holds(START + later) is holds

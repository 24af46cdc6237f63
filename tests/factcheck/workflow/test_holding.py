"""Only who has the claim open, and lost it, is refused."""

import pytest

from factcheck.errors import TakenOver
from factcheck.workflow.holding import refuse_taken_over
from factcheck.workflow.open_claim import close_claim, open_claim
from factcheck.workflow.take_over import take_over
from tests.factcheck.fakes import claim_named


def refused(bench, claim, by):
    with bench.store.read() as tx:
        refuse_taken_over(bench, tx, claim, by=by)


def test_the_one_who_lost_it_is_refused_until_they_leave(bench, case):
    claim = claim_named(bench, case.id, "C1").ref
    refused(bench, claim, "ana")
    open_claim(bench, claim, by="ana")
    refused(bench, claim, "ana")
    take_over(bench, claim, by="bo", whom="ana")
    for _ in range(2):
        with pytest.raises(TakenOver, match="take it back to save it"):
            refused(bench, claim, "ana")
        open_claim(bench, claim, by="ana")
    refused(bench, claim, "bo")
    close_claim(bench, claim, by="ana")
    open_claim(bench, claim, by="ana")
    refused(bench, claim, "ana")

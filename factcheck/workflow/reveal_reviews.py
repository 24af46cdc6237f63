"""See the verdicts of others before giving one, and know which are still hidden."""

from factcheck.domain.record import ClaimRef
from factcheck.domain.status import Status
from factcheck.workflow.acting import act
from factcheck.workflow.blindness import is_blind
from factcheck.workflow.ports import Transaction, Workbench
from factcheck.workflow.rows import ClaimRow, RowsWanted

REVEALED = "revealed"  # the act of somebody who looked at the others' verdicts first


def reveal_reviews(bench: Workbench, claim: ClaimRef, *, by: str) -> None:
    """Let `by` see the verdicts of others before giving one; a later one is then not blind."""
    with bench.store.write() as tx:
        tx.claims.get(claim.case_id, claim.claim_id)
        if not has_revealed(tx, claim, by=by):
            subject = f"claim:{claim.claim_id}"
            tx.record(act(bench, claim.case_id, subject, REVEALED, by=by))


def has_revealed(tx: Transaction, claim: ClaimRef, *, by: str) -> bool:
    """Tell whether `by` chose to see the others' verdicts."""
    entries = tx.history(claim.case_id, subject=f"claim:{claim.claim_id}")
    return any(e.action == REVEALED and e.by == by for e in entries)


def hidden_from(bench: Workbench, case_id: str, *, by: str) -> tuple[ClaimRow, ...]:
    """Return the claims of a case with verdicts that `by` may not see yet, in reading order.

    A report of the case would show them.
    """
    with bench.store.read() as tx:
        case = tx.cases.get(case_id)
        return tuple(
            row
            for row in tx.claim_rows(case_id, RowsWanted(counting=True, reviewed=True))
            if is_blind(case, Status(row.status), by=by, reviewed_by=row.reviewed_by)
            and not has_revealed(tx, ClaimRef(case_id=case_id, claim_id=row.claim_id), by=by)
        )

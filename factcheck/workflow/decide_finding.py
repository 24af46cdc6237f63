"""Accept, dismiss or reopen a finding."""

from factcheck.domain.finding import FindingState, StoredFinding
from factcheck.domain.guards import Missing
from factcheck.errors import NotAllowed
from factcheck.workflow.acting import act
from factcheck.workflow.ports import Workbench


def decide_finding(
    bench: Workbench,
    case_id: str,
    finding_id: str,
    state: FindingState,
    *,
    by: str,
    seen: int,
    why: str = "",
) -> StoredFinding:
    """Save the desk's decision, unless it stands already; a dismissal needs a reason."""
    if state is FindingState.DISMISSED and not why.strip():
        raise NotAllowed("dismiss the finding", [Missing.REASON])
    decided = state is not FindingState.OPEN
    decider = by if decided else None
    with bench.store.write() as tx:
        before = tx.findings.get(case_id, finding_id)
        stands = (before.state, before.why, before.decided_by) == (state, why.strip(), decider)
        if stands and before.version != seen:
            return before  # asked twice, as by a double click
        after = before.but(
            state=state,
            decided_by=decider,
            decided_at=bench.clock() if decided else None,
            why=why.strip(),
            to_confirm=False,
            version=seen,
        )
        saved = tx.findings.put(after)
        told = {"before": before.state.value, "after": state.value, "why": why.strip()}
        tx.record(act(bench, case_id, f"finding:{finding_id}", "decided", by=by, **told))
        return saved

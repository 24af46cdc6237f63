"""Accept, dismiss or reopen a finding."""

from factcheck.domain.finding import FindingState, StoredFinding
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
    """Save the desk's decision; a dismissal needs a reason."""
    raise NotImplementedError

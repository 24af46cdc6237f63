"""Compare the claims of a case, within and across its articles."""

from factcheck.domain.finding import StoredFinding
from factcheck.workflow.ports import Workbench


def check_consistency(bench: Workbench, case_id: str, *, by: str) -> list[StoredFinding]:
    """Check the claims as the desk reads them, and return the findings that now hold.

    A finding seen before keeps its decision; one that is no longer found is kept if somebody
    decided it, marked not `current`. Rejected and vanished claims take no part.
    """
    raise NotImplementedError

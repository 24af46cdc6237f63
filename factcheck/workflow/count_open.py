"""Count what waits for somebody in a case: cheap, for it stands beside every page."""

from typing import NamedTuple

from claims import FindingRelation
from factcheck.domain.finding import FindingState
from factcheck.workflow.ports import Workbench


class Waiting(NamedTuple):
    """Hold the contradictions that nobody decided, and the disagreements that nobody settled."""

    contradictions: int = 0
    disagreements: int = 0


def count_open(bench: Workbench, case_id: str) -> Waiting:
    """Return what is undecided in a case."""
    clash = {"relation": FindingRelation.CONTRADICTION.value, "state": FindingState.OPEN.value}
    with bench.store.read() as tx:
        tx.cases.get(case_id)
        return Waiting(
            contradictions=tx.findings.count(case_id=case_id, current=True, **clash),
            disagreements=len(tx.disputed(case_id)),
        )

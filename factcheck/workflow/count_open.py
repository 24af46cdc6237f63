"""Count what waits for somebody in a case: cheap, for it stands beside every page."""

from typing import NamedTuple

from factcheck.workflow.ports import Workbench
from factcheck.workflow.show_rules import rules_in_force


class Waiting(NamedTuple):
    """Hold the contradictions that pages show as open, and the disagreements that are."""

    contradictions: int = 0
    disagreements: int = 0


def count_open(bench: Workbench, case_id: str) -> Waiting:
    """Return what is undecided in a case."""
    with bench.store.read() as tx:
        least = rules_in_force(bench, tx, case_id).findings_shown
        return Waiting(
            contradictions=tx.open_contradictions(case_id, least),
            disagreements=len(tx.disputed(case_id)),
        )

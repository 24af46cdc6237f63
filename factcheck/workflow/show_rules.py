"""Show by which rules a case is compared and shown, and who set each."""

from factcheck.domain.rules import RulesInForce, in_force
from factcheck.workflow.ports import Transaction, Workbench

DESK = ""  # what the desk sets for all cases stands under no case


def show_rules(bench: Workbench, case_id: str = DESK) -> RulesInForce:
    """Return the rules of a case; without one those that hold for every case of the desk."""
    with bench.store.read() as tx:
        return rules_in_force(bench, tx, case_id)


def rules_in_force(bench: Workbench, tx: Transaction, case_id: str = DESK) -> RulesInForce:
    """Return the rules within a transaction."""
    if case_id != DESK:
        tx.cases.get(case_id)
    own = tx.rules.find(case_id) if case_id != DESK else None
    return in_force(bench.rules, tx.rules.find(DESK), own, findings=bench.findings_shown)

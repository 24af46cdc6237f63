"""Compare the claims of a case, within and across its articles."""

from collections.abc import Mapping

from claims import Comparison
from factcheck.consistency.life import renew
from factcheck.domain.finding import CheckRun, StoredFinding
from factcheck.errors import StorageError
from factcheck.workflow.acting import act
from factcheck.workflow.collecting import not_collecting
from factcheck.workflow.known_case import KnownCase, known_case, note
from factcheck.workflow.ports import Transaction, Workbench

TRIES = 3  # a check that another one overtook is done again on what that one left


def check_consistency(
    bench: Workbench, case_id: str, *, by: str, afresh: bool = False
) -> list[StoredFinding]:
    """Check the claims as the desk reads them, and return the findings that now hold.

    Only what has changed since the latest check is compared again, unless all is wanted `afresh`.
    A finding seen before keeps its decision, also where its claims have moved; one that is no
    longer found is kept if somebody decided it, marked not `current`. Rejected and vanished
    claims take no part.
    """
    for _ in range(TRIES):
        with not_collecting(), bench.store.read() as tx:
            case = known_case(bench, tx, case_id, afresh=afresh)
            grown = bench.engine.grow(
                case.known, case.changed, case.load, decisions=case.decisions
            )
        with bench.store.write() as tx:
            before = tx.checks.find(case_id)
            if _version(before) == _version(case.run):
                note(bench, tx, case, grown.traces)
                return _store(bench, tx, case, grown.compared, by=by)
    raise StorageError(
        f"the case {case_id} was checked by others {TRIES} times meanwhile",
        hint="check it again",
    )


def _version(run: CheckRun | None) -> int:
    return run.version if run else 0


def _store(
    bench: Workbench, tx: Transaction, case: KnownCase, compared: Comparison, *, by: str
) -> list[StoredFinding]:
    case_id, now = case.case_id, bench.clock()
    renewal = renew(
        tx.findings.where(case_id=case_id), compared.findings, case_id=case_id, now=now
    )
    for ident in renewal.forget:
        tx.findings.remove(case_id, ident)
    tx.findings.put_all(renewal.save)
    for ident, old in renewal.carried.items():
        told: Mapping[str, str] = {"before": old, "after": ident}
        tx.record(act(bench, case_id, f"finding:{ident}", "carried over", by=by, **told))
    run = CheckRun(
        case_id=case_id,
        checked_at=now,
        events=compared.events,
        origins=compared.origins,
        slots=compared.slots,
        version=_version(case.run),
    )
    tx.checks.put(run)
    if renewal.save or renewal.forget or case.run is None:
        counts = f"{len(renewal.save)} new or changed, {len(renewal.forget)} gone"
        tx.record(act(bench, case_id, f"case:{case_id}", "checked", by=by, after=counts))
    return tx.findings.where(case_id=case_id, current=True)

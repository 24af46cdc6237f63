"""Compare the claims of a case, within and across its articles."""

from collections.abc import Collection, Iterable, Set

from claims import Comparison
from factcheck.consistency.events import compared_as_one
from factcheck.consistency.life import renew
from factcheck.domain.finding import CheckRun, FindingState, StoredFinding
from factcheck.errors import Conflict
from factcheck.workflow.acting import act
from factcheck.workflow.collecting import not_collecting
from factcheck.workflow.followed_edits import followed_edits
from factcheck.workflow.known_case import KnownCase, known_case, note
from factcheck.workflow.ports import Transaction, Workbench
from factcheck.workflow.unchanged_heirs import unchanged_heirs

CARRIED = "carried over"  # the act, as the history names it
STANDS = "its claims stand unchanged in the newer version of their article"
TRIES = 3  # a check that another one overtook is done again on what that one left


def check_consistency(
    bench: Workbench,
    case_id: str,
    *,
    by: str,
    afresh: bool = False,
    again: Collection[str] = (),
) -> list[StoredFinding]:
    """Check the claims as the desk reads them, and return the findings that now hold.

    Only what has changed since the latest check is compared again, with the events of the claims
    named in `again`; or all of it, `afresh`.
    A finding seen before keeps its decision, also where its claims have moved; one that is no
    longer found is kept if somebody decided it, marked not `current`. Rejected and vanished
    claims take no part.
    """
    with not_collecting():
        for _ in range(TRIES - 1):
            try:
                return _checked(bench, case_id, by=by, afresh=afresh, again=frozenset(again))
            except Conflict:
                continue
        return _checked(bench, case_id, by=by, afresh=afresh, again=frozenset(again))


def _checked(
    bench: Workbench, case_id: str, *, by: str, afresh: bool, again: Set[str]
) -> list[StoredFinding]:
    """Check the case once; Conflict where another check was saved meanwhile."""
    with bench.store.read() as tx:
        case = known_case(bench, tx, case_id, afresh=afresh)
        grown = bench.engine.grow(
            case.known,
            case.changed,
            case.load,
            decisions=case.decisions,
            again=again,
            options=case.options,
        )
    with bench.store.write() as tx:
        found = _store(bench, tx, case, grown.compared, by=by)
        note(bench, tx, case, grown.traces)
        return found


def _store(
    bench: Workbench, tx: Transaction, case: KnownCase, compared: Comparison, *, by: str
) -> list[StoredFinding]:
    case_id, now = case.case_id, bench.clock()
    run = CheckRun(
        case_id=case_id,
        checked_at=now,
        events=compared.events,
        origins=compared.origins,
        slots=compared.slots,
        version=case.run.version if case.run else 0,
    )
    tx.checks.put(run)
    before = tx.findings.where(case_id=case_id)
    edits = followed_edits(tx, case_id)
    fresh = list(compared_as_one(compared.findings, edits, compared.events))
    became = unchanged_heirs(tx, case_id, _decided_claims(before))
    renewal = renew(before, fresh, case_id=case_id, now=now, became=became)
    for ident in renewal.forget:
        tx.findings.remove(case_id, ident)
    saved = {finding.id: finding for finding in tx.findings.put_all(renewal.save)}
    for ident, old in renewal.carried.items():
        newer = not became.keys().isdisjoint(_named(before, old))
        told = {"before": old, "after": ident, "why": STANDS if newer else ""}
        tx.record(act(bench, case_id, f"finding:{ident}", CARRIED, by=by, **told))
    if renewal.save or renewal.forget or case.run is None:
        counts = f"{len(renewal.save)} new or changed, {len(renewal.forget)} gone"
        tx.record(act(bench, case_id, f"case:{case_id}", "checked", by=by, after=counts))
    gone = set(renewal.forget)
    stand = {**{f.id: f for f in before if f.id not in gone}, **saved}
    return [stand[ident] for ident in sorted(stand) if stand[ident].current]


def _decided_claims(findings: Iterable[StoredFinding]) -> set[str]:
    decided = (f for f in findings if f.state is not FindingState.OPEN)
    return {claim for finding in decided for claim in finding.claims}


def _named(findings: Iterable[StoredFinding], ident: str) -> tuple[str, ...]:
    """Return the claims that a finding rests on."""
    return next(f.claims for f in findings if f.id == ident)

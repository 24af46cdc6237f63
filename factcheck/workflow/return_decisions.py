"""Give decisions on findings back to the claims that they were made on."""

from collections.abc import Iterator, Mapping

from claims import Finding
from factcheck.domain.article import Article
from factcheck.domain.finding import FindingState, StoredFinding
from factcheck.workflow.acting import act
from factcheck.workflow.check_consistency import CARRIED
from factcheck.workflow.ports import Transaction, Workbench

RETURNED = "given back"  # the acts, as the history names them
REOPENED = "decision given back"
OPEN = {"state": FindingState.OPEN, "to_confirm": False, "why": ""} | dict.fromkeys(
    ("decided_by", "decided_at")
)


def return_decisions(bench: Workbench, tx: Transaction, newer: Article, *, by: str) -> None:
    """Take decisions back that went over to the claims of a version, where nobody decided since.

    The findings on the earlier claims get them again, as not current: the next check finds them.
    """
    own = tx.claims.where(case_id=newer.case_id, article_id=newer.id)
    earlier = {claim.id: claim.version_of for claim in own if claim.version_of}
    for finding, before in [*_carried(tx, newer.case_id, earlier)]:
        if tx.findings.find(newer.case_id, before) is None:
            given = finding.but(id=before, finding=_on(finding, earlier), current=False, version=0)
            tx.findings.put(given)
            told = {"before": finding.id, "after": before}
            subject = f"finding:{before}"
            tx.record(act(bench, newer.case_id, subject, RETURNED, by=by, **told))
            tx.findings.put(finding.but(**OPEN))
            subject = f"finding:{finding.id}"
            tx.record(act(bench, newer.case_id, subject, REOPENED, by=by, **told))


def _carried(
    tx: Transaction, case_id: str, earlier: Mapping[str, str]
) -> Iterator[tuple[StoredFinding, str]]:
    """Yield findings whose decision was carried over last, with the id of the one it was of."""
    for finding in tx.findings.where(case_id=case_id):
        if finding.state is FindingState.OPEN or earlier.keys().isdisjoint(finding.claims):
            continue
        entries = tx.history(case_id, subject=f"finding:{finding.id}")
        if entries and entries[-1].action == CARRIED and entries[-1].before:
            yield finding, entries[-1].before


def _on(finding: StoredFinding, earlier: Mapping[str, str]) -> Finding:
    """Return what was found, on the claims that it was found on first."""
    values = [
        value.model_copy(update={"claim": earlier.get(value.claim, value.claim)})
        for value in finding.finding.values
    ]
    return finding.finding.model_copy(update={"values": tuple(values)})

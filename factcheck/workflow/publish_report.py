"""Write reports, and keep what left the house."""

import hashlib

from factcheck.domain.dossier import Dossier
from factcheck.domain.report import REPORTED, ReportFormat, ReportVersion, head_of_work
from factcheck.settings import FINDING_CONFIDENCE_SHOWN
from factcheck.workflow.acting import act
from factcheck.workflow.ports import Transaction, Workbench
from factcheck.workflow.show_rules import rules_in_force


def load_dossier(bench: Workbench, case_id: str) -> Dossier:
    """Return the whole case as one value."""
    with bench.store.read() as tx:
        return dossier_of(tx, case_id, least=_least(bench, tx, case_id))


def write_report(bench: Workbench, case_id: str, report_format: ReportFormat) -> bytes:
    """Write the report of the case as it stands now."""
    return bench.report(load_dossier(bench, case_id), report_format)


def publish_report(bench: Workbench, case_id: str, *, by: str, note: str = "") -> ReportVersion:
    """Freeze the report as a version; it is a draft unless a verdict is published.

    What has not changed since the last version is that version.
    """
    with bench.store.write() as tx:
        dossier = dossier_of(tx, case_id, least=_least(bench, tx, case_id))
        head = head_of_work(dossier.history)
        last = dossier.reports[-1] if dossier.reports else None
        if last is not None and last.history_head == head:
            return last
        contents = bench.report(dossier, ReportFormat.JSON).decode()
        report = ReportVersion(
            id=bench.new_id(),
            case_id=case_id,
            number=1 + len(dossier.reports),
            draft=not any(c.status.public for c in dossier.claims),
            note=note,
            contents=contents,
            sha256=hashlib.sha256(contents.encode()).hexdigest(),
            history_head=head,
            made_at=bench.clock(),
            made_by=by,
        )
        saved = tx.reports.put(report)
        told = {"after": f"version {saved.number}, {saved.sha256}", "why": note}
        tx.record(act(bench, case_id, f"report:{saved.id}", REPORTED, by=by, **told))
        return saved


def list_reports(bench: Workbench, case_id: str) -> list[ReportVersion]:
    """Return the frozen versions of the case's report, oldest first."""
    with bench.store.read() as tx:
        return tx.reports.where(case_id=case_id)


def _least(bench: Workbench, tx: Transaction, case_id: str) -> float:
    return rules_in_force(bench, tx, case_id).findings_shown


def dossier_of(
    tx: Transaction, case_id: str, *, least: float = FINDING_CONFIDENCE_SHOWN
) -> Dossier:
    """Return the whole case within a transaction; less sure findings than `least` are unsure."""
    run = tx.checks.find(case_id)
    return Dossier(
        case=tx.cases.get(case_id),
        articles=tuple(tx.articles.where(case_id=case_id)),
        claims=tuple(tx.claims.where(case_id=case_id)),
        reviews=tuple(tx.reviews.where(case_id=case_id)),
        evidence=tuple(tx.evidence.where(case_id=case_id)),
        sources=tuple(tx.sources.where()),
        corrections=tuple(tx.corrections.where(case_id=case_id)),
        findings=tuple(tx.findings.where(case_id=case_id)),
        events=run.events if run else (),
        origins=run.origins if run else (),
        reviewers=tuple(tx.reviewers.where()),
        history=tuple(tx.history(case_id)),
        reports=tuple(tx.reports.where(case_id=case_id)),
        findings_shown=least,
    )

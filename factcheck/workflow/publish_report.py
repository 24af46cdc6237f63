"""Write reports, and keep what left the house."""

import hashlib
from collections.abc import Sequence

from pydantic import ValidationError

from factcheck.domain.dossier import Dossier
from factcheck.domain.report import (
    REPORTED,
    ReportFormat,
    ReportOptions,
    ReportVersion,
    head_of_work,
)
from factcheck.errors import NotFound, UsageError
from factcheck.reports.contents import read_contents
from factcheck.reports.differences import Change, differences
from factcheck.settings import FINDING_CONFIDENCE_SHOWN
from factcheck.workflow.acting import act
from factcheck.workflow.ports import Transaction, Workbench
from factcheck.workflow.show_rules import rules_in_force


def load_dossier(bench: Workbench, case_id: str) -> Dossier:
    """Return the whole case as one value."""
    with bench.store.read() as tx:
        return dossier_of(tx, case_id, least=_least(bench, tx, case_id))


def write_report(
    bench: Workbench,
    case_id: str,
    report_format: ReportFormat,
    *,
    options: ReportOptions | None = None,
    version: int | None = None,
    withhold: bool = False,
) -> bytes:
    """Write the report of the case as it stands now, or as a version was frozen.

    NotFound where there is no version of that number.
    """
    dossier = load_dossier(bench, case_id)
    if version is None:
        return bench.report(dossier, report_format, options=options, withhold=withhold)
    found = next((r for r in dossier.reports if r.number == version), None)
    if found is None:
        raise NotFound("version", str(version), hint=_known(dossier.reports))
    frozen = found.contents
    return bench.report(dossier, report_format, options=options, frozen=frozen, withhold=withhold)


def report_stamp(bench: Workbench, case_id: str) -> str:
    """Return what changes whenever a report of the case, or a comparison, would differ.

    A source is graded, and a rule set, for all cases together.
    """
    with bench.store.read() as tx:
        acts = tx.cases.get(case_id).changed_at.isoformat()
        frozen = [version.sha256 for version in tx.reports.where(case_id=case_id)]
        graded = [f"{source.id} {source.version}" for source in tx.sources.where()]
        least = _least(bench, tx, case_id)
    said = "\n".join([acts, f"{least:g}", *frozen, *graded])
    return hashlib.sha256(said.encode(errors="replace")).hexdigest()


def publish_report(bench: Workbench, case_id: str, *, by: str, note: str = "") -> ReportVersion:
    """Freeze the report as a version; it is a draft unless a verdict is published.

    What has not changed since the last version is that version.
    """
    with bench.store.write() as tx:
        dossier = dossier_of(tx, case_id, least=_least(bench, tx, case_id))
        head = head_of_work(dossier.history)
        last = dossier.reports[-1] if dossier.reports else None
        contents = bench.report(dossier, ReportFormat.JSON).decode()
        if last is not None and last.history_head == head and _says_the_same(last, contents):
            return last
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


def compare_reports(
    bench: Workbench, case_id: str, before: int, after: int | None = None
) -> tuple[Change, ...]:
    """Return what changed between two versions, or since one: null is how the case stands now.

    NotFound where there is no version of that number; UsageError where a version was written by
    a program whose reports have another form.
    """
    sides = []
    for number in (before, after):
        told = write_report(bench, case_id, ReportFormat.JSON, version=number)
        try:
            sides.append(read_contents(told.decode()))
        except ValidationError as error:
            what = f"cannot compare version {number}: an older program wrote it in another form"
            raise UsageError(what, hint="freeze a new version") from error
    return differences(*sides)


def out_of_date(bench: Workbench, case_id: str) -> tuple[Change, ...]:
    """Return why the last version is no longer what the case says; nothing where it is."""
    versions = list_reports(bench, case_id)
    return compare_reports(bench, case_id, versions[-1].number) if versions else ()


def _says_the_same(last: ReportVersion, contents: str) -> bool:
    """Tell whether contents were numbered as the last version: then nothing in them differs."""
    if hashlib.sha256(contents.encode()).hexdigest() == last.sha256:
        return True
    try:
        return read_contents(contents).version == last.number
    except ValidationError:
        return False


def _known(reports: Sequence[ReportVersion]) -> str:
    numbers = ", ".join(str(r.number) for r in reports)
    return f"there are {numbers}" if numbers else "none was frozen yet"


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

"""What a report says, whatever the format; built from a dossier alone, with no clock."""

import hashlib
from collections.abc import Sequence
from datetime import datetime
from importlib.metadata import version
from typing import Literal

from pydantic import Field, ValidationError

from factcheck.consistency.matrix import MatrixRow
from factcheck.domain.dossier import Dossier
from factcheck.domain.record import Value
from factcheck.domain.report import House, ReportOptions, ReportVersion, head_of_work, work
from factcheck.reports.article_parts import ArticlePart, OriginPart, article_parts, origin_parts
from factcheck.reports.case_places import case_places
from factcheck.reports.casualty_people import SUSPECT, PersonRow, casualty_people
from factcheck.reports.casualty_table import TollRow, casualty_table
from factcheck.reports.claim_parts import ClaimPart, claim_parts
from factcheck.reports.differences import Change, differences
from factcheck.reports.finding_parts import FindingPart, finding_parts, matrix_rows
from factcheck.reports.method import About, LegendEntry, about, legend
from factcheck.reports.place_parts import Places
from factcheck.reports.summary import Scope, Summary, scope_of, summary_of
from factcheck.reports.timeline import TimelineEntry, timeline
from factcheck.reports.withholding import Withheld, withheld
from factcheck.settings import Policy

ID_LENGTH = 12  # hex digits: short enough to read out, 48 bits tell the reports of a desk apart
DISTRIBUTION = "factcheck-workbench"


class Correction(Value):
    """Hold a change of a verdict after it was published."""

    claim: str
    at: datetime
    by: str
    what: str
    why: str


class EarlierVersion(Value):
    """Hold a version that was frozen before this one."""

    number: int
    at: datetime
    by: str
    draft: bool
    note: str
    sha256: str


class ManifestEntry(Value):
    """Hold what was captured, with the SHA-256 by which it is known."""

    label: str
    title: str
    file_name: str | None
    media_type: str | None
    sha256: str


class Contents(Value):
    """Hold a report. `changed_at` is its date: the last change of the case."""

    format: Literal["factcheck-report/1"] = "factcheck-report/1"
    language: Literal["en"] = "en"
    title: str
    description: str
    report_id: str = Field(description="Of the case and its history: the same work, the same id.")
    version: int
    draft: bool
    solo: bool
    demo: bool
    changed_at: datetime
    tool: str
    engines: tuple[str, ...]
    history_head: str = Field(description="Hash of the last act; what the report rests on.")
    history_length: int
    articles: tuple[ArticlePart, ...]
    origins: tuple[OriginPart, ...]
    scope: Scope
    summary: Summary
    claims: tuple[ClaimPart, ...]
    policy: Policy
    matrix: tuple[MatrixRow, ...]
    findings: tuple[FindingPart, ...]
    casualties: tuple[TollRow, ...]
    victims: tuple[PersonRow, ...] = ()
    timeline: tuple[TimelineEntry, ...]
    places: Places = Places()
    reviewers: tuple[str, ...]
    corrections: tuple[Correction, ...]
    versions: tuple[EarlierVersion, ...]
    legend: tuple[LegendEntry, ...]
    about: About
    manifest: tuple[ManifestEntry, ...]
    house: House = House()
    changes: tuple[Change, ...] = ()  # since the last version
    withheld: Withheld | None = None

    @property
    def told(self) -> tuple[ClaimPart, ...]:
        """Return the claims that are told in full, those with a verdict first."""
        worked = [c for c in self.claims if c.worked_on]
        return tuple(
            sorted(worked, key=lambda c: (c.verdict.standing is None, not c.verdict.final))
        )


def contents_of(dossier: Dossier, options: ReportOptions | None = None) -> Contents:
    """Return what the report of a case says."""
    wanted = options or ReportOptions()
    contents = _numbered(_told(dossier, wanted.house.at_case(dossier.case.id)), dossier.reports)
    return without_names(contents) if wanted.withhold else contents


def read_contents(frozen: str) -> Contents:
    """Return what a frozen version says; ValidationError where another program wrote it."""
    return Contents.model_validate_json(frozen)


def _told(dossier: Dossier, house: House) -> Contents:
    done, head = work(dossier.history), head_of_work(dossier.history)
    claims, findings = claim_parts(dossier), finding_parts(dossier)
    articles = article_parts(dossier)
    return Contents(
        title=dossier.case.name,
        description=dossier.case.description,
        report_id=_report_id(dossier.case.id, head),
        version=1,
        draft=not any(c.status.public for c in dossier.claims),
        solo=dossier.case.solo,
        demo=dossier.case.demo,
        changed_at=done[-1].at if done else dossier.case.changed_at,
        tool=f"{DISTRIBUTION} {version(DISTRIBUTION)}",
        engines=tuple(sorted({a.engine for a in articles if a.engine})),
        history_head=head,
        history_length=len(done),
        articles=articles,
        origins=origin_parts(dossier),
        scope=scope_of(dossier, claims),
        summary=summary_of(dossier, claims, findings),
        claims=claims,
        policy=Policy.RANGE,
        matrix=matrix_rows(dossier),
        findings=findings,
        casualties=casualty_table(dossier),
        victims=casualty_people(dossier),
        timeline=timeline(dossier),
        places=case_places(dossier),
        reviewers=_reviewers(claims),
        corrections=_corrections(claims),
        versions=(),
        legend=legend(),
        about=about(house, solo=dossier.case.solo),
        manifest=_manifest(articles, claims),
        house=house,
    )


def _numbered(contents: Contents, reports: Sequence[ReportVersion]) -> Contents:
    """Return the contents with their number, after all versions that say something else.

    What rests on the same work and says the same is that version: a source that was graded anew
    is no work on the case, and changes what its report says.
    """
    last = _read(reports[-1]) if reports else None
    changes = differences(last, contents) if last else ()
    same = bool(reports) and reports[-1].history_head == contents.history_head and not changes
    earlier = reports[:-1] if same else reports
    before = _read(earlier[-1]) if same and earlier else last
    if same:
        changes = differences(before, contents) if before and earlier else ()
    return contents.model_copy(
        update={
            "version": 1 + len(earlier),
            "versions": tuple(_earlier(report) for report in earlier),
            "changes": changes,
        }
    )


def _read(report: ReportVersion) -> Contents | None:
    """Return what a version says; nothing where an older program wrote it in another form."""
    try:
        return read_contents(report.contents)
    except ValidationError:
        return None


def without_names(contents: Contents) -> Contents:
    """Return the contents without the names of private victims and without contact data."""
    people = [p for p in contents.victims if p.named and SUSPECT not in p.role]
    names = [p.person for p in people]
    located = (feature.properties.name for feature in contents.places.features)
    places = {word.strip(",") for name in located for word in name.split()}
    shown, count = withheld(contents.model_dump(mode="json"), names, places=places)
    hidden = Contents.model_validate(shown)
    said = hidden.about.model_copy(update={"redactions": count.line})
    return hidden.model_copy(update={"withheld": count, "about": said})


def _report_id(case_id: str, head: str) -> str:
    return hashlib.sha256(f"{case_id}\n{head}".encode()).hexdigest()[:ID_LENGTH]


def _reviewers(claims: Sequence[ClaimPart]) -> tuple[str, ...]:
    """Return the names of all who judged or approved."""
    named = {c.second_reviewer for c in claims if c.second_reviewer}
    for claim in claims:
        judged = (claim.verdict.standing, *claim.verdict.others)
        named |= {position.reviewer for position in judged if position}
    return tuple(sorted(named))


def _corrections(claims: Sequence[ClaimPart]) -> tuple[Correction, ...]:
    """Return what was changed after publication, oldest first."""
    found = [
        Correction(claim=claim.label, at=step.at, by=step.by, what=step.after, why=step.why)
        for claim in claims
        for step in claim.steps
        if step.action == "moved" and step.after in ("corrected", "retracted")
    ]
    return tuple(sorted(found, key=lambda c: (c.at, c.claim)))


def _earlier(report: ReportVersion) -> EarlierVersion:
    return EarlierVersion(
        number=report.number,
        at=report.made_at,
        by=report.made_by,
        draft=report.draft,
        note=report.note,
        sha256=report.sha256,
    )


def _manifest(
    articles: Sequence[ArticlePart], claims: Sequence[ClaimPart]
) -> tuple[ManifestEntry, ...]:
    """Return the articles by the hash of their text, and the evidence that was captured."""
    texts = [
        ManifestEntry(
            label=a.label,
            title=a.title,
            file_name=a.file_name,
            media_type="text/plain; charset=utf-8",
            sha256=a.sha256,
        )
        for a in articles
    ]
    captured = [
        ManifestEntry(
            label=e.label,
            title=e.title,
            file_name=e.file_name,
            media_type=e.media_type,
            sha256=e.sha256,
        )
        for claim in claims
        for e in claim.evidence
        if e.sha256
    ]
    return (*texts, *captured)

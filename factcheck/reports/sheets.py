"""The sheets of a workbook: their rows, as text and numbers."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from factcheck.reports.casualty_csv import COLUMNS as CASUALTY_COLUMNS
from factcheck.reports.casualty_csv import casualty_rows
from factcheck.reports.contents import Contents
from factcheck.reports.csv_table import COLUMNS as CLAIM_COLUMNS
from factcheck.reports.csv_table import Cell, claim_row
from factcheck.reports.evidence_parts import EvidencePart
from factcheck.reports.finding_parts import FindingPart
from factcheck.reports.moments import in_utc


class Sheet(NamedTuple):
    """Hold a sheet: its name, the heads of its columns, its rows."""

    name: str
    columns: Sequence[str]
    rows: Sequence[Sequence[Cell]]


def sheets_of(contents: Contents) -> tuple[Sheet, ...]:
    """Return the sheets in their order."""
    claims = [_cells(claim_row(contents, c), CLAIM_COLUMNS) for c in contents.claims]
    tolls = [_cells(row, CASUALTY_COLUMNS) for row in casualty_rows(contents)]
    return (
        Sheet("Claims", CLAIM_COLUMNS, claims),
        Sheet("Evidence", EVIDENCE_COLUMNS, list(_evidence(contents))),
        Sheet("Findings", FINDING_COLUMNS, [_finding(f) for f in contents.findings]),
        Sheet("Casualties", CASUALTY_COLUMNS, tolls),
        Sheet("Timeline", TIMELINE_COLUMNS, list(_timeline(contents))),
        Sheet("About", ("what", "told"), list(_about(contents))),
    )


def _cells(row: dict[str, Cell], columns: Sequence[str]) -> list[Cell]:
    return [row.get(name) for name in columns]


def _evidence(contents: Contents) -> Iterator[list[Cell]]:
    for claim in contents.claims:
        for item in claim.evidence:
            yield [claim.label, claim.verdict.line, *_item(item)]


def _item(item: EvidencePart) -> list[Cell]:
    return [
        item.label,
        item.stance.value,
        "against" if item.against else "",
        item.title,
        item.publisher,
        item.author,
        item.published,
        item.origin,
        item.grade,
        item.type,
        item.proximity,
        item.excerpt,
        item.locator,
        item.url,
        item.archive_url,
        in_utc(item.accessed) if item.accessed else "",
        in_utc(item.captured) if item.captured else "",
        item.file_name,
        item.sha256,
        item.note,
        item.added_by,
    ]


def _finding(finding: FindingPart) -> list[Cell]:
    return [
        finding.relation.value,
        finding.severity,
        finding.slot,
        finding.explanation,
        "; ".join(f"{v.claim} ({v.article}): {v.text}" for v in finding.values),
        finding.rule,
        finding.confidence,
        finding.origins,
        finding.independence.value,
        finding.state.value,
        finding.decided_by,
        finding.why,
    ]


def _timeline(contents: Contents) -> Iterator[list[Cell]]:
    for entry in contents.timeline:
        yield [entry.local, entry.utc, entry.what, entry.raw, entry.article, entry.claim]


def _about(contents: Contents) -> Iterator[list[Cell]]:
    yield ["report", contents.title]
    yield ["draft", "DRAFT: no verdict of this report is published" if contents.draft else "no"]
    yield ["report id", contents.report_id]
    yield ["version", contents.version]
    yield ["state of", in_utc(contents.changed_at)]
    yield ["made with", "; ".join((contents.tool, *contents.engines))]
    yield ["history", contents.history_head]
    for article in contents.articles:
        told = (article.title, article.outlet, article.published, article.url, article.sha256)
        yield [article.label, " · ".join(part for part in told if part)]
    for entry in contents.legend:
        rating = f" (rating {entry.rating} of 5)" if entry.rating else ""
        yield [f"{entry.glyph} {entry.word}", f"{entry.meaning}{rating}"]
    for correction in contents.corrections:
        told_at = f"{in_utc(correction.at)}, {correction.by}: {correction.what}: {correction.why}"
        yield [f"correction of {correction.claim}", told_at]
    for name in ("method", "limitations"):
        for paragraph in getattr(contents.about, name):
            yield [name, paragraph]
    for name in ("interests", "quotations", "redactions"):
        yield [name, getattr(contents.about, name)]


EVIDENCE_COLUMNS = (
    *("claim", "verdict", "item", "stance", "against_the_verdict", "title", "publisher"),
    *("author", "published", "origin", "grade", "type", "proximity", "excerpt", "locator"),
    *("url", "archive_url", "accessed", "captured", "file_name", "sha256", "note", "added_by"),
)
FINDING_COLUMNS = (
    *("relation", "severity", "slot", "explanation", "values", "rule", "confidence", "origins"),
    *("independence", "state", "decided_by", "why"),
)
TIMELINE_COLUMNS = ("local", "utc", "what", "as_printed", "article", "claim")

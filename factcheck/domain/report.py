"""A report that left the house, and the formats it can leave in."""

from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from pydantic import Field

from factcheck.domain.history import GENESIS, HistoryEntry
from factcheck.domain.record import Record, Value

CASE_IN_PAGE = "{case}"  # stands for the case's id in the address of a page
REPORTED = "reported"  # the act of freezing a version


class ReportFormat(StrEnum):
    """Name the formats a report can be written in."""

    HTML = "html"
    MARKDOWN = "markdown"
    JSON = "json"
    CSV = "csv"
    CASUALTIES = "casualties"
    SVG = "svg"
    GEOJSON = "geojson"
    PDF = "pdf"
    XLSX = "xlsx"
    CLAIM_REVIEW = "claim_review"
    MANIFEST = "manifest"


class FileKind(NamedTuple):
    """Hold how the file of a format is called: by people, by its ending, by machines."""

    title: str
    ending: str
    media_type: str


_SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
FILE_KINDS: dict[ReportFormat, FileKind] = {
    ReportFormat.HTML: FileKind("HTML", "html", "text/html"),
    ReportFormat.PDF: FileKind("PDF", "pdf", "application/pdf"),
    ReportFormat.MARKDOWN: FileKind("Markdown", "md", "text/markdown"),
    ReportFormat.JSON: FileKind("JSON", "json", "application/json"),
    ReportFormat.CSV: FileKind("CSV", "csv", "text/csv"),
    ReportFormat.XLSX: FileKind("XLSX", "xlsx", _SHEET),
    ReportFormat.CASUALTIES: FileKind("Casualties", "casualties.csv", "text/csv"),
    ReportFormat.CLAIM_REVIEW: FileKind("ClaimReview", "claimreview.json", "application/ld+json"),
    ReportFormat.MANIFEST: FileKind("Manifest", "manifest.json", "application/json"),
    ReportFormat.SVG: FileKind("Map", "svg", "image/svg+xml"),
    ReportFormat.GEOJSON: FileKind("GeoJSON", "geojson", "application/geo+json"),
}  # in the order in which pages offer them


class House(Value):
    """Hold what the house that publishes says of itself; '' where it says nothing."""

    publisher: str = ""
    publisher_url: str = ""
    page: str = Field(
        default="",
        description="Address at which the HTML report will stand; {case} is the case's id.",
    )
    legend_url: str = Field(default="", description="Of its verdicts; else the report's own.")
    interests: str = Field(default="", description="Interests and funding, in sentences.")
    licence: str = Field(default="", description="Under which the report may be used.")

    def at_case(self, case_id: str) -> "House":
        """Return it with the page of this case."""
        return self.but(page=self.page.replace(CASE_IN_PAGE, case_id))


class ReportOptions(Value):
    """Hold how a house wants its reports."""

    house: House = House()
    templates: Path | None = Field(
        default=None, description="Folder of templates and report.css that replace ours by name."
    )
    withhold: bool = Field(
        default=False, description="Black out private victims' names, and contact data."
    )


class ReportVersion(Record):
    """Hold one frozen version of a case's report."""

    id: str
    case_id: str
    number: int = Field(ge=1)
    draft: bool
    note: str = ""
    contents: str = Field(description="The report as JSON, from which every format is written.")
    sha256: str = Field(description="Of the contents in UTF-8.")
    history_head: str = Field(description="Hash of the last entry of the history it rests on.")
    made_at: datetime
    made_by: str


def work(history: Sequence[HistoryEntry]) -> tuple[HistoryEntry, ...]:
    """Return the acts that are work: a report rests on these and not on reports."""
    return tuple(entry for entry in history if entry.action != REPORTED)


def head_of_work(history: Sequence[HistoryEntry]) -> str:
    """Return the hash of the last act that was no report."""
    done = work(history)
    return done[-1].hash if done else GENESIS

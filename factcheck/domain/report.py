"""A report that left the house, and the formats it can leave in."""

from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum

from pydantic import Field

from factcheck.domain.history import GENESIS, HistoryEntry
from factcheck.domain.record import Record

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

"""What speaks for or against a claim, and where it was found."""

from datetime import datetime
from enum import StrEnum

from pydantic import Field

from factcheck.domain.record import Record, Value


class Stance(StrEnum):
    """Name what an item does to the claim."""

    SUPPORTS = "supports"
    REFUTES = "refutes"
    CONTEXT = "context"


class EvidenceType(StrEnum):
    """Name what sort of thing an item is."""

    DOCUMENT = "document"
    DATA = "data"
    STATEMENT = "statement"
    NEWS = "news"
    IMAGE = "image"
    VIDEO = "video"
    SATELLITE = "satellite"
    SOCIAL = "social"
    EXPERT = "expert"
    OTHER = "other"


class Proximity(StrEnum):
    """Name how close the item stands to what happened."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    TERTIARY = "tertiary"


class Reliability(StrEnum):
    """Grade a source, after the Admiralty code."""

    A = "A"
    B = "B"
    C = "C"
    D = "D"
    E = "E"
    F = "F"


RELIABILITY_WORDS = {
    Reliability.A: "completely reliable",
    Reliability.B: "usually reliable",
    Reliability.C: "fairly reliable",
    Reliability.D: "not usually reliable",
    Reliability.E: "unreliable",
    Reliability.F: "cannot be judged",
}


CREDIBILITY_WORDS = {
    1: "confirmed",
    2: "probably true",
    3: "possibly true",
    4: "doubtful",
    5: "improbable",
    6: "cannot be judged",
}  # Admiralty, of an item


class Excerpt(Value):
    """Quote another article of the case by its place."""

    article_id: str
    start: int = Field(ge=0)
    end: int = Field(ge=0)


class EvidenceText(Value):
    """Hold what a reviewer says of an item; every field but the stance may be left out."""

    stance: Stance
    title: str = ""
    url: str | None = None
    archive_url: str | None = None
    excerpt: str = Field(default="", description="Verbatim.")
    locator: str = Field(default="", description="Page, paragraph, minute.")
    article: Excerpt | None = Field(
        default=None, description="Where it is an article of the case."
    )
    publisher: str | None = None
    author: str | None = None
    published: str | None = Field(default=None, description="As printed, or ISO 8601.")
    accessed: datetime | None = None
    captured: datetime | None = None
    file_name: str | None = None
    media_type: str | None = None
    sha256: str | None = Field(default=None, description="Of the bytes as captured.")
    type: EvidenceType = EvidenceType.OTHER
    proximity: Proximity = Proximity.SECONDARY
    first_hand: bool = Field(default=False, description="The author saw or did it.")
    named: bool = Field(default=True, description="Whether the origin is named.")
    origin: str | None = Field(
        default=None, description="Who said it first; two items with one origin count once."
    )
    derived_from: str | None = Field(default=None, description="Id of the item it rests on.")
    source_id: str | None = None
    credibility: int | None = Field(
        default=None, ge=1, le=6, description="Admiralty, of the item."
    )
    note: str = ""


class Evidence(EvidenceText, Record):
    """Hold one stored item of one claim."""

    id: str
    case_id: str
    claim_id: str
    added_by: str
    added_at: datetime
    withdrawn: str | None = Field(default=None, description="Why it no longer counts, if so.")


class Source(Record):
    """Hold an entry of the source register; the grade is of the source, not of an item."""

    id: str
    name: str
    domain: str | None = None
    reliability: Reliability = Reliability.F
    rationale: str = ""
    changed_at: datetime
    changed_by: str

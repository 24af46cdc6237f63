"""A finding of the engine in the life of a case."""

from datetime import datetime
from enum import StrEnum

from pydantic import Field

from claims import EventGroup, Finding, Origin, SlotSummary
from factcheck.domain.record import Record
from factcheck.settings import FINDING_CONFIDENCE_SHOWN


class FindingState(StrEnum):
    """Name what the desk made of a finding."""

    OPEN = "open"
    ACCEPTED = "accepted"
    DISMISSED = "dismissed"


class StoredFinding(Record):
    """Hold one finding of a case with the desk's decision."""

    id: str = Field(description="Of rule, relation and claims: the same after every check.")
    case_id: str
    finding: Finding
    state: FindingState = FindingState.OPEN
    decided_by: str | None = None
    decided_at: datetime | None = None
    why: str = Field(default="", description="The reason given; a dismissal needs one.")
    current: bool = Field(default=True, description="Whether the latest check still finds it.")
    to_confirm: bool = Field(default=False, description="Decision carried over to other claims.")
    found_at: datetime

    @property
    def relation(self) -> str:
        """Return how the claims stand to each other, as tables name it."""
        return self.finding.relation.value

    @property
    def claims(self) -> tuple[str, ...]:
        """Return the ids of the claims it rests on."""
        return tuple(value.claim for value in self.finding.values)

    @property
    def shown(self) -> bool:
        """Tell whether it is shown where no rule says otherwise, see `is_shown`."""
        return self.is_shown(FINDING_CONFIDENCE_SHOWN)

    def is_shown(self, least: float) -> bool:
        """Tell whether pages show it: it is sure enough, or somebody decided it."""
        return self.finding.confidence >= least or self.state is not FindingState.OPEN


class CheckRun(Record):
    """Hold what the latest check of a case saw besides findings; there is one per case."""

    case_id: str
    checked_at: datetime
    events: tuple[EventGroup, ...] = ()
    origins: tuple[Origin, ...] = ()
    slots: tuple[SlotSummary, ...] = ()  # none from a check of an older version

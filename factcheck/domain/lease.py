"""Who has a claim open just now, so that two people see each other."""

from datetime import datetime, timedelta

from pydantic import Field

from factcheck.domain.record import Record

LEASE = timedelta(minutes=2)  # a page renews every few seconds; a closed one is free soon


class Lease(Record):
    """Hold that a reviewer has a claim open until a time, unless renewed."""

    case_id: str
    claim_id: str
    reviewer: str
    until: datetime = Field(description="UTC.")
    since: datetime | None = Field(default=None, description="When it was opened, UTC.")
    taken_by: str | None = Field(default=None, description="Who took the claim over, if one did.")
    taken_at: datetime | None = None

    def holds(self, now: datetime) -> bool:
        """Tell whether it still counts."""
        return now < self.until

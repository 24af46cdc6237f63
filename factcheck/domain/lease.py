"""Who has a claim open just now, so that two people see each other, and whose it is."""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

from pydantic import Field

from factcheck.domain.record import Record

LEASE = timedelta(minutes=2)  # a page renews every few seconds; a closed one is free soon
NEVER = datetime.min.replace(tzinfo=UTC)


class Lease(Record):
    """Hold that a reviewer has a claim open until a time, unless renewed.

    Of several who have one claim open it is held by who took it over last, else by who came
    first; the others look on. `taken_at` is when it was taken over: from this reviewer, where
    `taken_by` says by whom, else by them.
    """

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

    @property
    def held_since(self) -> datetime | None:
        """Return since when the claim is theirs, if it is."""
        return self.taken_at or self.since


def holder_of(leases: Iterable[Lease], now: datetime) -> Lease | None:
    """Return the lease of who holds the claim, among all on it; none: nobody has it open."""
    live = [lease for lease in leases if lease.holds(now) and lease.taken_by is None]
    took = [lease for lease in live if lease.taken_at]
    if took:
        return max(took, key=lambda lease: lease.taken_at or NEVER)
    return min(live, key=lambda lease: (lease.since or NEVER, lease.reviewer), default=None)

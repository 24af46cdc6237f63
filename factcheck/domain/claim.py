"""A claim in a case: the machine's version, the desk's version, and where the work stands."""

from datetime import datetime
from enum import StrEnum
from typing import Self

from pydantic import Field, model_validator

from claims import Claim
from factcheck.domain.record import ClaimRef, Record
from factcheck.domain.status import DismissReason, Status


class Retired(StrEnum):
    """Name why the claims of an article no longer count, whatever was made of them."""

    SUPERSEDED = "superseded"
    WITHDRAWN = "withdrawn"


class StoredClaim(Record):
    """Hold one claim of a case.

    `id` is the content id of the version first seen and stays when a better engine finds the
    claim under another id; `machine.id` is then the newer one.
    """

    id: str
    case_id: str
    article_id: str
    number: int = Field(ge=1, description="C1, C2 … in the case, in the order first seen.")
    machine: Claim | None = Field(default=None, description="As extracted; null: added by hand.")
    corrected: Claim | None = Field(default=None, description="As the desk reads it, if changed.")
    rejected: str | None = Field(default=None, description="Why it is no claim, if rejected.")
    vanished: bool = Field(default=False, description="The newest engine no longer finds it.")
    carried_from: str | None = Field(
        default=None, description="Machine id before the engine found it anew under another one."
    )
    to_confirm: bool = Field(default=False, description="Carried over; a person has to look.")
    status: Status = Status.EXTRACTED
    dismissed_because: DismissReason | None = None
    assignee: str | None = Field(default=None, description="Reviewer who has it.")
    proposed_by: str | None = Field(default=None, description="Whose verdict was proposed.")
    approved_by: str | None = None
    published_at: datetime | None = None
    changed_at: datetime | None = None
    retired: Retired | None = Field(
        default=None, description="Its article has a newer version, or was taken back."
    )
    version_of: str | None = Field(
        default=None, description="The claim of the earlier version of its article that this was."
    )

    @model_validator(mode="after")
    def _has_words(self) -> Self:
        if self.machine is None and self.corrected is None:
            raise ValueError(f"claim {self.id} has neither a machine's nor a desk's version")
        return self

    @property
    def current(self) -> Claim:
        """Return the claim as the desk reads it."""
        claim = self.corrected or self.machine
        if claim is None:  # pragma: no cover  # the validator forbids it
            raise ValueError(self.id)
        return claim

    @property
    def ref(self) -> ClaimRef:
        """Return the pointer to this claim."""
        return ClaimRef(case_id=self.case_id, claim_id=self.id)

    @property
    def label(self) -> str:
        """Return the short name that pages and reports print."""
        return f"C{self.number}"

    @property
    def counts(self) -> bool:
        """Tell whether it takes part in checks and reports: not rejected, vanished or retired."""
        return self.rejected is None and not self.vanished and self.retired is None


def reading_place(claim: Claim) -> tuple[int, int, str, str]:
    """Return by what claims of an article are in reading order, in a sentence as the engine's are.

    Ids, which are others in each version of a text, only part what nothing else does.
    """
    first = min((start for start, _ in claim.slots.values()), default=claim.start)
    return claim.start, first, claim.kind.value, claim.id

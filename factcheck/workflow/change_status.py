"""Move the work on a claim."""

from factcheck.domain.claim import StoredClaim
from factcheck.domain.record import ClaimRef
from factcheck.domain.status import DismissReason, Status
from factcheck.workflow.ports import Workbench


def change_status(
    bench: Workbench,
    claim: ClaimRef,
    target: Status,
    *,
    by: str,
    seen: int,
    why: str = "",
    key: str = "",
) -> StoredClaim:
    """Take one step; NotAllowed with what is missing where a guard or the table forbids it."""
    raise NotImplementedError


def take_claim(bench: Workbench, claim: ClaimRef, *, by: str, seen: int) -> StoredClaim:
    """Put the claim in the hands of `by`; NotAllowed while another has it."""
    raise NotImplementedError


def release_claim(bench: Workbench, claim: ClaimRef, *, by: str, seen: int) -> StoredClaim:
    """Let go of a claim that `by` has."""
    raise NotImplementedError


def assign_claim(
    bench: Workbench, claim: ClaimRef, reviewer: str | None, *, by: str, seen: int
) -> StoredClaim:
    """Put the claim in somebody's hands, whoever has it; null: in nobody's."""
    raise NotImplementedError


def dismiss_claim(
    bench: Workbench, claim: ClaimRef, because: DismissReason, *, by: str, seen: int, why: str = ""
) -> StoredClaim:
    """Decide not to pursue the claim; `because` is reason enough."""
    raise NotImplementedError

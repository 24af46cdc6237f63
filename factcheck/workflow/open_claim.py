"""Let two people on one claim see each other."""

from factcheck.domain.lease import Lease
from factcheck.domain.record import ClaimRef
from factcheck.workflow.ports import Workbench


def open_claim(bench: Workbench, claim: ClaimRef, *, by: str) -> list[Lease]:
    """Say that `by` has the claim open (call again to renew); return who else has."""
    raise NotImplementedError


def close_claim(bench: Workbench, claim: ClaimRef, *, by: str) -> None:
    """Say that `by` has left the claim."""
    raise NotImplementedError


def present(bench: Workbench, case_id: str) -> list[Lease]:
    """Return who has which claim of the case open now."""
    raise NotImplementedError

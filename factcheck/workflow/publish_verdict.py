"""Approve and publish verdicts, freeze reports."""

from factcheck.domain.claim import StoredClaim
from factcheck.domain.record import ClaimRef
from factcheck.workflow.ports import Workbench


def approve_verdict(bench: Workbench, claim: ClaimRef, *, by: str, seen: int) -> StoredClaim:
    """Approve the verdict that stands; not by who proposed it, but on a desk of one."""
    raise NotImplementedError


def publish_verdict(
    bench: Workbench, claim: ClaimRef, *, by: str, seen: int, note: str = ""
) -> StoredClaim:
    """Publish an approved verdict; if it was public before this is a correction, with a note."""
    raise NotImplementedError

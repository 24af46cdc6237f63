"""Correct the machine: change, reject, add, undo."""

from factcheck.domain.claim import StoredClaim
from factcheck.domain.correction import Addition, Change
from factcheck.domain.record import ClaimRef
from factcheck.workflow.ports import Workbench


def correct_claim(
    bench: Workbench,
    claim: ClaimRef,
    change: Change,
    *,
    by: str,
    seen: int,
    why: str = "",
    key: str = "",
) -> StoredClaim:
    """Apply a change (span, value, speaker, kind, rejection); `seen` is the claim's version."""
    raise NotImplementedError


def add_claim(
    bench: Workbench, article_id: str, addition: Addition, *, by: str, why: str = "", key: str = ""
) -> StoredClaim:
    """Add a claim from a selection of the article."""
    raise NotImplementedError


def undo_correction(bench: Workbench, claim: ClaimRef, *, by: str, seen: int) -> StoredClaim:
    """Undo the latest correction of the claim; NotAllowed where there is none.

    A claim that was added by hand is then rejected as 'addition undone', not deleted.
    """
    raise NotImplementedError


def confirm_claim(bench: Workbench, claim: ClaimRef, *, by: str, seen: int) -> StoredClaim:
    """Say that a carried-over review fits the claim it was carried to."""
    raise NotImplementedError

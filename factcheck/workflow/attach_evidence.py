"""Put evidence to a claim, change it, take it back."""

from factcheck.domain.evidence import Evidence, EvidenceText
from factcheck.domain.record import ClaimRef
from factcheck.workflow.ports import Workbench


def attach_evidence(
    bench: Workbench,
    claim: ClaimRef,
    text: EvidenceText,
    *,
    by: str,
    data: bytes | None = None,
    key: str = "",
) -> Evidence:
    """Add an item; `data` is kept under its SHA-256. An article's excerpt is quoted from it."""
    raise NotImplementedError


def change_evidence(
    bench: Workbench, evidence_id: str, text: EvidenceText, *, by: str, seen: int, key: str = ""
) -> Evidence:
    """Save another version of an item; its file stays."""
    raise NotImplementedError


def withdraw_evidence(
    bench: Workbench, evidence_id: str, *, by: str, why: str, seen: int
) -> Evidence:
    """Take an item out of account; it stays in the history, with the reason."""
    raise NotImplementedError


def open_evidence_file(bench: Workbench, evidence_id: str) -> bytes:
    """Return the file of an item, verified against its SHA-256; NotFound where it has none."""
    raise NotImplementedError

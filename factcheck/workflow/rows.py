"""One claim as tables and queues show it: flat, so that thousands cost little."""

from datetime import datetime
from typing import NamedTuple


class ClaimRow(NamedTuple):
    """Hold a line of the claims table; words of the claim are the desk's where it corrected them.

    `verdict` is the one that stands (empty: none, or reviewers disagree, see `disagree`).
    """

    case_id: str
    claim_id: str
    number: int
    article_id: str
    article_number: int
    outlet: str
    kind: str
    text: str
    standalone: str
    start: int
    end: int
    group: str
    event: str
    speaker: str
    modality: str
    polarity: str
    worthiness: float
    confidence: float
    checkable: bool
    status: str
    assignee: str
    verdict: str
    disagree: bool
    reviews: int
    evidence: int
    contradictions: int
    corrected: bool
    rejected: bool
    vanished: bool
    to_confirm: bool
    version: int
    changed_at: datetime | None

"""List what is to be adjudicated, and how far the reviewers agree."""

from factcheck.domain.agreement import Agreement
from factcheck.domain.claim import StoredClaim
from factcheck.domain.record import Value
from factcheck.domain.review import Review
from factcheck.workflow.ports import Workbench


class Disagreement(Value):
    """Hold a claim on which the verdicts differ."""

    claim: StoredClaim
    reviews: tuple[Review, ...]


class Disagreements(Value):
    """Hold those of a case, and the agreement over all that two or more reviewed."""

    open: tuple[Disagreement, ...]
    agreement: Agreement


def list_disagreements(bench: Workbench, case_id: str) -> Disagreements:
    """Return the claims on which reviewers disagree and nobody has settled it."""
    raise NotImplementedError

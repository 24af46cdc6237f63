"""Show an article with its claims, and one claim with all that was said of it."""

from factcheck.domain.article import Article
from factcheck.domain.claim import StoredClaim
from factcheck.domain.correction import Correction
from factcheck.domain.evidence import Evidence
from factcheck.domain.finding import StoredFinding
from factcheck.domain.guards import Missing
from factcheck.domain.history import HistoryEntry
from factcheck.domain.lease import Lease
from factcheck.domain.record import ClaimRef, Value
from factcheck.domain.review import Draft, Review
from factcheck.domain.status import Status
from factcheck.workflow.ports import Workbench
from factcheck.workflow.rows import ClaimRow


class ArticleView(Value):
    """Hold an article and its claims in reading order, vanished and rejected ones last."""

    article: Article
    claims: tuple[ClaimRow, ...]


class ClaimCard(Value):
    """Hold what the claim card shows to one reader.

    `hidden` counts the reviews kept from a reader who has not yet given a verdict (blind second
    review); `verdict` is then null too. `missing` is what the reader's own review lacks to be
    proposed, `steps` the statuses that one step leads to and what each still needs.
    """

    claim: StoredClaim
    article: Article
    mine: Review | None
    others: tuple[Review, ...]
    hidden: int
    verdict: Review | None
    disagree: bool
    evidence: tuple[Evidence, ...]
    origins: tuple[str, ...]
    findings: tuple[StoredFinding, ...]
    corrections: tuple[Correction, ...]
    history: tuple[HistoryEntry, ...]
    draft: Draft | None
    present: tuple[Lease, ...]
    missing: tuple[Missing, ...]
    steps: dict[Status, tuple[Missing, ...]]


def show_article(bench: Workbench, article_id: str) -> ArticleView:
    """Return an article with its claims."""
    raise NotImplementedError


def show_claim(bench: Workbench, claim: ClaimRef, *, by: str) -> ClaimCard:
    """Return one claim as the reader `by` may see it."""
    raise NotImplementedError

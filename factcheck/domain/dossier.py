"""All of a case in one value: what a report is written from."""

from functools import cached_property

from claims import EventGroup, Origin
from factcheck.domain.article import Article
from factcheck.domain.case import Case
from factcheck.domain.claim import StoredClaim
from factcheck.domain.correction import Correction
from factcheck.domain.evidence import Evidence, Source
from factcheck.domain.finding import StoredFinding
from factcheck.domain.history import HistoryEntry
from factcheck.domain.record import Value
from factcheck.domain.report import ReportVersion
from factcheck.domain.review import Review, standing_review
from factcheck.domain.reviewer import Reviewer
from factcheck.settings import FINDING_CONFIDENCE_SHOWN


class Dossier(Value):
    """Hold a case with everything in it, each list in its stable order."""

    case: Case
    articles: tuple[Article, ...] = ()
    claims: tuple[StoredClaim, ...] = ()
    reviews: tuple[Review, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    sources: tuple[Source, ...] = ()
    corrections: tuple[Correction, ...] = ()
    findings: tuple[StoredFinding, ...] = ()
    events: tuple[EventGroup, ...] = ()
    origins: tuple[Origin, ...] = ()
    reviewers: tuple[Reviewer, ...] = ()
    history: tuple[HistoryEntry, ...] = ()
    reports: tuple[ReportVersion, ...] = ()
    findings_shown: float = FINDING_CONFIDENCE_SHOWN  # the confidence from which they are shown

    def reviews_of(self, claim: StoredClaim) -> tuple[Review, ...]:
        """Return the reviews of a claim."""
        return tuple(r for r in self.reviews if r.claim_id == claim.id)

    def evidence_of(self, claim: StoredClaim) -> tuple[Evidence, ...]:
        """Return the evidence of a claim, withdrawn items included."""
        return tuple(e for e in self.evidence if e.claim_id == claim.id)

    def findings_of(self, claim: StoredClaim) -> tuple[StoredFinding, ...]:
        """Return the findings that rest on a claim."""
        return tuple(f for f in self.findings if claim.id in f.claims)

    def verdict_of(self, claim: StoredClaim) -> Review | None:
        """Return the review whose verdict stands for the claim."""
        return standing_review(self.reviews_of(claim), claim.proposed_by)

    def article(self, article_id: str) -> Article:
        """Return the article with this id; KeyError if it is none of the case's."""
        return self._articles[article_id]

    @cached_property
    def _articles(self) -> dict[str, Article]:
        return {article.id: article for article in self.articles}

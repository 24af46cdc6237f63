"""A fact check that somebody published earlier, as an entry of the desk's library."""

import hashlib
from datetime import date, datetime

from pydantic import Field

from factcheck.domain.claim_review import ForeignReview
from factcheck.domain.evidence import EvidenceText, EvidenceType, Proximity, Stance
from factcheck.domain.ratings import known_verdict
from factcheck.domain.record import Record
from factcheck.domain.verdict import Verdict
from factcheck.domain.wording import plain

ID_LENGTH = 16  # hex digits: 64 bits, no clash to be feared among a million entries


class FactCheck(Record):
    """Hold an entry of the library; `review` keeps the record as it came beside its reading."""

    id: str = Field(description="Of the record as it came: the same record gives the same id.")
    number: int = Field(ge=1, description="F1, F2 … in the order of import.")
    review: ForeignReview
    file_name: str = Field(description="What it was imported from.")
    imported_at: datetime
    imported_by: str

    @property
    def label(self) -> str:
        """Return the short name that pages and commands print."""
        return f"F{self.number}"

    @property
    def url(self) -> str:
        """Return the address of the review."""
        return self.review.url or ""

    @property
    def verdict(self) -> Verdict | None:
        """Return the verdict that the rating stands for; null where its words are not known."""
        return known_verdict(self.review.label)

    @property
    def rating(self) -> str:
        """Return the rating as printed, and what it stands for where that is known and differs."""
        label = self.review.label or "no rating stated"
        known = plain(self.verdict) if self.verdict else ""
        return f"{label} (≈ {known})" if known and known != label.casefold() else label

    @property
    def day(self) -> date | None:
        """Return the day of the claim, else of the review; null where neither is stated."""
        stated = self.review.claimed_on or self.review.published_on
        return date.fromisoformat(stated) if stated else None

    @property
    def same(self) -> tuple[str, str]:
        """Return what two versions of one fact check have in common."""
        return self.url, self.review.claim

    def as_evidence(self, stance: Stance) -> EvidenceText:
        """Return how it is cited; what it does to the claim is for a reviewer to say."""
        review = self.review
        told = f"{review.publisher or 'A fact check'} rated “{review.claim}”: {self.rating}."
        return EvidenceText(
            stance=stance,
            title=f"Fact check: {review.claim}",
            url=review.url,
            publisher=review.publisher,
            published=review.published_on,
            type=EvidenceType.NEWS,
            proximity=Proximity.SECONDARY,
            origin=review.publisher,
            note=f"{told} {review.explanation}".strip(),
        )


def fact_check_id(review: ForeignReview) -> str:
    """Return the id of an entry."""
    return hashlib.sha256(review.raw.encode()).hexdigest()[:ID_LENGTH]

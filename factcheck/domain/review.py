"""What one reviewer makes of one claim."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol, TypeVar

from pydantic import Field

from factcheck.domain.record import ClaimRef, Record, Value
from factcheck.domain.verdict import Confidence, Verdict, VerdictFlag


class ReviewText(Value):
    """Hold what a reviewer fills in; an empty one is a review just begun."""

    verdict: Verdict | None = Field(default=None, description="Is it so.")
    said: Verdict | None = Field(default=None, description="Of a statement: was it said.")
    confidence: Confidence | None = None
    conclusion: str = Field(default="", description="One sentence, for the report.")
    rationale: str = ""
    flags: tuple[VerdictFlag, ...] = ()
    as_of: datetime | None = Field(default=None, description="State of knowledge, UTC.")
    nothing_found: bool = Field(default=False, description="Searched, and found nothing.")
    open_questions: str = Field(default="", description="What would change the verdict.")
    reply_sought: str = Field(
        default="", description="Right of reply: who, when, with what result."
    )


class Review(ReviewText, Record):
    """Hold the stored review of one reviewer; there is one per claim and reviewer."""

    case_id: str
    claim_id: str
    reviewer: str
    adjudicates: bool = Field(default=False, description="Settles a disagreement of others.")
    blind: bool = Field(default=False, description="Given before any other verdict was seen.")
    saved_at: datetime
    created_at: datetime

    @property
    def ref(self) -> ClaimRef:
        """Return the pointer to the claim."""
        return ClaimRef(case_id=self.case_id, claim_id=self.claim_id)

    @property
    def text(self) -> ReviewText:
        """Return what the reviewer filled in."""
        return ReviewText.model_validate(
            {name: getattr(self, name) for name in ReviewText.model_fields}
        )


class Draft(Record):
    """Keep typing that was not saved: one per reviewer and place, the latest wins."""

    case_id: str
    reviewer: str
    place: str = Field(
        description="What is being typed in, such as 'review:CLAIM' or 'evidence:CLAIM'."
    )
    typed: dict[str, str | bool | list[str] | None] = Field(default_factory=dict)
    typed_at: datetime


class Judgement(Protocol):
    """Be what decides which verdict stands; a review is one, and so is a row of its table."""

    @property
    def verdict(self) -> str | None:
        """Return the verdict, if one is given."""

    @property
    def reviewer(self) -> str:
        """Return whose it is."""

    @property
    def adjudicates(self) -> bool:
        """Tell whether it settles a disagreement."""

    @property
    def saved_at(self) -> datetime:
        """Return when it was last saved."""


J = TypeVar("J", bound=Judgement)


def standing_review(reviews: Sequence[J], proposed_by: str | None) -> J | None:
    """Return the review whose verdict stands for the claim, if one does.

    An adjudication goes first, then the review that was proposed, then the only verdict or one
    on which all agree. Where reviewers disagree and nobody decided, none stands.
    """
    given = [r for r in reviews if r.verdict is not None]
    settled = [r for r in given if r.adjudicates] or [
        r for r in given if r.reviewer == proposed_by
    ]
    if settled:
        return max(settled, key=lambda r: r.saved_at)
    if len({r.verdict for r in given}) == 1:
        return min(given, key=lambda r: (r.saved_at, r.reviewer))
    return None


def disagree(reviews: Sequence[Judgement]) -> bool:
    """Tell whether the verdicts differ and nobody has settled it."""
    given = [r for r in reviews if r.verdict is not None]
    return len({r.verdict for r in given}) > 1 and not any(r.adjudicates for r in given)

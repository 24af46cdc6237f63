"""What a report says of a verdict: the word, who stands for it, and whether it is final."""

from datetime import datetime

from factcheck.domain.claim import StoredClaim
from factcheck.domain.dossier import Dossier
from factcheck.domain.record import Value
from factcheck.domain.review import Review, disagree
from factcheck.domain.status import PUBLIC, Status
from factcheck.domain.verdict import Confidence, Verdict, VerdictFlag
from factcheck.domain.wording import DIFFER, OPEN, VERDICT_SIGNS, Sign

FINAL = PUBLIC | {Status.APPROVED}


class Position(Value):
    """Hold what one reviewer makes of a claim."""

    reviewer: str
    verdict: Verdict
    said: Verdict | None  # of a statement: was it said
    confidence: Confidence | None
    conclusion: str
    rationale: str
    flags: tuple[VerdictFlag, ...]
    as_of: datetime | None
    nothing_found: bool
    open_questions: str
    reply_sought: str
    adjudicates: bool
    blind: bool
    saved_at: datetime


class VerdictPart(Value):
    """Hold the verdict on a claim; `line` is how every format prints it."""

    line: str
    glyph: str
    tone: str
    final: bool  # approved or public; else it is proposed
    standing: Position | None  # null where none is given or reviewers disagree
    others: tuple[Position, ...]


def verdict_part(dossier: Dossier, claim: StoredClaim) -> VerdictPart:
    """Return the verdict on a claim, with the views that it does not rest on."""
    reviews = dossier.reviews_of(claim)
    standing = None if disagree(reviews) else dossier.verdict_of(claim)
    others = [r for r in reviews if r is not standing and r.verdict is not None]
    sign = _sign(claim, standing, torn=disagree(reviews))
    return VerdictPart(
        line=verdict_line(claim, standing, sign),
        glyph=sign.glyph,
        tone=sign.tone,
        final=standing is not None and claim.status in FINAL,
        standing=_position(dossier, standing) if standing else None,
        others=tuple(p for r in others if (p := _position(dossier, r)) is not None),
    )


def verdict_line(claim: StoredClaim, standing: Review | None, sign: Sign) -> str:
    """Return the verdict as printed: one that nobody approved is a proposal."""
    if claim.status is Status.DISMISSED:
        return "not pursued"
    if standing is None:
        return sign.word
    if claim.status is Status.RETRACTED:
        return f"retracted: {sign.word}"
    if claim.status is Status.CORRECTED:
        return f"{sign.word} (corrected)"
    return sign.word if claim.status in FINAL else f"proposed: {sign.word}"


def reviewer_name(dossier: Dossier, reviewer: str | None) -> str | None:
    """Return the name of a reviewer as typed."""
    return {r.id: r.name for r in dossier.reviewers}.get(reviewer or "", reviewer)


def _sign(claim: StoredClaim, standing: Review | None, *, torn: bool) -> Sign:
    if claim.status is Status.DISMISSED:
        return OPEN
    if torn:
        return DIFFER
    return VERDICT_SIGNS[standing.verdict] if standing and standing.verdict else OPEN


def _position(dossier: Dossier, review: Review) -> Position | None:
    if review.verdict is None:
        return None
    told = {name: getattr(review, name) for name in _AS_IT_IS}
    name = reviewer_name(dossier, review.reviewer) or review.reviewer
    return Position(**told, reviewer=name)


_AS_IT_IS = tuple(name for name in Position.model_fields if name != "reviewer")

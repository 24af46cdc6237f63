"""What has to be there before a claim may take a step."""

from collections.abc import Sequence
from enum import StrEnum
from urllib.parse import urlsplit

from factcheck.domain.claim import StoredClaim
from factcheck.domain.evidence import Evidence, Proximity, Stance
from factcheck.domain.record import Value
from factcheck.domain.review import Review, disagree, standing_review
from factcheck.domain.status import Status, needs_reason
from factcheck.domain.verdict import Verdict

INDEPENDENT_ORIGINS = 2  # a second account counts only if it does not rest on the first


_NEEDS_AGREEMENT = frozenset({Status.APPROVED, Status.PUBLISHED, Status.CORRECTED})
_NEEDS_A_VERDICT = frozenset({Status.PROPOSED, Status.IN_REVIEW}) | _NEEDS_AGREEMENT


class Missing(StrEnum):
    """Name what a step still needs, in words for the card."""

    VERDICT = "a verdict"
    RATIONALE = "a rationale"
    EVIDENCE = "an evidence item, or the mark 'searched, nothing found'"
    ORIGINS = "a first-hand primary document or two independent origins"
    NAMED_ORIGIN = "a named or second origin (one anonymous origin carries 'mostly' at most)"
    CONFIRMATION = "a look at the claim: its review was carried over from an earlier version"
    AGREEMENT = "an adjudication: the reviewers disagree"
    OTHER_APPROVER = "an approver who did not propose the verdict"
    APPROVAL = "an approval"
    CORRECTION = "a correction with a note: the verdict has been public"
    PUBLICATION = "a publication: the verdict has never been public"
    REASON = "a reason"
    DISAGREEMENT = "two verdicts that differ"
    THIRD_PERSON = "a third person: whoever gave one of the verdicts does not settle it"


class Judged(Value):
    """Hold a claim with all that was said of it; withdrawn evidence is left out by the rules."""

    claim: StoredClaim
    reviews: tuple[Review, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    solo: bool = False

    @property
    def review(self) -> Review | None:
        """Return the review whose verdict stands."""
        return standing_review(self.reviews, self.claim.proposed_by)


def missing_for(judged: Judged, target: Status, *, by: str, why: str = "") -> tuple[Missing, ...]:
    """Return what the step to `target` still needs; empty: it may be taken.

    Whether the step is in the table of transitions is `Status.may_become`.
    """
    found: list[Missing] = []
    if needs_reason(judged.claim.status, target) and not why.strip():
        found.append(Missing.REASON)
    if target in _NEEDS_A_VERDICT:
        found.extend(missing_in(_review_for(judged, target, by), judged.claim, judged.evidence))
    if target in _NEEDS_AGREEMENT and disagree(judged.reviews):
        found.append(Missing.AGREEMENT)
    if target is Status.APPROVED and by == judged.claim.proposed_by and not judged.solo:
        found.append(Missing.OTHER_APPROVER)
    if target in (Status.PUBLISHED, Status.CORRECTED) and judged.claim.approved_by is None:
        found.append(Missing.APPROVAL)
    return (*found, *_missing_in_public(judged.claim, target))


def _missing_in_public(claim: StoredClaim, target: Status) -> tuple[Missing, ...]:
    """Hold what was public to corrections: it is not published a second time without a note."""
    public = claim.published_at is not None or claim.status.public
    if target is Status.PUBLISHED and public:
        return (Missing.CORRECTION,)
    return (Missing.PUBLICATION,) if target is Status.CORRECTED and not public else ()


def missing_in(
    review: Review | None, claim: StoredClaim, evidence: Sequence[Evidence]
) -> tuple[Missing, ...]:
    """Return what a review lacks before its verdict may be proposed."""
    if review is None or review.verdict is None:
        return (Missing.VERDICT,)
    live = [item for item in evidence if item.withdrawn is None]
    found = []
    if not review.rationale.strip():
        found.append(Missing.RATIONALE)
    if not live and not review.nothing_found:
        found.append(Missing.EVIDENCE)
    if claim.to_confirm:
        found.append(Missing.CONFIRMATION)
    return (*found, *_missing_origins(review.verdict, live))


def missing_to_adjudicate(judged: Judged, *, by: str) -> tuple[Missing, ...]:
    """Return what bars `by` from settling a disagreement; on a desk of one anybody may."""
    given = [r for r in judged.reviews if r.verdict is not None and not r.adjudicates]
    if not disagree(given):
        return (Missing.DISAGREEMENT,)
    if by in {r.reviewer for r in given} and not judged.solo:
        return (Missing.THIRD_PERSON,)
    return ()


def origins(items: Sequence[Evidence]) -> tuple[str, ...]:
    """Return the independent origins of the items, sorted.

    An item that derives from another has its origin. Where no origin is stated the publisher
    stands for it, else the host of the URL; all items that name none of them are one origin,
    for nothing shows that they are two.
    """
    known = {item.id: item for item in items}
    return tuple(sorted({_origin(item, known) for item in items}))


def _origin(item: Evidence, known: dict[str, Evidence]) -> str:
    seen = {item.id}
    while item.derived_from in known and item.derived_from not in seen:
        item = known[item.derived_from]
        seen.add(item.id)
    if item.derived_from in seen:  # a circle of reports is one origin, wherever it is entered
        item = known[min(seen)]
    host = (urlsplit(item.url).hostname or "") if item.url else ""
    name = item.origin or item.publisher or host.removeprefix("www.")
    return " ".join(name.casefold().split())


def _missing_origins(verdict: Verdict, live: Sequence[Evidence]) -> tuple[Missing, ...]:
    """Ask of the two ends of the scale what stands behind them."""
    wanted = {Verdict.SUPPORTED: Stance.SUPPORTS, Verdict.REFUTED: Stance.REFUTES}.get(verdict)
    if wanted is None:
        return ()
    behind = [item for item in live if item.stance is wanted]
    if len(origins(behind)) >= INDEPENDENT_ORIGINS:
        return ()
    if behind and not any(item.named for item in behind):
        return (Missing.NAMED_ORIGIN,)
    if any(i.first_hand and i.proximity is Proximity.PRIMARY and i.named for i in behind):
        return ()
    return (Missing.ORIGINS,)


def _review_for(judged: Judged, target: Status, by: str) -> Review | None:
    """Return the proposer's own review when proposing, else the one that stands."""
    if target is Status.PROPOSED:
        own = [r for r in judged.reviews if r.reviewer == by and r.verdict is not None]
        return own[0] if own else None
    return judged.review

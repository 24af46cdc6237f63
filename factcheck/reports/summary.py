"""What was checked, what was not and why, and how it came out."""

from collections import Counter
from collections.abc import Sequence

from pydantic import field_validator

from factcheck.domain.agreement import Agreement, agreement
from factcheck.domain.claim import StoredClaim
from factcheck.domain.dossier import Dossier
from factcheck.domain.record import Value
from factcheck.domain.status import Status
from factcheck.domain.verdict import Verdict
from factcheck.domain.wording import plain
from factcheck.reports.claim_parts import ClaimPart
from factcheck.reports.finding_parts import FindingPart, material
from factcheck.reports.verdict_parts import reviewer_name


class LeftOut(Value):
    """Hold a claim that was not pursued, or was no claim, with the reason."""

    claim: str
    article: str
    text: str
    because: str
    why: str
    by: str | None


class Scope(Value):
    """Hold what was looked at."""

    found: int
    judged: int  # a verdict stands
    open: int
    left_out: tuple[LeftOut, ...]
    vanished: int  # the newest engine no longer finds them
    retired: int = 0  # of articles that were corrected or taken back; told of nowhere else


class Summary(Value):
    """Count the outcome; there is no score for an article."""

    verdicts: dict[str, int]  # final ones, in the order of the legend
    proposed: dict[str, int]
    disagreements: int
    statuses: dict[str, int]
    material: tuple[str, ...]  # ids of findings, the gravest first
    agreement: Agreement

    @field_validator("verdicts", "proposed", "statuses")
    @classmethod
    def _in_order(cls, counts: dict[str, int]) -> dict[str, int]:
        """Put counts into their order again: JSON sorts them by their letters."""
        order = [plain(word) for word in (*Verdict, *Status)]
        return dict(sorted(counts.items(), key=lambda count: order.index(count[0])))


def scope_of(dossier: Dossier, claims: Sequence[ClaimPart]) -> Scope:
    """Return what was looked at and what was left out."""
    left_out = _left_out(dossier)
    judged = sum(c.verdict.standing is not None for c in claims)
    dismissed = sum(c.status is Status.DISMISSED for c in claims)
    return Scope(
        found=sum(c.retired is None for c in dossier.claims),
        judged=judged,
        open=len(claims) - judged - dismissed,
        left_out=left_out,
        vanished=sum(c.vanished and c.retired is None for c in dossier.claims),
        retired=sum(c.retired is not None for c in dossier.claims),
    )


def summary_of(
    dossier: Dossier, claims: Sequence[ClaimPart], findings: Sequence[FindingPart]
) -> Summary:
    """Return the counts."""
    final = Counter(
        c.verdict.standing.verdict for c in claims if c.verdict.standing and c.verdict.final
    )
    proposed = Counter(
        c.verdict.standing.verdict for c in claims if c.verdict.standing and not c.verdict.final
    )
    statuses = Counter(c.status for c in claims)
    retired = {c.id for c in dossier.claims if c.retired}  # their reviews went to newer ones
    return Summary(
        verdicts={plain(v): final[v] for v in Verdict if final[v]},
        proposed={plain(v): proposed[v] for v in Verdict if proposed[v]},
        disagreements=sum(c.verdict.standing is None and bool(c.verdict.others) for c in claims),
        statuses={plain(s): statuses[s] for s in Status if statuses[s]},
        material=tuple(f.id for f in material(findings)),
        agreement=agreement([r for r in dossier.reviews if r.claim_id not in retired]),
    )


def _left_out(dossier: Dossier) -> tuple[LeftOut, ...]:
    current = [c for c in dossier.claims if c.retired is None]
    left_out = [c for c in current if c.rejected or c.status is Status.DISMISSED]
    return tuple(_reason(dossier, claim) for claim in left_out)


def _reason(dossier: Dossier, claim: StoredClaim) -> LeftOut:
    own = [e for e in dossier.history if e.subject == f"claim:{claim.id}"]
    ended = own if claim.rejected else [e for e in own if e.after == Status.DISMISSED.value]
    last = ended[-1] if ended else None
    because = claim.dismissed_because.value if claim.dismissed_because else ""
    typed = (last.why if last else "").removeprefix(because).removeprefix(": ")
    return LeftOut(
        claim=claim.label,
        article=dossier.article(claim.article_id).label,
        text=claim.current.text,
        because="no claim" if claim.rejected else plain(because) or "dismissed",
        why=claim.rejected or typed,
        by=reviewer_name(dossier, last.by) if last else None,
    )

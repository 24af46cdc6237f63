"""What a report says of a claim."""

from datetime import datetime

from claims import Claim, Kind, Modality, Polarity, Section, SpeakerType, is_identified
from claims import Value as ClaimValue
from factcheck.domain.claim import StoredClaim
from factcheck.domain.dossier import Dossier
from factcheck.domain.evidence import Stance
from factcheck.domain.finding import FindingState
from factcheck.domain.guards import origins
from factcheck.domain.history import HistoryEntry
from factcheck.domain.record import Value
from factcheck.domain.report import work
from factcheck.domain.status import Status
from factcheck.domain.value_words import chain, value_line, value_lines
from factcheck.domain.wording import plain
from factcheck.reports.evidence_parts import EvidencePart, evidence_parts, live_evidence
from factcheck.reports.verdict_parts import VerdictPart, reviewer_name, verdict_part

_ORGANISATIONS = frozenset({SpeakerType.WIRE, SpeakerType.OUTLET, SpeakerType.ORGANISATION})
_TOLD_ELSEWHERE = frozenset({"evidence attached", "assigned", "revealed"})


class Step(Value):
    """Hold one act of the history of a claim."""

    number: int
    at: datetime
    by: str
    action: str
    before: str
    after: str
    why: str


class Claimant(Value):
    """Hold who said it first, where that one has a name."""

    name: str
    organisation: bool


class ClaimPart(Value):
    """Hold a claim as a report tells it; `text` is the words at `start`–`end` of its article."""

    id: str
    label: str
    article: str
    outlet: str | None
    kind: Kind
    section: Section
    text: str
    start: int
    end: int
    standalone: str
    value_line: str
    value_lines: tuple[tuple[str, str], ...]
    value: ClaimValue
    event: str | None
    said_by: tuple[str, ...]  # from the origin out to the outlet
    named: bool  # every teller has a name
    polarity: Polarity
    modality: Modality
    hedges: tuple[str, ...]
    checkable: bool
    not_checkable_because: str | None
    confidence: float
    engine: str
    engine_flags: tuple[str, ...]
    by_hand: bool  # added or corrected by the desk
    to_confirm: bool
    status: Status
    verdict: VerdictPart
    evidence: tuple[EvidencePart, ...]
    withdrawn: int  # items of evidence that no longer count
    origins: int  # independent ones behind what supports or refutes
    findings: tuple[str, ...]
    reviewer: str | None
    second_reviewer: str | None
    published_at: datetime | None
    steps: tuple[Step, ...]
    claimant: Claimant | None = None  # null: the outlet, or nobody who is named
    version_of: str | None = None  # id of the claim of the earlier version of its article

    @property
    def worked_on(self) -> bool:
        """Tell whether the desk did more than extract it: such claims are told in full."""
        judged = self.verdict.standing is not None or bool(self.verdict.others)
        return self.status is not Status.DISMISSED and (judged or bool(self.evidence))


def claim_parts(dossier: Dossier) -> tuple[ClaimPart, ...]:
    """Return the claims that count, in reading order of their articles."""
    numbers = {a.id: a.number for a in dossier.articles}
    found = [c for c in dossier.claims if c.counts and c.article_id in numbers]
    found.sort(key=lambda c: (numbers[c.article_id], c.current.start, c.current.end, c.number))
    return tuple(_part(dossier, claim) for claim in found)


def steps_of(dossier: Dossier, claim: StoredClaim) -> tuple[Step, ...]:
    """Return the change log of a claim; what its evidence and reviews say is not repeated."""
    own = [e for e in work(dossier.history) if e.subject == f"claim:{claim.id}"]
    return tuple(_step(dossier, e) for e in own if e.action not in _TOLD_ELSEWHERE)


def _step(dossier: Dossier, entry: HistoryEntry) -> Step:
    stage, judged = entry.action == "moved", entry.action in ("reviewed", "adjudicated")
    return Step(
        number=entry.number,
        at=entry.at,
        by=reviewer_name(dossier, entry.by) or entry.by,
        action=entry.action,
        before=plain(entry.before) if stage else entry.before,
        after=plain(entry.after) if stage or judged else entry.after,
        why="" if judged else entry.why,
    )


def _part(dossier: Dossier, stored: StoredClaim) -> ClaimPart:
    claim, article = stored.current, dossier.article(stored.article_id)
    verdict = verdict_part(dossier, stored)
    live = live_evidence(dossier, stored)
    standing = verdict.standing
    return ClaimPart(
        **{name: getattr(claim, name) for name in _AS_IT_IS},
        id=stored.id,
        label=stored.label,
        article=article.label,
        outlet=article.document.outlet,
        value_line=value_line(claim.value),
        value_lines=tuple(value_lines(claim.value)),
        event=claim.event.label if claim.event else None,
        said_by=tuple(chain(claim, article.document.outlet)),
        named=all(map(is_identified, claim.attribution)),
        engine_flags=claim.flags,
        by_hand=stored.corrected is not None,
        to_confirm=stored.to_confirm,
        status=stored.status,
        verdict=verdict,
        evidence=evidence_parts(dossier, stored, standing.verdict if standing else None),
        withdrawn=len(dossier.evidence_of(stored)) - len(live),
        origins=len(origins([e for e in live if e.stance is not Stance.CONTEXT])),
        findings=_findings(dossier, stored),
        reviewer=standing.reviewer if standing else reviewer_name(dossier, stored.assignee),
        second_reviewer=reviewer_name(dossier, stored.approved_by),
        published_at=stored.published_at,
        steps=steps_of(dossier, stored),
        claimant=_claimant(claim),
        version_of=stored.version_of,
    )


def _claimant(claim: Claim) -> Claimant | None:
    origin = claim.attribution[-1] if claim.attribution else None
    if origin is None or not origin.named:
        return None
    return Claimant(
        name=origin.canonical or origin.speaker, organisation=origin.type in _ORGANISATIONS
    )


def _findings(dossier: Dossier, claim: StoredClaim) -> tuple[str, ...]:
    """Return the ids of the findings that rest on it and that nobody dismissed."""
    own = [f for f in dossier.findings_of(claim) if f.current]
    return tuple(f.id for f in own if f.state is not FindingState.DISMISSED)


_AS_IT_IS = (
    *("kind", "section", "text", "start", "end", "standalone", "value", "polarity", "modality"),
    *("hedges", "checkable", "not_checkable_because", "confidence", "engine"),
)

"""Articles and claims as tables and queues show them: flat, so that thousands cost little."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import NamedTuple

from claims import Claim
from factcheck.domain.fingerprint import Marks
from factcheck.domain.review import disagree, standing_review
from factcheck.domain.value_words import told_line, value_line
from factcheck.settings import FINDING_CONFIDENCE_SHOWN


class ArticleKey(NamedTuple):
    """Hold by what an article of a case is told from the others, and found again.

    `originals` holds the SHA-256 of each file that it was read from.
    """

    id: str
    number: int
    document_id: str
    sha256: str
    superseded_by: str | None
    marks: Marks
    originals: tuple[str, ...] = ()


class ClaimKey(NamedTuple):
    """Hold by what a claim of a case is named, and of which article it is."""

    id: str
    number: int
    article_id: str

    @property
    def label(self) -> str:
        """Return the short name that pages and reports print."""
        return f"C{self.number}"


class RowsWanted(NamedTuple):
    """Say which claims of a case are wanted; an empty field lets all through."""

    articles: Collection[str] | None = None
    claims: Collection[str] | None = None
    kinds: Collection[str] | None = None
    statuses: Collection[str] | None = None
    assignees: Collection[str] | None = None  # '': nobody
    checkable: bool = False
    counting: bool = False  # not rejected, vanished or retired
    reviewed: bool = False  # somebody gave a verdict
    contradicted: bool = False  # by what pages show
    shown_from: float = FINDING_CONFIDENCE_SHOWN  # less sure findings count once decided only


ALL = RowsWanted()


class ClaimCount(NamedTuple):
    """Count the claims of a case that count and are alike."""

    article_id: str
    kind: str
    status: str
    assignee: str
    claims: int


class ClaimWords(NamedTuple):
    """Hold what of a claim's words a table shows; absent ones are empty.

    `said` is the value in a line, such as 'killed · 3 · coalition'.
    """

    kind: str
    text: str
    standalone: str
    said: str
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


class ClaimRow(NamedTuple):
    """Hold a line of the claims table; words of the claim are the desk's where it corrected them.

    `verdict` is the one that stands (empty: none, hidden from the reader, or reviewers disagree,
    see `disagree`). `kind`, `status`, `verdict` … hold the words of their closed sets.
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
    said: str
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
    reviewed_by: tuple[str, ...]
    evidence: int
    contradictions: int
    corrected: bool
    rejected: bool
    vanished: bool
    to_confirm: bool
    retired: str
    version: int
    changed_at: datetime | None

    @property
    def label(self) -> str:
        """Return the short name that pages and reports print."""
        return f"C{self.number}"

    @property
    def says(self) -> str:
        """Return what it says in a line, marked where the text denies it."""
        return told_line(self.said or self.text, self.polarity)

    @property
    def counts(self) -> bool:
        """Tell whether it takes part in checks and reports: not rejected, vanished or retired."""
        return not (self.rejected or self.vanished or self.retired)


class Given(NamedTuple):
    """Hold a verdict as far as it decides which one stands."""

    verdict: str | None
    reviewer: str
    adjudicates: bool
    saved_at: datetime


class Standing(NamedTuple):
    """Hold what the reviews of one claim come to."""

    verdict: str
    disagree: bool
    reviewed_by: tuple[str, ...]


def claim_words(claim: Claim) -> ClaimWords:
    """Return the words of a claim as tables show them; the speaker is the one next the origin."""
    teller = claim.attribution[-1] if claim.attribution else None
    return ClaimWords(
        kind=claim.kind.value,
        text=claim.text,
        standalone=claim.standalone,
        said=value_line(claim.value),
        start=claim.start,
        end=claim.end,
        group=claim.group or "",
        event=claim.event.key if claim.event else "",
        speaker=(teller.canonical or teller.speaker) if teller else "",
        modality=claim.modality.value,
        polarity=claim.polarity.value,
        worthiness=claim.worthiness.score,
        confidence=claim.confidence,
        checkable=claim.checkable,
    )


def standing(given: Sequence[Given], proposed_by: str | None) -> Standing:
    """Return what the verdicts on one claim come to."""
    if not given:
        return NOTHING_GIVEN
    stands = standing_review(given, proposed_by)
    return Standing(
        verdict=(stands.verdict or "") if stands else "",
        disagree=disagree(given),
        reviewed_by=tuple(sorted(g.reviewer for g in given if g.verdict is not None)),
    )


NOTHING_GIVEN = Standing("", disagree=False, reviewed_by=())

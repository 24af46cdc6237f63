"""What a report says of where the articles agree and where they do not."""

from collections.abc import Sequence

from claims import FindingRelation, Independence
from factcheck.consistency.matrix import MatrixRow, matrix, rank
from factcheck.domain.article import Article
from factcheck.domain.claim import StoredClaim
from factcheck.domain.dossier import Dossier
from factcheck.domain.finding import FindingState, StoredFinding
from factcheck.domain.record import Value
from factcheck.domain.wording import RELATION_SIGNS
from factcheck.reports.verdict_parts import reviewer_name


class FoundValue(Value):
    """Hold one claim of a finding, with the words that carry its value."""

    article: str
    outlet: str | None
    claim: str
    text: str
    as_of: str | None
    origin: str | None


class FindingPart(Value):
    """Hold a finding with what the desk made of it."""

    id: str
    relation: FindingRelation
    glyph: str
    tone: str
    severity: str
    rule: str
    slot: str
    explanation: str
    flags: tuple[str, ...]
    confidence: float
    shown: bool  # sure enough for a page; the annexes hold all
    values: tuple[FoundValue, ...]
    origins: int
    independence: Independence
    independence_why: str
    state: FindingState
    decided_by: str | None
    why: str


def finding_parts(dossier: Dossier) -> tuple[FindingPart, ...]:
    """Return the findings of the latest check, the strongest and gravest first."""
    claims = {c.id: c for c in dossier.claims}
    articles = {a.id: a for a in dossier.articles}
    current = [f for f in sorted(dossier.findings, key=rank) if f.current]
    return tuple(_part(dossier, f, claims, articles) for f in current)


def matrix_rows(dossier: Dossier) -> tuple[MatrixRow, ...]:
    """Return slots by articles, of the findings that nobody dismissed."""
    found = [f for f in sorted(dossier.findings, key=rank) if _shown(f, dossier.findings_shown)]
    return tuple(matrix(found, {c.id: c for c in dossier.claims}, dossier.articles))


def material(findings: Sequence[FindingPart]) -> tuple[FindingPart, ...]:
    """Return what a reader of the summary has to know: contradictions and updates."""
    telling = (FindingRelation.CONTRADICTION, FindingRelation.UPDATE)
    return tuple(
        f
        for f in findings
        if f.relation in telling and f.shown and f.state is not FindingState.DISMISSED
    )


def _shown(stored: StoredFinding, least: float) -> bool:
    return stored.is_shown(least) and stored.state is not FindingState.DISMISSED


def _part(
    dossier: Dossier,
    stored: StoredFinding,
    claims: dict[str, StoredClaim],
    articles: dict[str, Article],
) -> FindingPart:
    finding = stored.finding
    values = []
    for value in finding.values:
        if value.claim not in claims:
            continue
        article = articles[claims[value.claim].article_id]
        values.append(
            FoundValue(
                article=article.label,
                outlet=article.document.outlet,
                claim=claims[value.claim].label,
                text=value.text,
                as_of=value.as_of,
                origin=value.origin,
            )
        )
    sign = RELATION_SIGNS[finding.relation.value]
    return FindingPart(
        id=stored.id,
        relation=finding.relation,
        glyph=sign.glyph,
        tone=sign.tone,
        severity=finding.severity,
        rule=finding.rule,
        slot=finding.slot.label,
        explanation=finding.explanation,
        flags=finding.flags,
        confidence=finding.confidence,
        shown=stored.is_shown(dossier.findings_shown),
        values=tuple(values),
        origins=len({v.origin or v.document_id for v in finding.values}),
        independence=finding.independence,
        independence_why=finding.independence_why,
        state=stored.state,
        decided_by=reviewer_name(dossier, stored.decided_by),
        why=stored.why,
    )

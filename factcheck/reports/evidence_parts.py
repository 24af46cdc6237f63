"""What a report says of an item of evidence."""

from datetime import datetime

from factcheck.domain.claim import StoredClaim
from factcheck.domain.dossier import Dossier
from factcheck.domain.evidence import Evidence, Stance
from factcheck.domain.record import Value
from factcheck.domain.sources import source_of
from factcheck.domain.verdict import Verdict

_AGAINST = {
    Verdict.SUPPORTED: Stance.REFUTES,
    Verdict.MOSTLY_SUPPORTED: Stance.REFUTES,
    Verdict.REFUTED: Stance.SUPPORTS,
    Verdict.MOSTLY_REFUTED: Stance.SUPPORTS,
}


class EvidencePart(Value):
    """Hold an item of evidence as a report cites it."""

    id: str
    label: str
    stance: Stance
    against: bool  # it speaks against the verdict that stands
    title: str
    url: str | None
    archive_url: str | None
    publisher: str | None
    author: str | None
    published: str | None
    accessed: datetime | None
    captured: datetime | None
    excerpt: str
    locator: str
    article: str | None  # label, where the item is an article of the case
    type: str
    proximity: str
    first_hand: bool
    named: bool
    origin: str | None
    derived_from: str | None  # label of the item it rests on
    grade: str  # Admiralty: reliability of the source, credibility of the item; '' if not graded
    file_name: str | None
    media_type: str | None
    sha256: str | None
    note: str
    added_by: str
    added_at: datetime


def live_evidence(dossier: Dossier, claim: StoredClaim) -> tuple[Evidence, ...]:
    """Return the items of a claim that count."""
    return tuple(e for e in dossier.evidence_of(claim) if e.withdrawn is None)


def evidence_parts(
    dossier: Dossier, claim: StoredClaim, verdict: Verdict | None
) -> tuple[EvidencePart, ...]:
    """Return the items of a claim: those for it, those against it, then what gives context."""
    order = list(Stance)
    items = sorted(live_evidence(dossier, claim), key=lambda e: order.index(e.stance))
    labels = {item.id: f"{claim.label}-E{n}" for n, item in enumerate(items, start=1)}
    return tuple(_part(dossier, item, labels, verdict) for item in items)


def _part(
    dossier: Dossier, item: Evidence, labels: dict[str, str], verdict: Verdict | None
) -> EvidencePart:
    names = {r.id: r.name for r in dossier.reviewers}
    label, words = _quoted(dossier, item)
    kept = {name: getattr(item, name) for name in _AS_IT_IS}
    return EvidencePart(
        **kept,
        label=labels[item.id],
        against=verdict is not None and _AGAINST.get(verdict) is item.stance,
        title=item.title or (f"{label}: {dossier_title(dossier, item)}" if label else ""),
        excerpt=item.excerpt or words,
        article=label,
        type=item.type.value,
        proximity=item.proximity.value,
        derived_from=labels.get(item.derived_from or ""),
        grade=_grade(dossier, item),
        added_by=names.get(item.added_by, item.added_by),
    )


_AS_IT_IS = (
    *("id", "stance", "url", "archive_url", "publisher", "author", "published", "accessed"),
    *("captured", "locator", "first_hand", "named", "origin", "file_name", "media_type"),
    *("sha256", "note", "added_at"),
)


def dossier_title(dossier: Dossier, item: Evidence) -> str:
    """Return the headline of the article of the case that an item quotes, if it does."""
    return dossier.article(item.article.article_id).title if item.article else ""


def _quoted(dossier: Dossier, item: Evidence) -> tuple[str | None, str]:
    """Return the label of the quoted article of the case, and its words."""
    if item.article is None:
        return None, ""
    article = dossier.article(item.article.article_id)
    return article.label, article.words(item.article.start, item.article.end)


def _grade(dossier: Dossier, item: Evidence) -> str:
    source = source_of(item, dossier.sources)
    if source is None and item.credibility is None:
        return ""
    return f"{source.reliability.value if source else 'F'}{item.credibility or 6}"

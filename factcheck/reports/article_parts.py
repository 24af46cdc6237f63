"""What a report says of an article, and what the engine saw of it."""

from collections import Counter
from collections.abc import Mapping
from datetime import datetime

from factcheck.domain.article import Article
from factcheck.domain.dossier import Dossier
from factcheck.domain.record import Value
from factcheck.domain.wire_status import WireStatus
from factcheck.reports.moments import NOT_STATED, moment, zone_words


class Coverage(Value):
    """Hold how many sentences an article has, and why some carry no claim."""

    sentences: int
    with_claims: int
    without: dict[str, int]


class ArticlePart(Value):
    """Hold an article as a report names it; offsets of claims count in `text`."""

    id: str
    label: str
    title: str
    outlet: str | None
    byline: str | None
    url: str | None
    archive_url: str | None
    published: str
    published_as_printed: str | None
    zone: str
    captured_at: datetime
    sha256: str
    file_name: str | None
    engine: str
    text: str
    note: str | None
    coverage: Coverage
    original_sha256: str | None = None  # of the file that it was read from
    edition: int = 1
    supersedes: str | None = None  # the label of the earlier version
    superseded_by: str | None = None  # the label of the newer one
    wire_status: WireStatus | None = None
    edition_note: str | None = None  # what its editor says was changed

    @property
    def edition_line(self) -> str:
        """Return which version of which article it is; empty where there is but one."""
        told = []
        if self.supersedes:
            told.append(f"version {self.edition}, corrects {self.supersedes}")
        if self.superseded_by:
            told.append(f"was corrected: {self.superseded_by} takes its place")
        if self.wire_status and self.wire_status.taken_back:
            told.append(f"{self.wire_status} by its agency; none of its claims count")
        return "; ".join(told)


class OriginPart(Value):
    """Hold articles that rest on one source."""

    articles: tuple[str, ...]
    why: str


def article_parts(dossier: Dossier) -> tuple[ArticlePart, ...]:
    """Return the articles in the order of their import."""
    labels = {article.id: article.label for article in dossier.articles}
    return tuple(_part(article, labels) for article in dossier.articles)


def origin_parts(dossier: Dossier) -> tuple[OriginPart, ...]:
    """Return which articles count as one source, where that is so."""
    labels = {a.document.id: a.label for a in dossier.articles}
    found = []
    for origin in dossier.origins:
        named = tuple(labels[d] for d in origin.documents if d in labels)
        if len(named) > 1:
            found.append(OriginPart(articles=named, why=origin.why))
    return tuple(found)


def _part(article: Article, labels: Mapping[str, str]) -> ArticlePart:
    document = article.document
    return ArticlePart(
        id=article.id,
        label=article.label,
        title=article.title,
        outlet=document.outlet,
        byline=_extra(article, "byline"),
        url=document.url,
        archive_url=article.archive_url,
        published=moment(document.published) if document.published else NOT_STATED,
        published_as_printed=_extra(article, "published_as_printed"),
        zone=_zone(article),
        captured_at=article.imported_at,
        sha256=article.sha256,
        file_name=article.file_name,
        engine=article.engine,
        text=document.text,
        note=article.note,
        coverage=_coverage(article),
        original_sha256=article.original_sha256,
        edition=article.edition,
        supersedes=labels.get(article.supersedes or ""),
        superseded_by=labels.get(article.superseded_by or ""),
        wire_status=article.wire_status,
        edition_note=article.edition_note,
    )


def _extra(article: Article, name: str) -> str | None:
    """Return what the publisher says beyond the known fields."""
    said = (article.document.model_extra or {}).get(name)
    return str(said) if said else None


def _zone(article: Article) -> str:
    published = article.document.published
    return article.document.zone or (zone_words(published) if published else NOT_STATED)


def _coverage(article: Article) -> Coverage:
    empty = [c for c in article.coverage if not c.claims]
    reasons = Counter(c.reason.value if c.reason else "no reason given" for c in empty)
    return Coverage(
        sentences=len(article.coverage),
        with_claims=len(article.coverage) - len(empty),
        without=dict(sorted(reasons.items())),
    )

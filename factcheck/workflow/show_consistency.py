"""Show where the articles of a case agree and where they do not."""

from collections.abc import Sequence

from claims import EventGroup, Origin, SlotSummary
from factcheck.consistency.matrix import MatrixRow, matrix, rank
from factcheck.domain.article import Article
from factcheck.domain.claim import StoredClaim
from factcheck.domain.event_edit import EventEdit
from factcheck.domain.finding import StoredFinding
from factcheck.domain.record import Value
from factcheck.workflow.ports import Workbench


class FindingView(Value):
    """Hold a finding with its claims and their articles, side by side."""

    stored: StoredFinding
    claims: tuple[StoredClaim, ...]
    articles: tuple[Article, ...]


class ConsistencyView(Value):
    """Hold the Consistency page: contradictions first, then updates, then the rest."""

    articles: tuple[Article, ...]
    matrix: tuple[MatrixRow, ...]
    findings: tuple[FindingView, ...]
    events: tuple[EventGroup, ...]
    origins: tuple[Origin, ...]
    slots: tuple[SlotSummary, ...]
    edits: tuple[EventEdit, ...]


def show_consistency(bench: Workbench, case_id: str) -> ConsistencyView:
    """Return what the latest check found, decisions included."""
    with bench.store.read() as tx:
        tx.cases.get(case_id)
        articles = tuple(tx.articles.where(case_id=case_id))
        claims = {c.id: c for c in tx.claims.where(case_id=case_id)}
        findings = sorted(tx.findings.where(case_id=case_id), key=rank)
        run = tx.checks.find(case_id)
        edits = tuple(tx.event_edits.where(case_id=case_id))
    return ConsistencyView(
        articles=articles,
        matrix=tuple(matrix(findings, claims, articles)),
        findings=tuple(_view(f, claims, articles) for f in findings),
        events=run.events if run else (),
        origins=run.origins if run else (),
        slots=run.slots if run else (),
        edits=edits,
    )


def _view(
    stored: StoredFinding, claims: dict[str, StoredClaim], articles: Sequence[Article]
) -> FindingView:
    own = tuple(claims[c] for c in stored.claims if c in claims)
    by_id = {article.id: article for article in articles}
    return FindingView(stored=stored, claims=own, articles=tuple(by_id[c.article_id] for c in own))

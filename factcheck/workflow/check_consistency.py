"""Compare the claims of a case, within and across its articles."""

from claims import Comparison, Extraction
from factcheck.consistency.events import compared_as_one, edited_events
from factcheck.consistency.life import renew
from factcheck.domain.article import Article
from factcheck.domain.claim import StoredClaim
from factcheck.domain.finding import CheckRun, StoredFinding
from factcheck.workflow.acting import act
from factcheck.workflow.ports import Transaction, Workbench


def check_consistency(bench: Workbench, case_id: str, *, by: str) -> list[StoredFinding]:
    """Check the claims as the desk reads them, and return the findings that now hold.

    A finding seen before keeps its decision, also where its claims have moved; one that is no
    longer found is kept if somebody decided it, marked not `current`. Rejected and vanished
    claims take no part.
    """
    with bench.store.read() as tx:
        tx.cases.get(case_id)
        articles = tx.articles.where(case_id=case_id)
        claims = tx.claims.where(case_id=case_id)
    compared = bench.engine.check([_as_read(article, claims) for article in articles])
    with bench.store.write() as tx:
        return _store(bench, tx, case_id, compared, by=by)


def _as_read(article: Article, claims: list[StoredClaim]) -> Extraction:
    """Return an article with its claims as the desk reads them, under the ids of the store."""
    read = [
        claim.current.model_copy(update={"id": claim.id})
        for claim in claims
        if claim.article_id == article.id and claim.counts
    ]
    read.sort(key=lambda c: (c.start, c.end, c.id))
    return Extraction(
        document=article.document,
        claims=tuple(read),
        coverage=article.coverage,
        note=article.note,
        engine=article.engine,
    )


def _store(
    bench: Workbench, tx: Transaction, case_id: str, compared: Comparison, *, by: str
) -> list[StoredFinding]:
    edits = tx.event_edits.where(case_id=case_id)
    events = edited_events(compared.events, edits)
    fresh = list(compared_as_one(compared.findings, edits, events))
    now = bench.clock()
    renewal = renew(tx.findings.where(case_id=case_id), fresh, case_id=case_id, now=now)
    for ident in renewal.forget:
        tx.findings.remove(case_id, ident)
    tx.findings.put_all(renewal.save)
    for ident, old in renewal.carried.items():
        told = {"before": old, "after": ident}
        tx.record(act(bench, case_id, f"finding:{ident}", "carried over", by=by, **told))
    before = tx.checks.find(case_id)
    run = CheckRun(
        case_id=case_id,
        checked_at=now,
        events=events,
        origins=compared.origins,
        slots=compared.slots,
        version=before.version if before else 0,
    )
    tx.checks.put(run)
    if renewal.save or renewal.forget or before is None:
        counts = f"{len(renewal.save)} new or changed, {len(renewal.forget)} gone"
        tx.record(act(bench, case_id, f"case:{case_id}", "checked", by=by, after=counts))
    return tx.findings.where(case_id=case_id, current=True)

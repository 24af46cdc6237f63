"""Read what the latest check left of a case, and what of the case has changed since."""

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass

from claims import (
    CheckOptions,
    Claim,
    Comparison,
    Decision,
    Extraction,
    Known,
    Trace,
    trace_of_json,
)
from factcheck.consistency.events import decisions_of
from factcheck.domain.article import Article
from factcheck.domain.finding import CheckRun
from factcheck.domain.trace import ArticleTrace
from factcheck.errors import StorageError
from factcheck.workflow.followed_edits import followed_edits
from factcheck.workflow.ports import Transaction, Workbench
from factcheck.workflow.show_rules import rules_in_force

FEW = 50  # articles that are read one by one


@dataclass(frozen=True, slots=True)
class KnownCase:
    """Hold a case as a check begins with it; it reads on in its transaction."""

    case_id: str
    tx: Transaction
    run: CheckRun | None
    known: Known
    changed: Sequence[Extraction]
    articles: Mapping[str, str]  # id by document
    numbers: Mapping[str, int]
    stamps: Mapping[str, str]
    decisions: Sequence[Decision]
    options: CheckOptions
    left: Sequence[str]  # articles that took part in the latest check and no longer do

    def load(self, wanted: Mapping[str, Set[str] | None]) -> Iterator[Extraction]:
        """Yield other articles with the claims that are wanted, or with all of them."""
        whole = {self.articles[document] for document, claims in wanted.items() if claims is None}
        some = {claim for claims in wanted.values() for claim in claims or ()}
        read = self.tx.claims_read(self.case_id, articles=whole, claims=some)
        for article in _articles(self.tx, self.case_id, [self.articles[d] for d in wanted]):
            yield _as_read(article, read.get(article.id, ()))


def known_case(bench: Workbench, tx: Transaction, case_id: str, *, afresh: bool) -> KnownCase:
    """Return what is known of a case; of another engine's check nothing is, nor `afresh`.

    Where an article has left, by a newer version of it, all that is left is compared anew: what it
    had brought together may fall apart.
    """
    tx.cases.get(case_id)
    run, stamps = tx.checks.find(case_id), tx.stamps(case_id)
    noted = [] if afresh or run is None else tx.traces.where(case_id=case_id)
    left = [t.article_id for t in noted if t.article_id not in stamps]
    options = rules_in_force(bench, tx, case_id).rules.options()
    version = bench.engine.version(options)
    mine = [] if left else [t for t in noted if t.engine == version]
    still = {t.article_id for t in mine if t.stamp == stamps[t.article_id]}
    changed = list(_articles(tx, case_id, [a for a in stamps if a not in still]))
    claims = tx.claims_read(case_id, articles=[a.id for a in changed])
    return KnownCase(
        case_id=case_id,
        tx=tx,
        run=run,
        known=_known(tx, run, mine) if run and still else Known(),
        changed=[_as_read(a, claims.get(a.id, ())) for a in changed],
        articles={
            **{t.document_id: t.article_id for t in mine},
            **{a.document.id: a.id for a in changed},
        },
        numbers={**{t.article_id: t.number for t in mine}, **{a.id: a.number for a in changed}},
        stamps=stamps,
        decisions=decisions_of(followed_edits(tx, case_id)),
        options=options,
        left=left,
    )


def note(bench: Workbench, tx: Transaction, case: KnownCase, traces: Mapping[str, Trace]) -> None:
    """Save what a check noted of articles where it is new."""
    changed = {e.document.id for e in case.changed}
    fresh = [
        ArticleTrace(
            case_id=case.case_id,
            article_id=case.articles[document],
            document_id=document,
            number=case.numbers[case.articles[document]],
            engine=bench.engine.version(case.options),
            stamp=case.stamps[case.articles[document]],
            noted=trace.to_json(),
        )
        for document, trace in traces.items()
        if document in changed or trace is not case.known.traces.get(document)
    ]
    for article in (*case.left, *(trace.article_id for trace in fresh)):
        tx.traces.remove(case.case_id, article)
    tx.traces.put_all(fresh)


def _known(tx: Transaction, run: CheckRun, noted: Iterable[ArticleTrace]) -> Known:
    findings = tx.findings.where(case_id=run.case_id, current=True)
    compared = Comparison(
        findings=tuple(stored.finding for stored in findings),
        events=run.events,
        origins=run.origins,
        slots=run.slots,
    )
    return Known(compared, {t.document_id: _trace(t) for t in noted})


def _trace(stored: ArticleTrace) -> Trace:
    try:
        return trace_of_json(stored.noted)
    except ValueError as error:
        raise StorageError(
            f"the notes on the article {stored.article_id} cannot be read",
            hint="they were changed by other means; restore a backup",
        ) from error


def _articles(tx: Transaction, case_id: str, ids: Sequence[str]) -> Iterable[Article]:
    if len(ids) <= FEW:
        return [tx.articles.get(ident) for ident in ids]
    wanted = set(ids)
    return [article for article in tx.articles.where(case_id=case_id) if article.id in wanted]


def _as_read(article: Article, claims: Sequence[Claim]) -> Extraction:
    """Return an article with its claims as the desk reads them, under the ids of the store."""
    return Extraction(
        document=article.document,
        claims=tuple(claims),
        coverage=article.coverage,
        note=article.note,
        engine=article.engine,
    )

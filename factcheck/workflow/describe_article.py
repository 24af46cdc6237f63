"""Set what is known of an article beside its text: outlet, headline, date of publication."""

import json
from collections.abc import Sequence

from pydantic import ValidationError

from claims import Document
from factcheck.domain.article import Article
from factcheck.domain.history import HistoryEntry
from factcheck.domain.record import Value
from factcheck.errors import NotAllowed, UnreadableInput
from factcheck.workflow.acting import act, once
from factcheck.workflow.check_consistency import check_consistency
from factcheck.workflow.extract_claims import extract_claims
from factcheck.workflow.ports import Transaction, Workbench

DESCRIBED, UNDONE = "described", "description undone"  # the acts, as the history names them


class ArticleFacts(Value):
    """Hold what a person says of an article; '' where it is not known."""

    outlet: str = ""
    headline: str = ""
    published: str = ""  # ISO 8601, a date or a time


def facts_of(article: Article) -> ArticleFacts:
    """Return what is known of an article."""
    document = article.document
    published = document.published.isoformat() if document.published else ""
    return ArticleFacts(
        outlet=document.outlet or "", headline=document.headline or "", published=published
    )


def describe_article(
    bench: Workbench,
    article_id: str,
    facts: ArticleFacts,
    *,
    by: str,
    seen: int,
    why: str = "",
    key: str = "",
) -> Article:
    """Save what is known; the article is read again, for its times hang on the date.

    Reviews stay with their claims. Conflict where the article was changed since version `seen`.
    """
    done = once("describe", by, key)
    with bench.store.write() as tx:
        article = tx.articles.get(article_id)
        if tx.done(done) is not None or facts == facts_of(article):
            return article
        saved = _described(tx, article.but(version=seen), facts)
        _tell(bench, tx, article, facts, DESCRIBED, by=by, why=why)
        tx.remember(done, saved.id)
    return _read_again(bench, saved, by=by)


def undo_description(bench: Workbench, article_id: str, *, by: str, key: str = "") -> Article:
    """Take the latest description back; NotAllowed where none holds."""
    done = once("undo description", by, key)
    with bench.store.write() as tx:
        article = tx.articles.get(article_id)
        if tx.done(done) is not None:
            return article
        holding = _holding(tx.history(article.case_id, subject=f"article:{article_id}"))
        if not holding:
            raise NotAllowed(f"undo on {article.label}", ["something that was set by hand"])
        before = ArticleFacts.model_validate_json(holding[-1].before)
        saved = _described(tx, article, before)
        _tell(bench, tx, article, before, UNDONE, by=by)
        tx.remember(done, saved.id)
    return _read_again(bench, saved, by=by)


def may_undo(bench: Workbench, article: Article) -> bool:
    """Tell whether something that was set by hand can be taken back."""
    with bench.store.read() as tx:
        return bool(_holding(tx.history(article.case_id, subject=f"article:{article.id}")))


def _holding(history: Sequence[HistoryEntry]) -> list[HistoryEntry]:
    """Return the descriptions that nobody took back, oldest first."""
    holding: list[HistoryEntry] = []
    for entry in history:
        if entry.action == DESCRIBED:
            holding.append(entry)
        elif entry.action == UNDONE and holding:
            holding.pop()
    return holding


def _described(tx: Transaction, article: Article, facts: ArticleFacts) -> Article:
    given = {name: said.strip() or None for name, said in facts.model_dump().items()}
    fields = article.document.model_dump() | given
    try:
        document = Document.model_validate(fields)
    except ValidationError as error:
        hint = "expected a date such as 2020-03-13, with or without T17:14"
        raise UnreadableInput("the time of publication", facts.published, hint=hint) from error
    return tx.articles.put(article.but(document=document))


def _tell(
    bench: Workbench,
    tx: Transaction,
    article: Article,
    facts: ArticleFacts,
    action: str,
    *,
    by: str,
    why: str = "",
) -> None:
    told = {"before": _line(facts_of(article)), "after": _line(facts), "why": why}
    tx.record(act(bench, article.case_id, f"article:{article.id}", action, by=by, **told))


def _line(facts: ArticleFacts) -> str:
    return json.dumps(facts.model_dump(), ensure_ascii=False)


def _read_again(bench: Workbench, article: Article, *, by: str) -> Article:
    if article.extracted_at is not None:
        extract_claims(bench, article.case_id, by=by, article_ids=[article.id])
        check_consistency(bench, article.case_id, by=by)
    with bench.store.read() as tx:
        return tx.articles.get(article.id)

"""Say by hand that an article is a newer version of another, or that it is none."""

from factcheck.domain.article import Article
from factcheck.errors import NotAllowed, UsageError
from factcheck.workflow.acting import once
from factcheck.workflow.carry_verdicts import carry_over, take_back
from factcheck.workflow.check_consistency import check_consistency
from factcheck.workflow.ports import Workbench
from factcheck.workflow.return_decisions import return_decisions
from factcheck.workflow.supersede import set_apart, supersede, versions_of

BY_HAND = "said by hand"


def make_version(
    bench: Workbench, newer_id: str, older_id: str, *, by: str, why: str = "", key: str = ""
) -> Article:
    """Make an article the newer version of another; the case is checked without the older one.

    Verdicts go to unchanged claims. `make_apart` takes it back.
    """
    done = once("version", by, key)
    with bench.store.write() as tx:
        newer, older = tx.articles.get(newer_id), tx.articles.get(older_id)
        if tx.done(done) is not None or newer.supersedes == older.id:
            return newer
        if newer.case_id != older.case_id or newer.id == older.id:
            raise UsageError(
                f"{newer.label} is no version of {older.label}",
                hint="name two articles of one case, the newer one first",
            )
        _refuse_tangled(newer, older, [a.label for a in versions_of(tx, older)])
        linked = supersede(bench, tx, newer, older, by=by, why=why or BY_HAND)
        if linked.extracted_at is not None:
            carry_over(bench, tx, linked, by=by)
        tx.remember(done, newer.id)
    check_consistency(bench, linked.case_id, by=by)
    return linked


def make_apart(
    bench: Workbench, article_id: str, *, by: str, why: str = "", key: str = ""
) -> Article:
    """Say that an article is no version of an earlier one: two articles, each with its claims.

    What had been carried over is taken back where nobody worked on it since.
    """
    done = once("apart", by, key)
    with bench.store.write() as tx:
        article = tx.articles.get(article_id)
        if tx.done(done) is not None:
            return article
        if article.supersedes is None:
            raise NotAllowed(f"set {article.label} apart", ["an earlier version that it has"])
        article, older = set_apart(bench, tx, article, by=by, why=why or BY_HAND)
        return_decisions(bench, tx, article, by=by)
        take_back(bench, tx, article, older)
        tx.remember(done, article.id)
    check_consistency(bench, article.case_id, by=by)
    return article


def _refuse_tangled(newer: Article, older: Article, labels: list[str]) -> None:
    """Refuse what would give an article two newer versions, or two earlier ones."""
    line = " → ".join(labels)
    if older.superseded_by is not None:
        hint = f"its versions are {line}; name the last one"
        raise UsageError(f"{older.label} has a newer version already", hint=hint)
    if newer.supersedes is not None:
        hint = f"set {newer.label} apart first"
        raise UsageError(f"{newer.label} is a version of another article already", hint=hint)
    if newer.label in labels:
        hint = f"its versions are {line}"
        raise UsageError(f"{newer.label} cannot be a version of its own newer one", hint=hint)

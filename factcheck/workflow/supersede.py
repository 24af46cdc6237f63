"""Make an article the newer version of another within a transaction, and take that back."""

from collections.abc import Iterator

from claims import Claim
from factcheck.domain.article import Article
from factcheck.domain.claim import Retired, StoredClaim
from factcheck.workflow.acting import act
from factcheck.workflow.ports import Transaction, Workbench

VERSION_OF = "version of"  # the acts, as the history names them
SET_APART = "set apart"


def supersede(
    bench: Workbench, tx: Transaction, newer: Article, older: Article, *, by: str, why: str
) -> Article:
    """Link two articles, and let the claims of the older one count no longer; return the newer."""
    saved = tx.articles.put(newer.but(supersedes=older.id))
    tx.articles.put(older.but(superseded_by=newer.id))
    count_editions(tx, saved)
    line = versions_of(tx, tx.articles.get(older.id))
    # The claims of all others count as little as before, unless an agency took the story back.
    taken_back = older.taken_back or line[-1].taken_back
    for version in line if taken_back else (tx.articles.get(older.id),):
        retire(bench, tx, version)
    told = {"before": older.label, "after": newer.label, "why": why}
    tx.record(act(bench, newer.case_id, f"article:{newer.id}", VERSION_OF, by=by, **told))
    return tx.articles.get(newer.id)


def set_apart(
    bench: Workbench, tx: Transaction, newer: Article, *, by: str, why: str
) -> tuple[Article, Article]:
    """Take the link of an article to its earlier version back; return both as they now stand."""
    older = tx.articles.get(str(newer.supersedes))
    tx.articles.put(newer.but(supersedes=None))
    tx.articles.put(older.but(superseded_by=None))
    for article in (newer, older):
        count_editions(tx, tx.articles.get(article.id))
    freed = tx.articles.get(older.id)
    for version in versions_of(tx, freed):
        retire(bench, tx, version)
    told = {"before": older.label, "after": newer.label, "why": why}
    tx.record(act(bench, newer.case_id, f"article:{newer.id}", SET_APART, by=by, **told))
    return tx.articles.get(newer.id), freed


def versions_of(tx: Transaction, article: Article) -> tuple[Article, ...]:
    """Return all versions of an article, the first one first; of most there is one."""
    return (*reversed([*_before(tx, article)]), article, *_after(tx, article))


def retired_as(tx: Transaction, article: Article) -> Retired | None:
    """Return why the claims of an article do not count; null: they do."""
    if article.stands:
        return None
    newest = versions_of(tx, article)[-1]
    return Retired.WITHDRAWN if newest.taken_back else Retired.SUPERSEDED


def retire(bench: Workbench, tx: Transaction, article: Article) -> None:
    """Let the claims of an article count, or not, as the article stands now."""
    why, now = retired_as(tx, article), bench.clock()
    own: list[StoredClaim] = tx.claims.where(case_id=article.case_id, article_id=article.id)
    stand = [(c, why or told_of_before(article, c.current)) for c in own]
    tx.claims.put_all([c.but(retired=w, changed_at=now) for c, w in stand if c.retired is not w])


def told_of_before(article: Article, claim: Claim) -> Retired | None:
    """Return that a claim does not count for it stands in the note on what was corrected.

    There an article tells what its earlier version had said: it does not contradict itself.
    """
    note = article.edition_note
    place = article.place_of(note, near=claim.start) if note else None
    within = place is not None and place[0] <= claim.start and claim.end <= place[1]
    return Retired.SUPERSEDED if within else None


def count_editions(tx: Transaction, article: Article) -> None:
    """Number the versions of an article anew."""
    for number, version in enumerate(versions_of(tx, article), start=1):
        if version.edition != number:
            tx.articles.put(version.but(edition=number))


def _before(tx: Transaction, article: Article) -> Iterator[Article]:
    while article.supersedes is not None:
        article = tx.articles.get(article.supersedes)
        yield article


def _after(tx: Transaction, article: Article) -> Iterator[Article]:
    while article.superseded_by is not None:
        article = tx.articles.get(article.superseded_by)
        yield article

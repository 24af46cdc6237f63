"""Find claims and articles of a case by the short names that pages and reports print."""

import re

from factcheck.domain.article import Article
from factcheck.domain.claim import StoredClaim
from factcheck.errors import NotFound
from factcheck.workflow.ports import Transaction, Workbench

CLAIM = re.compile(r"[Cc](\d{1,9})")
ARTICLE = re.compile(r"[Aa](\d{1,9})")


def find_claim(bench: Workbench, case_id: str, name: str) -> StoredClaim:
    """Return the claim with this short name, such as 'C5', or this id."""
    with bench.store.read() as tx:
        found = _claim(tx, case_id, name.strip())
        if found is None:
            last = max((c.number for c in tx.claims.where(case_id=case_id)), default=0)
            raise NotFound("claim", name, hint=_range("C", last))
        return found


def find_article(bench: Workbench, case_id: str, name: str) -> Article:
    """Return the article with this short name, such as 'A2', or this id."""
    with bench.store.read() as tx:
        short = ARTICLE.fullmatch(name.strip())
        wanted = {"number": int(short[1])} if short else {"id": name.strip()}
        found = tx.articles.where(case_id=case_id, **wanted)
        if not found:
            last = max((a.number for a in tx.articles.where(case_id=case_id)), default=0)
            raise NotFound("article", name, hint=_range("A", last))
        return found[0]


def _claim(tx: Transaction, case_id: str, name: str) -> StoredClaim | None:
    short = CLAIM.fullmatch(name)
    if short is None:
        return tx.claims.find(case_id, name)
    return next(iter(tx.claims.where(case_id=case_id, number=int(short[1]))), None)


def _range(letter: str, last: int) -> str:
    if not last:
        return "the case holds none yet"
    return f"expected {letter}1" + (f" to {letter}{last}" if last > 1 else "")

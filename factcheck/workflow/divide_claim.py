"""Make several claims of one, or one of several."""

from collections.abc import Sequence

from claims import Claim
from factcheck.domain.article import Article
from factcheck.domain.claim import StoredClaim
from factcheck.domain.correction import Addition, Merge, Rejection, Split
from factcheck.domain.divided_values import value_of_part
from factcheck.domain.record import ClaimRef
from factcheck.errors import UsageError
from factcheck.workflow.acting import once
from factcheck.workflow.correct_claim import add_within, correct_within
from factcheck.workflow.ports import Workbench

Place = tuple[int, int]  # in the text of the article


def split_claim(
    bench: Workbench,
    claim: ClaimRef,
    places: Sequence[Place],
    *,
    by: str,
    seen: int,
    why: str = "",
    key: str = "",
) -> list[StoredClaim]:
    """Put a claim at each place in the stead of one; return them.

    Each starts with the speaker and the value of the whole, with the number of its own words; what
    else differs is to be corrected next. The whole is rejected as split; undoing that undoes the
    parts.
    """
    if len(set(places)) <= 1:
        hint = "give the words of two parts or more"
        raise UsageError("one part is no split", hint=hint)
    done = once("split", by, key)
    with bench.store.write() as tx:
        stored = tx.claims.get(claim.case_id, claim.claim_id)
        if (before := tx.done(done)) is not None:
            return [tx.claims.get(claim.case_id, ident) for ident in before.split()]
        article, whole = tx.articles.get(stored.article_id), stored.current
        added = [_part(whole, article, place) for place in dict.fromkeys(places)]
        why_part = why or f"split from {stored.label}"
        parts = [add_within(bench, tx, article, part, by=by, why=why_part) for part in added]
        if stored.id in (part.id for part in parts):
            hint = "each part has fewer words than the whole"
            raise UsageError(f"cannot split {stored.label} into itself", hint=hint)
        told = f"split into {', '.join(part.label for part in parts)}"
        change = Split(into=tuple(part.id for part in parts), why=told)
        correct_within(bench, tx, stored.but(version=seen), change, by=by, why=why or told)
        tx.remember(done, " ".join(part.id for part in parts))
        return parts


def _part(whole: Claim, article: Article, place: Place) -> Addition:
    start, end = place
    value = value_of_part(whole.value, article.document.text[start:end])
    return Addition(start=start, end=end, value=value, attribution=whole.attribution)


def merge_claims(
    bench: Workbench,
    claim: ClaimRef,
    others: Sequence[str],
    *,
    by: str,
    seen: int,
    why: str = "",
    key: str = "",
) -> StoredClaim:
    """Let the claim stand for others of its article too, which are rejected as merged.

    It keeps its value and speaker and spans them all; undoing brings the others back.
    """
    rest = [ident for ident in dict.fromkeys(others) if ident != claim.claim_id]
    if not rest:
        raise UsageError("cannot merge a claim with itself", hint="name another one")
    done = once("merge", by, key)
    with bench.store.write() as tx:
        stored = tx.claims.get(claim.case_id, claim.claim_id)
        if tx.done(done) is not None:
            return stored
        merged = [tx.claims.get(claim.case_id, ident) for ident in rest]
        if any(other.article_id != stored.article_id for other in merged):
            hint = "claims of different articles stay apart; Consistency compares them"
            raise UsageError("cannot merge claims of two articles", hint=hint)
        for other in merged:
            rejection = Rejection(why=f"merged into {stored.label}")
            correct_within(bench, tx, other, rejection, by=by, why=why or rejection.why)
        spans = [c.current for c in (stored, *merged)]
        change = Merge(
            of=tuple(rest), start=min(s.start for s in spans), end=max(s.end for s in spans)
        )
        saved = correct_within(bench, tx, stored.but(version=seen), change, by=by, why=why)
        tx.remember(done, saved.id)
        return saved

"""Correct the machine: change, reject, add, undo."""

from claims import Claim, Time, Value
from factcheck.domain.article import Article
from factcheck.domain.claim import StoredClaim
from factcheck.domain.correction import (
    Addition,
    Change,
    Correction,
    Merge,
    SpanChange,
    ValueChange,
    added_claim,
    replay,
)
from factcheck.domain.record import ClaimRef
from factcheck.domain.typed_times import WANTED, dated_words
from factcheck.errors import NotAllowed, UsageError
from factcheck.workflow.acting import act, once
from factcheck.workflow.holding import refuse_taken_over
from factcheck.workflow.ports import Transaction, Workbench

UNDONE_ADDITION = "the addition was undone"


def correct_claim(
    bench: Workbench,
    claim: ClaimRef,
    change: Change,
    *,
    by: str,
    seen: int,
    why: str = "",
    key: str = "",
) -> StoredClaim:
    """Apply a change (span, value, speaker, kind, rejection); `seen` is the claim's version."""
    done = once("correct", by, key)
    with bench.store.write() as tx:
        stored = tx.claims.get(claim.case_id, claim.claim_id)
        if tx.done(done) is not None:
            return stored
        saved = correct_within(bench, tx, stored.but(version=seen), change, by=by, why=why)
        tx.remember(done, saved.id)
        return saved


def add_claim(
    bench: Workbench, article_id: str, addition: Addition, *, by: str, why: str = "", key: str = ""
) -> StoredClaim:
    """Add a claim from a selection of the article; the same selection and kind is one claim."""
    done = once("add", by, key)
    with bench.store.write() as tx:
        article = tx.articles.get(article_id)
        before = tx.done(done)
        if before is not None:
            return tx.claims.get(article.case_id, before)
        saved = add_within(bench, tx, article, addition, by=by, why=why)
        tx.remember(done, saved.id)
        return saved


def undo_correction(
    bench: Workbench, claim: ClaimRef, *, by: str, seen: int, key: str = ""
) -> StoredClaim:
    """Undo the latest correction of the claim; NotAllowed where there is none.

    A claim that was added by hand is then rejected as 'addition undone', not deleted. With a
    split its parts are undone, with a merge what was merged comes back.
    """
    done = once("undo", by, key)
    with bench.store.write() as tx:
        stored = tx.claims.get(claim.case_id, claim.claim_id)
        if tx.done(done) is not None:
            return stored
        refuse_taken_over(bench, tx, claim, by=by)
        live = _live(tx, claim)
        if not live:
            raise NotAllowed(f"undo on {stored.label}", ["a correction that still holds"])
        saved = _undo(bench, tx, stored.but(version=seen), live[-1], by=by)
        tx.remember(done, saved.id)
        change = live[-1].change
        others = {"split": getattr(change, "into", ()), "merge": getattr(change, "of", ())}
        for ident in others.get(change.change, ()):
            other = tx.claims.get(claim.case_id, ident)
            theirs = _live(tx, other.ref)
            if theirs and theirs[-1].change.change in ("add", "reject"):
                _undo(bench, tx, other, theirs[-1], by=by)
        return saved


def confirm_claim(
    bench: Workbench, claim: ClaimRef, *, by: str, seen: int, key: str = ""
) -> StoredClaim:
    """Say that a carried-over review fits the claim it was carried to."""
    done = once("confirm", by, key)
    with bench.store.write() as tx:
        stored = tx.claims.get(claim.case_id, claim.claim_id)
        if tx.done(done) is not None:
            return stored
        saved = tx.claims.put(stored.but(to_confirm=False, version=seen))
        tx.remember(done, saved.id)
        _tell(bench, tx, saved, "confirm", by=by)
        return saved


def correct_within(
    bench: Workbench, tx: Transaction, stored: StoredClaim, change: Change, *, by: str, why: str
) -> StoredClaim:
    """Apply a change within a transaction; the claim's version is the one that was seen."""
    refuse_taken_over(bench, tx, stored.ref, by=by)
    article = tx.articles.get(stored.article_id)
    _refuse_misfit(stored, change, article)
    _append(bench, tx, stored.ref, change, by=by, why=why)
    saved = tx.claims.put(_replayed(bench, tx, stored, article))
    _tell(bench, tx, saved, change.change, by=by, why=why)
    return saved


def put_added(bench: Workbench, tx: Transaction, article: Article, claim: Claim) -> StoredClaim:
    """Store a claim that the machine did not read, under the next number of the case."""
    fresh = StoredClaim(
        id=claim.id,
        case_id=article.case_id,
        article_id=article.id,
        number=1 + tx.last_claim_number(article.case_id),
        corrected=claim,
        changed_at=bench.clock(),
    )
    return tx.claims.put(fresh)


def add_within(
    bench: Workbench, tx: Transaction, article: Article, addition: Addition, *, by: str, why: str
) -> StoredClaim:
    """Add a claim within a transaction; the same selection and kind is one claim."""
    _refuse_span(addition.start, addition.end, article)
    document = article.document
    claim = added_claim(addition, text=document.text, document_id=document.id)
    known = tx.claims.find(article.case_id, claim.id)
    if known is None:
        known = put_added(bench, tx, article, claim)
    _append(bench, tx, known.ref, addition, by=by, why=why)
    saved = tx.claims.put(_replayed(bench, tx, known, article))
    _tell(bench, tx, saved, addition.change, by=by, why=why)
    return saved


def _undo(
    bench: Workbench, tx: Transaction, stored: StoredClaim, correction: Correction, *, by: str
) -> StoredClaim:
    tx.corrections.put(correction.but(undone=True))
    article = tx.articles.get(stored.article_id)
    saved = tx.claims.put(_replayed(bench, tx, stored, article))
    _tell(bench, tx, saved, "undo", by=by, why=f"undid: {correction.change.change}")
    return saved


def _replayed(
    bench: Workbench, tx: Transaction, stored: StoredClaim, article: Article
) -> StoredClaim:
    """Return the claim as its corrections that still hold make it."""
    changes = [c.change for c in _live(tx, stored.ref)]
    document = article.document
    after = replay(stored.machine, changes, text=document.text, document_id=document.id)
    orphan = stored.machine is None and after.claim is None
    return stored.but(
        corrected=stored.corrected if orphan else after.claim,
        rejected=UNDONE_ADDITION if orphan else after.rejected,
        changed_at=bench.clock(),
    )


def _corrections(tx: Transaction, claim: ClaimRef) -> list[Correction]:
    return tx.corrections.where(case_id=claim.case_id, claim_id=claim.claim_id)


def _live(tx: Transaction, claim: ClaimRef) -> list[Correction]:
    return [correction for correction in _corrections(tx, claim) if not correction.undone]


def _append(
    bench: Workbench, tx: Transaction, claim: ClaimRef, change: Change, *, by: str, why: str
) -> None:
    correction = Correction(
        id=bench.new_id(),
        case_id=claim.case_id,
        claim_id=claim.claim_id,
        number=1 + len(_corrections(tx, claim)),
        change=change,
        why=why,
        by=by,
        at=bench.clock(),
    )
    tx.corrections.put(correction)


def _refuse_misfit(stored: StoredClaim, change: Change, article: Article) -> None:
    if isinstance(change, Addition):
        raise UsageError(f"cannot add {stored.label} again", hint="use add_claim for a new one")
    if isinstance(change, SpanChange | Merge):
        _refuse_span(change.start, change.end, article)
    if isinstance(change, ValueChange) and change.value.kind != stored.current.kind:
        raise UsageError(
            f"cannot give {stored.label} a value of kind {change.value.kind!r}",
            hint=f"expected {stored.current.kind.value!r}, or a change of kind",
        )
    if isinstance(change, ValueChange):
        _refuse_unprinted(stored.current.value, change.value, article)


def _refuse_unprinted(before: Value, after: Value, article: Article) -> None:
    """Refuse words of a time that are neither printed in the article nor a date by themselves."""
    for old, new in zip(_times(before), _times(after), strict=True):
        raw = new.raw if new is not None else ""
        known = raw == (old.raw if old is not None else "") or dated_words(raw)
        if not known and article.place_of(raw, near=0) is None:
            hint = f"expected its words for the time, or a date: {WANTED}"
            raise UsageError(f"{article.label} does not print {raw!r}", hint=hint)


def _times(value: Value) -> tuple[Time | None, ...]:
    parts = [value, *(getattr(value, name, None) for name in ("time", "as_of"))]
    return tuple(part if isinstance(part, Time) else None for part in parts)


def _refuse_span(start: int, end: int, article: Article) -> None:
    if not article.words(start, end):
        raise UsageError(
            f"the selection {start}–{end} of {article.label} holds no words of it",
            hint=f"expected a place within its {len(article.document.text)} characters",
        )


def _tell(
    bench: Workbench, tx: Transaction, claim: StoredClaim, verb: str, *, by: str, why: str = ""
) -> None:
    told = {"after": claim.current.text, "why": why or claim.rejected or ""}
    action = f"corrected: {verb}"
    tx.record(act(bench, claim.case_id, f"claim:{claim.id}", action, by=by, **told))

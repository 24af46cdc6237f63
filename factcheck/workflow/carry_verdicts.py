"""Carry what was done on the claims of an article to the same claims of its newer version."""

from collections.abc import Mapping, Sequence

from factcheck.domain.article import Article
from factcheck.domain.claim import StoredClaim
from factcheck.domain.correction import (
    Addition,
    Change,
    Correction,
    Merge,
    SpanChange,
    Split,
    added_claim,
    replay,
)
from factcheck.domain.evidence import Evidence
from factcheck.domain.status import Status
from factcheck.domain.version_changes import Fate, claim_changes
from factcheck.workflow.acting import act
from factcheck.workflow.correct_claim import put_added
from factcheck.workflow.ports import Transaction, Workbench

CARRIED = "carried over"  # the acts, as the history names them
REWORDED = "altered"
FRESH = {
    **dict.fromkeys(("dismissed_because", "assignee", "proposed_by", "approved_by")),
    **dict.fromkeys(("published_at", "corrected", "rejected", "version_of")),
    "status": Status.EXTRACTED,
}  # what a claim is of which nobody has made anything


def carry_over(bench: Workbench, tx: Transaction, newer: Article, *, by: str) -> int:
    """Carry reviews, evidence, corrections and status to unchanged claims; return to how many.

    An altered claim is linked to the one that it was, and nothing else: its verdict is to be given
    again. What was carried before is left as it is.
    """
    if newer.supersedes is None:
        return 0
    older = tx.articles.get(newer.supersedes)
    before, after = (_of(tx, article) for article in (older, newer))
    heirs = {c.version_of for c in after if c.version_of}
    changes = claim_changes(
        [c for c in before if c.id not in heirs], [c for c in after if c.version_of is None]
    )
    carried = 0
    for change in changes:
        if change.before and change.after:
            same = change.fate is Fate.UNCHANGED
            pair = (change.before, change.after)
            carried += _linked(bench, tx, pair, newer, same=same, by=by)
        elif change.fate is Fate.GONE and change.before and change.before.machine is None:
            carried += _added_again(bench, tx, change.before, older, newer, by=by)
    return carried


def take_back(bench: Workbench, tx: Transaction, newer: Article, older: Article) -> None:
    """Take back what was carried, where nobody has worked on it since."""
    known = {claim.id: claim for claim in _of(tx, older)}
    for claim in _of(tx, newer):
        source = known.get(claim.version_of or "")
        if source is not None:
            _take_back(bench, tx, claim, source)


def is_worked_on(tx: Transaction, claim: StoredClaim) -> bool:
    """Tell whether somebody made something of a claim."""
    own = {"case_id": claim.case_id, "claim_id": claim.id}
    if claim.status is not Status.EXTRACTED or claim.assignee or claim.rejected:
        return True
    shelves = (tx.reviews, tx.evidence, tx.corrections)
    return any(shelf.count(**own) for shelf in shelves)


def _of(tx: Transaction, article: Article) -> list[StoredClaim]:
    own = tx.claims.where(case_id=article.case_id, article_id=article.id)
    return [claim for claim in own if not claim.vanished]


def _linked(
    bench: Workbench,
    tx: Transaction,
    pair: tuple[StoredClaim, StoredClaim],
    newer: Article,
    *,
    same: bool,
    by: str,
) -> int:
    """Link a claim to the one that it was, and carry where it is unchanged; return 1 if so."""
    before, after = pair
    from_words, to_words = before.current.text, after.current.text
    changes = _moved(tx, before, after, newer) if same else None
    linked = after.but(version_of=before.id)
    if not is_worked_on(tx, before):
        tx.claims.put(linked)
        return 0
    if changes is None or is_worked_on(tx, after):
        saved = tx.claims.put(linked)
        told = {"before": from_words, "after": to_words}
        tx.record(act(bench, saved.case_id, f"claim:{saved.id}", REWORDED, by=by, **told))
        return 0
    _carry(bench, tx, (before, linked), changes, newer, by=by)
    return 1


def _carry(
    bench: Workbench,
    tx: Transaction,
    pair: tuple[StoredClaim, StoredClaim],
    changes: Sequence[tuple[Correction, Change]],
    newer: Article,
    *,
    by: str,
) -> None:
    """Copy all that was done on one claim to another."""
    before, after = pair
    document = newer.document
    live = [change for correction, change in changes if not correction.undone]
    read = replay(after.machine, live, text=document.text, document_id=document.id)
    fields = {name: getattr(before, name) for name in FRESH if name != "version_of"}
    fields |= {"corrected": read.claim, "rejected": read.rejected, "changed_at": bench.clock()}
    saved = tx.claims.put(after.but(**fields))
    for review in tx.reviews.where(case_id=before.case_id, claim_id=before.id):
        tx.reviews.put(review.but(claim_id=saved.id, version=0))
    names: dict[str, str] = {}
    for item in tx.evidence.where(case_id=before.case_id, claim_id=before.id):
        names[item.id] = bench.new_id()
        rests_on = names.get(item.derived_from or "", item.derived_from)
        fresh = {"id": names[item.id], "claim_id": saved.id, "derived_from": rests_on}
        tx.evidence.put(item.but(**fresh, version=0))
    for correction, change in changes:
        of_claim = {"id": bench.new_id(), "claim_id": saved.id}
        tx.corrections.put(correction.but(**of_claim, change=change, version=0))
    why = f"it stands unchanged in {newer.label}, the newer version of its article"
    told = {"before": before.label, "after": saved.label, "why": why}
    tx.record(act(bench, saved.case_id, f"claim:{saved.id}", CARRIED, by=by, **told))


def _moved(
    tx: Transaction, before: StoredClaim, after: StoredClaim, newer: Article
) -> list[tuple[Correction, Change]] | None:
    """Return the corrections with their places in the newer text; null: one fits nowhere there."""
    made = tx.corrections.where(case_id=before.case_id, claim_id=before.id)
    older = tx.articles.get(before.article_id)
    shift = (after.machine or after.current).start - (before.machine or before.current).start
    found = []
    for correction in made:
        moved = _change_moved(correction.change, shift, older, newer)
        if moved is None:
            return None
        found.append((correction, moved))
    return found


def _change_moved(change: Change, shift: int, older: Article, newer: Article) -> Change | None:
    if isinstance(change, Split | Merge):
        return None  # it names claims of the older version
    if isinstance(change, SpanChange | Addition):
        start, end = change.start + shift, change.end + shift
        if start < 0 or newer.words(start, end) != older.words(change.start, change.end):
            return None
        return change.but(start=start, end=end)
    return change


def _added_again(
    bench: Workbench,
    tx: Transaction,
    before: StoredClaim,
    older: Article,
    newer: Article,
    *,
    by: str,
) -> int:
    """Add a claim that a person had added, where its words stand in the newer text; 1 if so."""
    made = tx.corrections.where(case_id=before.case_id, claim_id=before.id)
    first = made[0].change if made else None
    if not isinstance(first, Addition) or before.rejected:
        return 0
    place = newer.place_of(older.words(first.start, first.end), near=first.start)
    if place is None or newer.words(*place) != older.words(first.start, first.end):
        return 0
    document = newer.document
    again = first.but(start=place[0], end=place[1])
    claim = added_claim(again, text=document.text, document_id=document.id)
    if tx.claims.find(before.case_id, claim.id) is not None:
        return 0
    saved = put_added(bench, tx, newer, claim)
    changes = _moved(tx, before, saved, newer)
    if changes is None:
        changes = [(made[0], again)]
    _carry(bench, tx, (before, saved.but(version_of=before.id)), changes, newer, by=by)
    return 1


def _take_back(bench: Workbench, tx: Transaction, claim: StoredClaim, source: StoredClaim) -> None:
    """Remove what was copied to one claim; all of it stays where something was done since."""
    own, theirs = ({"case_id": c.case_id, "claim_id": c.id} for c in (claim, source))
    reviews, items = tx.reviews.where(**own), tx.evidence.where(**own)
    made = tx.corrections.where(**own)
    given = {r.reviewer: r.saved_at for r in tx.reviews.where(**theirs)}
    added = [_content(e) for e in tx.evidence.where(**theirs)]
    corrected = [(c.at, c.by, c.number) for c in tx.corrections.where(**theirs)]
    untouched = (
        all(given.get(r.reviewer) == r.saved_at for r in reviews)
        and all(_content(e) in added for e in items)
        and all((c.at, c.by, c.number) in corrected for c in made)
        and (claim.status, claim.assignee) in ((source.status, source.assignee), UNTOUCHED)
    )
    if not untouched:
        tx.claims.put(claim.but(version_of=None))
        return
    for review in reviews:
        tx.reviews.remove(claim.case_id, claim.id, review.reviewer)
    for item in items:
        tx.evidence.remove(item.id)
    for correction in made:
        tx.corrections.remove(correction.id)
    if claim.machine is None:
        for lease in tx.leases.where(**own):
            tx.leases.remove(claim.case_id, claim.id, lease.reviewer)
        tx.claims.remove(claim.case_id, claim.id)
        return
    tx.claims.put(claim.but(**FRESH, changed_at=bench.clock()))


UNTOUCHED = (Status.EXTRACTED, None)


def _content(item: Evidence) -> Mapping[str, object]:
    """Return what two copies of one item of evidence share."""
    return item.model_dump(exclude={"id", "claim_id", "version", "derived_from"})

"""Take fact checks that others published into the library, and out again."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from factcheck.domain.claim_review import ForeignReview
from factcheck.domain.fact_check import FactCheck, fact_check_id
from factcheck.domain.record import Value
from factcheck.errors import UsageError
from factcheck.workflow.acting import act
from factcheck.workflow.ports import Transaction, Workbench

DESK = ""  # the library belongs to no case: its history is the desk's own
SUBJECT = "library"
BATCH = 500  # records of one transaction; what was saved before an interruption is kept


class ImportedReviews(Value):
    """Count what an import did; records that were there already are left as they are."""

    new: int = 0
    known: int = 0
    mended: int = 0


def import_fact_checks(
    bench: Workbench, reviews: Iterable[ForeignReview], *, file_name: str, by: str
) -> ImportedReviews:
    """Add reviews to the library, each once.

    Several transactions are made, so that others can work meanwhile: after an interruption the
    same import goes on where it ended, for what is there already is known.
    """
    done = ImportedReviews()
    for batch in _batches(reviews):
        with bench.store.write() as tx:
            fresh = _fresh(bench, tx, batch, file_name=file_name, by=by)
            tx.fact_checks.put_all(fresh)
            if fresh:
                after = f"{fresh[0].label} to {fresh[-1].label} of {file_name}"
                tx.record(act(bench, DESK, SUBJECT, "fact checks imported", by=by, after=after))
        done = done.but(
            new=done.new + len(fresh),
            known=done.known + len(batch) - len(fresh),
            mended=done.mended + sum(bool(entry.review.mended) for entry in fresh),
        )
    return done


def remove_fact_checks(
    bench: Workbench, entries: Sequence[FactCheck], *, by: str, why: str = ""
) -> int:
    """Take entries out of the library; evidence that cites them stays. Return how many there were.

    Raises:
        UsageError: None was named.
    """
    if not entries:
        raise UsageError("no fact check to remove", hint="'factcheck library list' prints them")
    with bench.store.write() as tx:
        here = [entry for entry in entries if tx.fact_checks.find(entry.id) is not None]
        for entry in here:
            tx.fact_checks.remove(entry.id)
            told = {"before": f"{entry.label} {entry.url}", "why": why}
            tx.record(act(bench, DESK, SUBJECT, "fact check removed", by=by, **told))
    return len(here)


def _batches(reviews: Iterable[ForeignReview]) -> Iterator[list[ForeignReview]]:
    rest = iter(reviews)
    while batch := list(islice(rest, BATCH)):
        yield batch


def _fresh(
    bench: Workbench, tx: Transaction, batch: Sequence[ForeignReview], *, file_name: str, by: str
) -> list[FactCheck]:
    """Return the entries for what is not in the library yet."""
    known = tx.fact_check_numbers()
    number = max(known.values(), default=0)
    unknown = {fact_check_id(review): review for review in batch}
    now = bench.clock()
    new = ((ident, review) for ident, review in unknown.items() if ident not in known)
    return [
        FactCheck(
            id=ident,
            number=place,
            review=review,
            file_name=file_name,
            imported_at=now,
            imported_by=by,
        )
        for place, (ident, review) in enumerate(new, start=number + 1)
    ]

"""Draw what is compared from a claim and from an entry of the library."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from claims import Casualty, Claim, Count, Quantity, Time, TimeOf
from factcheck.domain.article import Article
from factcheck.domain.fact_check import FactCheck
from factcheck.domain.matching.score import Sketch
from factcheck.domain.matching.terms import terms_of


def sketch_of_claim(claim: Claim, article: Article) -> Sketch:
    """Return what of a claim is compared: its words, its own count, when it is said to have been.

    A number of the claim's value stands for all others in its sentence.
    """
    terms = terms_of(claim.standalone or claim.text)
    count = claim.value.count if isinstance(claim.value, Casualty | Quantity) else None
    if count is not None and count.best is not None:
        terms = replace(terms, numbers=(float(count.best),))
    return Sketch(terms, day=_day(claim, article), bounds=_bounds(count))


def sketch_of_entry(entry: FactCheck) -> Sketch:
    """Return what of an entry is compared."""
    return Sketch(terms_of(entry.review.claim), day=entry.day)


def _bounds(count: Count | None) -> tuple[float | None, float | None] | None:
    return None if count is None or count.min == count.max else (count.min, count.max)


def _day(claim: Claim, article: Article) -> date | None:
    """Return the day of what is claimed, else of the article."""
    for time in _times(claim):
        if time is not None and time.start is not None:
            return time.start.date()
    published = article.document.published
    return date.fromisoformat(published.isoformat()[:10]) if published else None


def _times(claim: Claim) -> Iterator[Time | None]:
    value = claim.value
    if isinstance(value, TimeOf):
        yield value
    if isinstance(value, Casualty):
        yield from (value.time, value.as_of)
    yield claim.event.time if claim.event else None

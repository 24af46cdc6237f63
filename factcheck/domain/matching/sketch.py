"""Draw what is compared from a claim and from an entry of the library."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from claims import Casualty, Claim, Count, Quantity, Time, TimeOf
from factcheck.domain.article import Article
from factcheck.domain.fact_check import FactCheck
from factcheck.domain.matching.score import Sketch
from factcheck.domain.matching.terms import NOTHING, terms_of

SPEAKER = re.compile(
    r"^(?:\[[^\[\]]{1,120}:\]\s?)+"
)  # whom a claim that reads alone is credited to


def sketch_of_claim(claim: Claim, article: Article) -> Sketch:
    """Return what of a claim is compared: its words, its own count, where and when it was.

    A number of the claim's value stands for all others in its sentence. The place of its event
    counts as said, for a claim such as 'Twelve were hurt' is about one happening.
    """
    terms = terms_of(SPEAKER.sub("", claim.standalone or claim.text))
    count = claim.value.count if isinstance(claim.value, Casualty | Quantity) else None
    if count is not None and count.best is not None:
        terms = replace(terms, numbers=(float(count.best),))
    event, aside = claim.event, NOTHING
    if event is not None:
        terms = terms.also(terms_of(event.place.name or "") if event.place else NOTHING)
        known = (event.weapon, event.target, event.label)
        aside = terms_of(" ".join(told for told in known if told))
    return Sketch(terms, day=_day(claim, article), bounds=_bounds(count), aside=aside)


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

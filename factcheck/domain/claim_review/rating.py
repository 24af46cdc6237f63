"""The number of a verdict, and what can be read from one that another desk gave."""

import math
import re
from collections.abc import Mapping

from pydantic import Field

from factcheck.domain.claim_review.labels import Polarity, polarity
from factcheck.domain.record import Value

NO_NUMBER = -1  # what common editors write where a desk gives no number
NUMBER = re.compile(r"[-+]?\d+(?:[.,]\d+)?")
USUAL = (1.0, 5.0)  # of schema.org, where worst and best are not stated


class Rating(Value):
    """Hold a verdict on a scale; higher is truer, always."""

    value: float
    best: float
    worst: float = Field(description="Less than `best`; `value` lies between them.")

    @property
    def truth(self) -> float:
        """Return where it lies: 0 falsest, 1 truest."""
        return (self.value - self.worst) / (self.best - self.worst)


class ReadRating(Value):
    """Hold a rating as far as it can be relied on, and what was mended in reading it."""

    rating: Rating | None = None
    mended: tuple[str, ...] = ()


def read_rating(raw: Mapping[str, object], label: str) -> ReadRating:
    """Return the number of a rating; none where it is missing, off its scale, or of no known way.

    A scale that runs backwards is turned only where the label says which end is the true one.
    """
    notes: list[str] = []
    names = ("ratingValue", "bestRating", "worstRating")
    value, best, worst = (_number(raw.get(name), name, notes) for name in names)
    if value is None:
        return ReadRating(mended=tuple(notes))
    if best is None and worst is None and value != NO_NUMBER:
        worst, best = USUAL
        notes.append("the scale was not stated: taken as 1 to 5, as schema.org says")
    why = _unusable(value, best, worst)
    if why or best is None or worst is None:
        return _none(notes, f"{why}: the rating was left out")
    return _directed(Rating.model_construct(value=value, best=best, worst=worst), label, notes)


def _unusable(value: float, best: float | None, worst: float | None) -> str:
    """Return why no verdict can be read from the numbers, '' where one can."""
    if NO_NUMBER in (value, best, worst):
        return "-1 stands for no number"
    if best is None or worst is None:
        return "one end of the scale is missing"
    if best == worst:
        return "the scale has one step"
    inside = min(best, worst) <= value <= max(best, worst)
    return "" if inside else f"{value:g} lies off the scale"


def _directed(read: Rating, label: str, notes: list[str]) -> ReadRating:
    """Return the rating so that higher is truer; none where the label and the number differ."""
    way = polarity(label)
    if read.worst < read.best:
        half = read.truth - 0.5
        against = (way is Polarity.TRUER and half < 0) or (way is Polarity.FALSER and half > 0)
        if against:
            return _none(notes, f"the number says the opposite of {label!r}: it was left out")
        return ReadRating(rating=read, mended=tuple(notes))
    if way is Polarity.UNKNOWN:
        return _none(
            notes, f"the scale runs backwards and {label!r} does not say how: it was left out"
        )
    low, high = read.best, read.worst
    upright = (read.value > (low + high) / 2) is (way is Polarity.TRUER)
    turned = read.value if upright else low + high - read.value
    notes.append("worst and best were exchanged" if upright else "the scale was turned round")
    return ReadRating(rating=Rating(value=turned, best=high, worst=low), mended=tuple(notes))


def _none(notes: list[str], why: str) -> ReadRating:
    return ReadRating(mended=(*notes, why))


def _number(raw: object, name: str, notes: list[str]) -> float | None:
    """Return a number, out of a string too; NaN and infinity are none."""
    if raw is None or isinstance(raw, bool) or raw == "":
        return None
    if isinstance(raw, int | float):
        return float(raw) if math.isfinite(raw) else None
    found = NUMBER.fullmatch(str(raw).strip())
    if found is None:
        notes.append(f"{name} {str(raw)[:40]!r} is no number: left out")
        return None
    notes.append(f"{name} was a string")
    return float(found[0].replace(",", "."))

"""Bring amounts in several units to one: rule R26, half a unit of the last digit printed."""

import re
from functools import lru_cache

from claims.lexicon.load import table
from claims.model.count import Count, Modifier

MEASURES = "measures"
DIGITS = re.compile(r"\d[\d,]*(?:\.(\d+))?")
ROUNDED = 0.05  # of the value, at most: '5,000' is no guess within 500
HALF = 0.5
ESTIMATED = ("length", "area")  # nobody walks them: two witnesses differ by a quarter
NARROWER, WIDER = 0.75, 1.25


@lru_cache(maxsize=256)
def unit_base(unit: str | None) -> tuple[str, float] | None:
    """Return what a unit measures and how many base units it is; none for what is counted.

    >>> unit_base("mile")
    ('length', 1.609344)
    """
    known = table(MEASURES)["conversions"].get(unit or "")
    return (known[0], float(known[1])) if known else None


def in_base(count: Count, unit: str | None) -> Count:
    """Return an amount in the base unit of its kind, as wide as its print allows.

    >>> found = in_base(Count(min=6.2, max=6.2, best=6.2, raw="6.2"), "mile")
    >>> found.holds(10), found.holds(10.5)
    (True, False)
    """
    base = unit_base(unit)
    if base is None:
        return count
    factor = base[1]
    half = _half_digit(count)
    low, high = _scaled(count.min, -half, factor), _scaled(count.max, half, factor)
    loose = count.tolerant
    if base[0] in ESTIMATED and loose in (None, (count.min, count.max)):
        loose = (count.min and count.min * NARROWER, count.max and count.max * WIDER)
    wide = loose and (_scaled(loose[0], -half, factor), _scaled(loose[1], half, factor))
    rounded = Modifier.APPROX if count.modifier is Modifier.EXACT else count.modifier
    best = None if count.best is None else float(count.best) * factor
    return count.model_copy(
        update={"min": low, "max": high, "best": best, "tolerant": wide, "modifier": rounded}
    )


def _scaled(bound: float | int | None, by: float, factor: float) -> float | None:
    return None if bound is None else max(0.0, (float(bound) + by) * factor)


def _half_digit(count: Count) -> float:
    """Return half a unit of the last digit that is printed and not a closing zero."""
    found = DIGITS.search(count.raw)
    value = abs(float(count.best or count.min or 0))
    if found is None:
        return HALF
    if found[1]:
        return float(HALF * 10 ** -len(found[1]))
    whole = found[0].replace(",", "")
    zeros = len(whole) - len(whole.rstrip("0"))
    return max(HALF, min(float(HALF * 10**zeros), ROUNDED * value))

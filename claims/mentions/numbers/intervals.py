"""The core and tolerant intervals of numbers: what 'about 50' or 'dozens' may be."""

import math

from claims.lexicon.load import table
from claims.model.count import Count, Modifier

Number = float | int
Bounds = tuple[Number | None, Number | None]

APPROX_CORE, APPROX_TOLERANT = 0.1, 0.25  # each way, of the number said
NEARLY_CORE, NEARLY_TOLERANT = 0.9, 0.8  # lowest, of the number said
DOZEN, TEN = 12, 10
DOZEN_TOLERANCE = 1  # a dozen, each way
LARGE_FLOOR = 10  # conflict-data practice for 'many dead' of a large event
MORE_THAN_A_DOZEN: tuple[Bounds, Bounds] = ((13, 23), (12, 35))


def exactly(value: Number, raw: str, *, dozens: int = 0, unit: str | None = None) -> Count:
    """Return the count of a plain number; `dozens` where it was said in dozens."""
    slack = dozens * DOZEN_TOLERANCE
    return _count((value, value), (value - slack, value + slack), Modifier.EXACT, raw, value, unit)


def bounded(
    value: Number, modifier: Modifier, raw: str, *, dozens: int = 0, unit: str | None = None
) -> Count:
    """Return the count of a number with a bound or an approximation.

    A ceiling keeps no best value: 'as many as 30' is never 30. Things are counted in whole
    numbers; a number with a unit is a measure and is not rounded.

    >>> bounded(50, Modifier.APPROX, "about 50").tolerant
    (38, 62)
    """
    if modifier is Modifier.EXACT:
        return exactly(value, raw, dozens=dozens, unit=unit)
    best: Number | None = value
    core: Bounds
    tolerant: Bounds
    if modifier is Modifier.APPROX:
        core, tolerant = _approximate(value, whole=unit is None)
    elif modifier is Modifier.NEARLY:
        core, tolerant = _nearly(value, whole=unit is None)
    elif modifier is Modifier.AT_LEAST:
        core = tolerant = (value, None)
    elif modifier is Modifier.MORE_THAN:
        core = tolerant = (_beyond(value, 1, unit), None)
        if value == DOZEN and dozens == 1:
            core, tolerant = MORE_THAN_A_DOZEN
    else:
        top = value if modifier is Modifier.AT_MOST else max(_beyond(value, -1, unit), 0)
        core, tolerant, best = (0, top), (0, top), None
    return _count(core, tolerant, modifier, raw, best, unit)


def ranged(low: Number, high: Number, raw: str, *, unit: str | None = None) -> Count:
    """Return the count of 'between 10 and 15'."""
    return _count((low, high), (low, high), Modifier.RANGE, raw, None, unit)


def vaguely(row: str, raw: str, *, scale: int = 1, unit: str | None = None) -> Count:
    """Return the count of a vague phrase by its row of the table, multiplied where said so.

    >>> vaguely("dozens", "dozens").max, vaguely("tens", "tens of thousands", scale=1000).max
    (99, 99999)
    """
    entry = table("quantities")["rows"][row]
    core = _scaled(*entry["core"], scale=scale)
    tolerant = _scaled(*entry["tolerant"], scale=scale)
    best = core[0] if core[0] == core[1] else None  # 'a couple' states two, 'no' states none
    return _count(core, tolerant, Modifier(entry["modifier"]), raw, best, unit)


def floor_of(count: Count, *, large: bool = False) -> Number | None:
    """Return the one careful number for a policy that demands one; none for a ceiling.

    `large` is for events with many victims, where an unknown number stands for ten.

    >>> floor_of(vaguely("dozens", "dozens")), floor_of(vaguely("few", "several"))
    (12, 3)
    """
    if count.modifier in (Modifier.AT_MOST, Modifier.FEWER_THAN):
        return None
    if count.tolerant is None or count.modifier not in (Modifier.VAGUE, Modifier.UNKNOWN):
        return count.min
    if large and count.max is None:
        return LARGE_FLOOR
    said = [[count.min, count.max], list(count.tolerant)]
    for row in table("quantities")["rows"].values():
        if [row["core"], row["tolerant"]] == said:
            floor: int = row["floor"]
            return floor
    return count.tolerant[0]


def bounded_vaguely(count: Count, modifier: Modifier, raw: str) -> Count:
    """Return a vague count with a bound: 'at least several', 'up to a few hundred'."""
    low, high = count.min, count.max
    tolerant = count.tolerant or (low, high)
    if modifier in (Modifier.AT_LEAST, Modifier.MORE_THAN):
        return _count((low, None), (tolerant[0], None), modifier, raw, None, count.unit)
    if modifier in (Modifier.AT_MOST, Modifier.FEWER_THAN):
        return _count((0, high), (0, tolerant[1]), modifier, raw, None, count.unit)
    return count.model_copy(update={"raw": raw})


def bare_plural(raw: str, *, unit: str | None = None) -> Count:
    """Return the count of a plural that stands alone: 'bombers' are two or more."""
    return vaguely("multiple", raw, unit=unit)


def uncounted_dead(raw: str, *, unit: str | None = None) -> Count:
    """Return the count of victims in the plural with no number: 'left people dead'."""
    return vaguely("many", raw, unit=unit)


def unknown_dead(raw: str, *, unit: str | None = None) -> Count:
    """Return the count of victims of whom only that there are some is known: 'a fatal crash'."""
    return vaguely("unknown", raw, unit=unit)


def group_of_people(raw: str, *, unit: str | None = None) -> Count:
    """Return the count of 'a family', 'a crew'."""
    return vaguely("group", raw, unit=unit)


def share_of(per_cent: Number, whole: Number, raw: str, *, unit: str | None = None) -> Count:
    """Return the count of a share of a known whole, one more or less allowed.

    >>> share_of(50, 25, "half").best, share_of(50, 25, "half").min
    (12, 11)
    """
    part = round(per_cent * whole / 100)
    bounds = (max(part - 1, 0), part + 1)
    return _count(bounds, bounds, Modifier.EXACT, raw, part, unit)


def between(low: Number, high: Number) -> Count:
    """Return the count of what lies between two numbers that are not said: 'most of the 40'."""
    if low == high:
        return exactly(low, "")
    return _count((low, high), (low, high), Modifier.VAGUE, "", None, None)


def within(value: Number, margin: Number, *, unit: str | None = None) -> Count:
    """Return the count of '12±2'."""
    bounds = (value - margin, value + margin)
    return _count(bounds, bounds, Modifier.APPROX, "", value, unit)


def some_more(value: Number) -> Count:
    """Return the count of 'twenty-some', of which the last place is left open.

    >>> some_more(20).max, some_more(300).max
    (29, 399)
    """
    step = TEN
    while value % (step * TEN) == 0 and step * TEN <= value:
        step *= TEN
    return _count(
        (value, value + step - 1), (value, value + step - 1), Modifier.VAGUE, "", None, None
    )


def from_low_to_high(low: Count, high: Count) -> Count:
    """Return the count of 'dozens or hundreds': from the least of one to the most of the other."""
    least, most = low.tolerant or (low.min, low.max), high.tolerant or (high.min, high.max)
    return _count((low.min, high.max), (least[0], most[1]), low.modifier, "", None, low.unit)


def bounded_share(per_cent: Number, whole: Number, modifier: Modifier) -> Count:
    """Return the count of a share of a known whole with a bound: 'nearly half of the 80'."""
    if modifier is Modifier.EXACT:
        return share_of(per_cent, whole, "")
    return bounded(round(per_cent * whole / 100), modifier, "")


def _scaled(low: int, high: int | None, *, scale: int) -> Bounds:
    """Scale a row; its top reaches to just under the next step, 999 for 'several hundred'."""
    if scale == 1:
        return low, high
    wide = low != high
    top = None if high is None else (high + wide) * scale - wide
    return low * scale, top


def _approximate(value: Number, *, whole: bool) -> tuple[Bounds, Bounds]:
    """Return N ± 10 % (at least one), and N ± 25 %."""
    core = _within(value * (1 - APPROX_CORE), value * (1 + APPROX_CORE), whole=whole)
    tolerant = _within(value * (1 - APPROX_TOLERANT), value * (1 + APPROX_TOLERANT), whole=whole)
    if whole:
        core = min(core[0], max(value - 1, 0)), max(core[1], value + 1)
    return core, (min(tolerant[0], core[0]), max(tolerant[1], core[1]))


def _nearly(value: Number, *, whole: bool) -> tuple[Bounds, Bounds]:
    """Return 90 % of N up to just under N, and 80 % of N up to N."""
    low, _ = _within(value * NEARLY_CORE, value, whole=whole)
    low_tolerant, _ = _within(value * NEARLY_TOLERANT, value, whole=whole)
    top = max(value - 1, 0) if whole else value
    return (min(low, top), top), (min(low_tolerant, top), value)


def _within(low: Number, high: Number, *, whole: bool) -> tuple[Number, Number]:
    """Round inwards, things being whole."""
    if not whole:
        return round(low, 9), round(high, 9)
    return math.ceil(round(low, 9)), math.floor(round(high, 9))


def _beyond(value: Number, step: int, unit: str | None) -> Number:
    """Return the next whole number of things; a measure has no next one."""
    if unit is not None:
        return value
    return math.floor(value + step) if step > 0 else math.ceil(value + step)


def _count(
    core: Bounds,
    tolerant: Bounds,
    modifier: Modifier,
    raw: str,
    best: Number | None,
    unit: str | None,
) -> Count:
    return Count(
        min=core[0],
        max=core[1],
        best=best,
        modifier=modifier,
        raw=raw,
        unit=unit,
        tolerant=tolerant,
    )

"""Compare two numbers with their bounds."""

from enum import StrEnum

from claims.model.count import Count, Modifier

Bound = float | int | None
VAGUE = frozenset((Modifier.VAGUE, Modifier.PLURAL, Modifier.UNKNOWN))
LOWER = frozenset((Modifier.AT_LEAST, Modifier.MORE_THAN))
UPPER = frozenset((Modifier.AT_MOST, Modifier.FEWER_THAN))
ABOUT = frozenset((Modifier.APPROX, Modifier.NEARLY, Modifier.RANGE))


class Fit(StrEnum):
    """Name how well two numbers agree."""

    EQUAL = "equal"
    MEET = "meet"
    TOLERANT = "tolerant"  # the careful intervals are apart, the wide ones meet
    APART = "apart"


def fit(one: Count, other: Count) -> Fit:
    """Compare two numbers.

    >>> fit(Count(min=11, max=11, raw="11"), Count(min=8, max=8, raw="8")).value
    'apart'
    """
    exact = one.best is not None and other.best is not None
    if exact and _plain(one) and _plain(other):
        if one.best == other.best:
            return Fit.EQUAL
        wide = one.tolerant or other.tolerant  # a dozen may be eleven
        return Fit.TOLERANT if wide and _loosely(one, other) else Fit.APART
    if one.meets(other):
        return Fit.EQUAL if (one.min, one.max) == (other.min, other.max) else Fit.MEET
    return Fit.TOLERANT if _loosely(one, other) else Fit.APART


def _loosely(one: Count, other: Count) -> bool:
    a, b = one.tolerant or (one.min, one.max), other.tolerant or (other.min, other.max)
    return _overlap(a, b)


def _plain(count: Count) -> bool:
    return count.modifier in (Modifier.EXACT, Modifier.NONE) and count.min == count.max


def _overlap(a: tuple[Bound, Bound], b: tuple[Bound, Bound]) -> bool:
    lows = [low for low, _ in (a, b) if low is not None]
    highs = [high for _, high in (a, b) if high is not None]
    return not lows or not highs or max(lows) <= min(highs)


def is_none(count: Count) -> bool:
    """Tell whether nobody or nothing is counted."""
    return count.max == 0


def exceeds(one: Count, other: Count) -> bool:
    """Tell whether the first is surely more than the second."""
    return one.min is not None and other.max is not None and one.min > other.max


def rule_of(one: Count, other: Count) -> str:
    """Return the rule under which two numbers are compared, by their modifiers."""
    modifiers = {one.modifier, other.modifier}
    for rule, kinds in (("R15", VAGUE), ("R13", LOWER), ("R14", UPPER), ("R12", ABOUT)):
        if modifiers & kinds:
            return rule
    return "R07"

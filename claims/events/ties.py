"""Tell which casualty figures of an article are tied to those of its lead."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

from claims.events.figures import Figure

FEWEST = 2  # one person dies in many happenings: only larger numbers tell that two are one

Verb = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Ties:
    """Hold the verbs whose figures nothing ties to the lead, and what goes with a sentence."""

    loose: frozenset[Verb]
    following: dict[int, int]  # sentence: the one before, of whose happening it tells more


def ties_of(figures: Sequence[Figure]) -> Ties:
    """Tell which figures outside the lead are of other victims than it tells of.

    An article comes back to its figures by their numbers, by 'the raid', 'the toll' or 'the dead',
    or by going on with the sentence before. Further numbers that do none of it count others, or
    some of those in the lead.
    """
    told = [f for f in figures if f.lead and not f.aside]
    counted = {f.outcome for f in told if f.best is not None}
    away: set[int] = set()  # sentences that tell of others only
    loose: set[Verb] = set()
    following: dict[int, int] = {}
    for sentence, unit in groupby(figures, key=lambda f: f.sentence):
        members = list(unit)
        if _comes_back(members, told):
            continue
        if sentence - 1 in away and _points(members):
            following[sentence] = sentence - 1
        elif _points(f for f in members if not f.aside):
            continue
        others = [f for f in members if f.outcome in counted and _may_be_others(f)]
        loose |= {verb_of(f) for f in others}
        if all(f.aside or f in others for f in members):
            away.add(sentence)
    return Ties(frozenset(loose), following)


def verb_of(figure: Figure) -> Verb:
    """Return the place of the verb that a figure shares with others."""
    return figure.sentence, figure.head


def _comes_back(members: Iterable[Figure], told: Sequence[Figure]) -> bool:
    """Tell whether figures are of the lead or say its numbers again."""
    return any(f.lead or repeats(f, told) for f in members if not f.aside)


def repeats(figure: Figure, told: Iterable[Figure]) -> bool:
    """Tell whether a figure may be one of those told: 'more than 50' in a lead is 51 below.

    'Dozens' are said again by 36 only where no number stands beside them.
    """
    same = [t for t in told if t.outcome is figure.outcome]
    exact = [t for t in same if t.best is not None]
    if figure.best is None:
        return any(t.best is None and t.low == figure.low >= FEWEST for t in same)
    number = figure.best
    return number >= FEWEST and any((t.best or t.low) <= number <= t.high for t in (exact or same))


def _points(members: Iterable[Figure]) -> bool:
    """Tell whether figures point back to the happening or its victims, or go on with them."""
    return any(f.pointed or f.resumed or (f.follows and not f.novel) for f in members)


def _may_be_others(figure: Figure) -> bool:
    """Tell whether a figure need not be of those in the lead: several, or one at a new place."""
    return figure.low >= FEWEST or (figure.novel and not figure.named)

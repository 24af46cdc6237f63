"""Add up what is said of one outcome of one event, nobody counted twice."""

from collections.abc import Iterable, Sequence

from claims.model.claim import Claim
from claims.model.summary import Basis, Figure, Number, Toll
from claims.model.value import Outcome
from claims.summaries.figures import casualty, figures_of, meet
from claims.victims.outcomes import SUPERSEDED


def add_up(outcome: Outcome, claims: Sequence[Claim]) -> Toll | None:
    """Return the toll that claims on one outcome make up, none where there are none.

    Totals go before parts, and parts before persons; a person who may be one of a group that is
    counted adds nothing to it.
    """
    counted = [c for c in claims if casualty(c).count.min is not None]
    if not counted:
        return None
    single = [c for c in counted if casualty(c).population.individual is not None]
    groups = [c for c in counted if casualty(c).population.individual is None]
    totals = [c for c in groups if casualty(c).scope == "total" and SUPERSEDED not in c.flags]
    former = [c for c in groups if SUPERSEDED in c.flags]
    parts = [c for c in groups if casualty(c).scope == "part" and SUPERSEDED not in c.flags]
    persons = _persons(single)
    basis: Basis = "totals" if totals else "parts" if parts else "individuals"
    if totals:
        (low, best, high), deciding = _from_totals(totals, len(persons)), totals
    else:
        free = _uncovered(parts, persons)
        low, best, high = _sum([*figures_of(parts), *(figures_of(p)[0] for p in free)])
        deciding = [*parts, *(c for own in free for c in own)]
    return Toll(
        outcome=outcome,
        min=low,
        best=best,
        max=high,
        basis=basis,
        figures=figures_of(totals),
        parts=(*figures_of(parts), *(figures_of(own)[0] for own in persons if parts or totals)),
        superseded=figures_of(former),
        rests_on=tuple(c.id for c in deciding or former),
    )


def _persons(single: Iterable[Claim]) -> list[list[Claim]]:
    """Return the claims of each person."""
    found: dict[str, list[Claim]] = {}
    for claim in single:
        found.setdefault(casualty(claim).population.individual or "", []).append(claim)
    return list(found.values())


Numbers = tuple[Number | None, Number | None, Number | None]


def _from_totals(totals: Sequence[Claim], persons: int) -> Numbers:
    """Return the range of the totals; figures that differ are all left open."""
    figures = figures_of(totals)
    agreed = meet(figures)
    lows = [f.min for f in figures if f.min is not None]
    highs = [f.max for f in figures]
    open_ended = any(h is None for h in highs)
    most = None if open_ended else max((h for h in highs if h is not None), default=None)
    leading = max(figures, key=lambda f: (f.best is not None, len(f.claims), f.best or 0))
    best = leading.best
    if agreed is not None:
        low, most = agreed
    else:
        low = min(lows)
    if most is not None and best is not None and most < persons:
        most = persons  # more people are told of than the totals say
    return low, best, most


def _sum(figures: Sequence[Figure]) -> Numbers:
    """Return the sum; it has no best number or bound where a part has none."""
    low = sum(f.min or 0 for f in figures)
    bests, highs = [f.best for f in figures], [f.max for f in figures]
    best = None if None in bests else sum(b for b in bests if b is not None)
    high = None if None in highs else sum(h for h in highs if h is not None)
    return low, best, high


def _uncovered(parts: Sequence[Claim], persons: Sequence[list[Claim]]) -> list[list[Claim]]:
    """Return the persons who are in none of the groups."""
    left = {f.claims: f.best or f.min or 0 for f in figures_of(parts)}
    by_id = {c.id: c for c in parts}
    free = []
    for own in persons:
        fits = (ids for ids in left if left[ids] > 0 and _is_one_of(own, by_id[ids[0]]))
        group = next(fits, None)
        if group is None:
            free.append(own)
        else:
            left[group] -= 1
    return free


def _is_one_of(person: Sequence[Claim], group: Claim) -> bool:
    """Tell whether a person may be one of a group: a boy of 'two children', told of elsewhere."""
    people = casualty(group).population
    if any(c.start == group.start for c in person):
        return False
    own = [casualty(c).population for c in person]
    said = 0
    for name in ("age_group", "sex", "nationality", "status"):
        wanted = getattr(people, name)
        if wanted is None or str(wanted) == "unknown":
            continue
        said += 1
        if not any(getattr(p, name) == wanted for p in own):
            return False
    return said > 0

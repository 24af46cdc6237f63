"""Gather the claims that give one figure, with who gives it."""

from collections.abc import Iterable, Sequence

from claims.model.claim import Claim
from claims.model.summary import Figure, Number
from claims.model.value import Casualty
from claims.victims.outcomes import SUPERSEDED


def casualty(claim: Claim) -> Casualty:
    """Return the value of a claim on casualties."""
    if not isinstance(claim.value, Casualty):
        raise TypeError(f"claim {claim.id} is of kind {claim.kind}, not casualty")
    return claim.value


def figures_of(claims: Iterable[Claim]) -> tuple[Figure, ...]:
    """Return the figures of claims in reading order; mentions of one claim are one figure."""
    groups: dict[object, list[Claim]] = {}
    for claim in claims:
        groups.setdefault(_key(claim), []).append(claim)
    return tuple(figure_of(group) for group in groups.values())


def _key(claim: Claim) -> object:
    """Return what claims on one figure share; keys of groups and persons are a document's own."""
    value = casualty(claim)
    if value.population.individual is not None:
        return claim.document_id, value.population.individual
    if value.scope == "total":
        return value.count.min, value.count.max, value.count.best
    return (claim.document_id, claim.group) if claim.group is not None else claim.id


def figure_of(claims: Sequence[Claim]) -> Figure:
    """Return the one figure that claims give; of several wordings the one that says most."""
    values = [casualty(c) for c in claims]
    count = max((v.count for v in values), key=lambda c: (c.best is not None, c.min or 0))
    tellers = [c.attribution[-1].speaker for c in claims if c.attribution]
    raws = [v.population.raw for v in values if v.population.raw]
    return Figure(
        min=count.min,
        best=count.best,
        max=count.max,
        who=max(raws, key=len, default=None),
        said_by=tuple(dict.fromkeys(tellers)),
        superseded=any(SUPERSEDED in c.flags for c in claims),
        claims=tuple(c.id for c in claims),
    )


def meet(figures: Iterable[Figure]) -> tuple[Number, Number | None] | None:
    """Return the interval that all figures share, none where they share none."""
    given = list(figures)
    low = max((f.min or 0 for f in given), default=0)
    highs = [f.max for f in given if f.max is not None]
    high = min(highs, default=None)
    return (low, high) if high is None or low <= high else None

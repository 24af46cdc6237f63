"""List the people of one event, each once, by what became of them."""

from collections.abc import Iterable, Sequence

from claims.lexicon.load import words
from claims.model.claim import Claim
from claims.model.summary import Victim
from claims.model.value import Casualty, Outcome, Population

GRAVEST = (  # what one fate leaves of another: who was shot, taken and killed is dead
    Outcome.KILLED,
    Outcome.INJURED,
    Outcome.CAPTURED,
    Outcome.MISSING,
    Outcome.DISPLACED,
    Outcome.CASUALTIES,
)


def list_victims(claims: Iterable[Claim]) -> tuple[Victim, ...]:
    """Return the persons whom claims follow, in the order of their first mention."""
    people: dict[str, list[Claim]] = {}
    for claim in claims:
        value = claim.value
        if isinstance(value, Casualty) and value.population.individual is not None:
            people.setdefault(value.population.individual, []).append(claim)
    return tuple(_victim(key, own) for key, own in people.items())


def _victim(key: str, claims: Sequence[Claim]) -> Victim:
    told = [c.value.population for c in claims if isinstance(c.value, Casualty)]
    fates = {c.value.outcome for c in claims if isinstance(c.value, Casualty)}
    return Victim(
        individual=key,
        name=max((n for p in told for n in p.names), key=len, default=None),
        described=_described(told),
        age=next((p.age for p in told if p.age is not None), None),
        sex=next((p.sex for p in told if p.sex), None),
        age_group=next((p.age_group for p in told if p.age_group), None),
        relation=next((p.relation for p in told if p.relation), None),
        role=next((p.role for p in told if p.role), None),
        suspect=any(p.role in words("individuals", "suspects") for p in told),
        outcome=next(outcome for outcome in GRAVEST if outcome in fates),
        event=next((c.event.key for c in claims if c.event), None),
        claims=tuple(c.id for c in claims),
        spans=tuple(_span(c) for c in claims),
    )


def _described(told: Sequence[Population]) -> str | None:
    """Return the longest description that is neither a name nor a pronoun."""
    raws = (p.raw for p in told if p.raw and p.raw not in p.names)
    plain = (r for r in raws if r.lower() not in words("populations", "pronouns"))
    return max(plain, key=len, default=None)


def _span(claim: Claim) -> tuple[int, int]:
    span = claim.slot("population", "count")
    return span.start, span.end

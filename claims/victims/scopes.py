"""Which claims count all, and which a part: one of several victims is a part."""

from collections.abc import Mapping, Sequence
from typing import Literal

from claims.model.claim import Claim
from claims.model.value import Outcome
from claims.victims.individual import Individual
from claims.victims.members import is_beside, is_suicide, leaves_killer_out, may_hold
from claims.victims.sightings import real_casualty

Scope = Literal["total", "part"]
Key = tuple[str | None, Outcome]


def settled_scopes(claims: Sequence[Claim], people: Mapping[int, Individual]) -> dict[int, Scope]:
    """Return the scope of the claims on single persons, and of totals that leave somebody out.

    `people` holds the person of whom a claim speaks. One person is a total where the event tells
    of no other victim of that outcome. Who kills is not among those whom he kills, and a mother
    not among the children: with their deaths such figures are a part.
    """
    by_key: dict[Key, list[int]] = {}
    for number, claim in enumerate(claims):
        value = real_casualty(claim)
        if value is not None and value.count.max != 0:
            key = (claim.event.key if claim.event else None, value.outcome)
            by_key.setdefault(key, []).append(number)
    found: dict[int, Scope] = {}
    for numbers in by_key.values():
        found |= _scopes(claims, people, numbers)
    return found


def _scopes(
    claims: Sequence[Claim], people: Mapping[int, Individual], numbers: Sequence[int]
) -> dict[int, Scope]:
    single = [n for n in numbers if n in people]
    groups = [n for n in numbers if n not in people]
    persons: dict[int, list[Claim]] = {}
    for n in single:
        persons.setdefault(id(people[n]), []).append(claims[n])
    if not persons:
        return {}
    killers = any(people[n].suspect for n in single) or any(map(is_suicide, persons.values()))
    found: dict[int, Scope] = {}
    for n in groups:
        outside = any(_is_outside(own, claims[n]) for own in persons.values())
        if outside or (killers and leaves_killer_out(claims[n])):
            found[n] = "part"
    alone = len(persons) == 1 and not groups
    found |= dict.fromkeys(single, "total" if alone else "part")
    return found


def _is_outside(person: Sequence[Claim], figure: Claim) -> bool:
    """Tell whether a person cannot be one of those counted, and is told of surely."""
    return not may_hold(figure, person) or any(is_beside(c, figure) for c in person)

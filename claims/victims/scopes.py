"""Which claims count all, and which a part: one of several victims is a part."""

from collections.abc import Mapping, Sequence
from typing import Literal

from claims.model.claim import Claim
from claims.model.value import Casualty, Outcome
from claims.victims.individual import Individual
from claims.victims.sightings import real_casualty

Scope = Literal["total", "part"]
Key = tuple[str | None, Outcome]


def settled_scopes(claims: Sequence[Claim], people: Mapping[int, Individual]) -> dict[int, Scope]:
    """Return the scope of the claims on single persons, and of totals that leave somebody out.

    `people` holds the person of whom a claim speaks. One person is a total where the event names
    no other victim of that outcome. Who kills is not among those whom he kills: with his death
    they are a part.
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
    persons = {id(people[n]): people[n] for n in single}
    if not persons:
        return {}
    found: dict[int, Scope] = {}
    if any(p.suspect for p in persons.values()):
        found |= {n: "part" for n in groups if _leaves_killer_out(claims[n])}
    names = {p.name for p in persons.values() if p.name}
    alone = len(names) <= 1 and not groups  # without names, two told of may be one
    found |= dict.fromkeys(single, "total" if alone else "part")
    return found


def _leaves_killer_out(claim: Claim) -> bool:
    """Tell whether the killed are the object of an active verb: 'he killed three people'."""
    value = claim.value
    said, people = claim.slots.get("outcome"), claim.slots.get("count")
    if not isinstance(value, Casualty) or said is None or people is None:
        return False
    word = claim.text[said[0] - claim.start : said[1] - claim.start].casefold()
    return said[0] < people[0] and word.startswith(("kill", "shot", "shoot", "murder", "stab"))

"""Write into the claims of a document who each single victim is and what became of them."""

from collections.abc import Mapping, Sequence
from typing import Any

from claims.model.claim import Claim
from claims.model.event import Event
from claims.model.reading import Reading
from claims.model.value import Casualty, Outcome, Population
from claims.victims.antecedents import with_roles
from claims.victims.background import in_passing
from claims.victims.doubles import without_doubles
from claims.victims.fates import one_event
from claims.victims.gather import gather
from claims.victims.individual import Individual
from claims.victims.kinship import with_kin
from claims.victims.naming import see_names
from claims.victims.outcomes import settled_outcomes
from claims.victims.roster import Roster
from claims.victims.scopes import settled_scopes
from claims.victims.sightings import OneSeen, hurts_several, see_individuals
from claims.victims.tone import tone_of

CHILDHOOD = 18  # years: 'a boy' may be so old, a man of 18 is called one


def settle_victims(reading: Reading, claims: Sequence[Claim]) -> tuple[Claim, ...]:
    """Return the claims with each single victim known by one key over the whole article.

    Adds the person's name, age, sex, relation and role where the article tells them, gives all
    claims on one person's fate one event, settles what became of the shot, and whether a claim
    counts all or a part.
    """
    seen = sorted([*see_individuals(reading, claims), *see_names(reading)], key=_place)
    some = any(s.claim is not None for s in seen)
    roster = Roster(reading) if some else None
    victims = gather(roster, seen, several=hurts_several(claims)) if roster else []
    events = one_event(claims, victims)
    if roster:
        events |= in_passing(reading, claims, victims, events, roster)
    victims = without_doubles(victims, claims, events)
    people = {m: victim for victim in victims for m in victim.members}
    numbers = {id(victim): n for n, victim in enumerate(victims, 1)}
    keys = {n: event.key for n, event in events.items()}
    outcomes = settled_outcomes(claims, [v.members for v in victims], keys, tone=tone_of(reading))
    told = [
        _told(claim, people.get(n), numbers, outcomes.get(n), events.get(n))
        for n, claim in enumerate(claims)
    ]
    if roster:
        told = with_roles(reading, with_kin(reading, told, roster), roster)
    scopes = settled_scopes(told, people)
    return tuple(_with(c, scope=scopes[n]) if n in scopes else c for n, c in enumerate(told))


def _place(seen: OneSeen) -> tuple[int, int, bool]:
    return seen.sentence, seen.head, seen.claim is None


def _with(claim: Claim, event: Event | None = None, **changes: Any) -> Claim:
    value = claim.value.model_copy(update=changes) if changes else claim.value
    return claim.model_copy(update={"value": value, "event": event or claim.event})


def _told(
    claim: Claim,
    person: Individual | None,
    numbers: Mapping[int, int],
    outcome: Outcome | None,
    event: Event | None,
) -> Claim:
    """Return a claim with what is known of its person and of what became of the counted."""
    changes: dict[str, Any] = {"outcome": outcome} if outcome else {}
    if person is not None and isinstance(claim.value, Casualty):
        changes["population"] = _filled(claim.value.population, person, numbers[id(person)])
    return _with(claim, event, **changes) if changes or event else claim


def _filled(population: Population, person: Individual, number: int) -> Population:
    oldest = person.ages[1] if person.age is None else person.age + 1
    child = "child" if oldest <= CHILDHOOD else None
    return population.model_copy(
        update={
            "individual": f"p{number}",
            "names": (person.name,) if person.name else population.names,
            "age": person.age,
            "sex": population.sex or person.sex,
            "age_group": population.age_group or child,
            "relation": person.relation,
            "role": person.role,
        }
    )

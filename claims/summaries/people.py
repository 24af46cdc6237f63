"""List the people of one event, each once, by what became of them."""

from collections.abc import Iterable, Sequence

from claims.lexicon.load import words
from claims.model.claim import Claim
from claims.model.event import Event
from claims.model.summary import Fate, Victim
from claims.model.value import Casualty, Outcome, Population, Status
from claims.summaries.figures import casualty
from claims.victims.individual import name_words, names_agree

GRAVEST = (  # what one fate leaves of another: who was shot, taken and killed is dead
    Outcome.KILLED,
    Outcome.INJURED,
    Outcome.CAPTURED,
    Outcome.MISSING,
    Outcome.DISPLACED,
    Outcome.CASUALTIES,
)


def list_victims(claims: Iterable[Claim], event: Event | None = None) -> tuple[Victim, ...]:
    """Return the persons whom claims follow, in the order of their first mention.

    Where nothing is told of a person's own death or injury, when and where are the event's.
    """
    people = people_of(claims)
    return tuple(_victim(own, event) for own in people)


def people_of(claims: Iterable[Claim]) -> list[list[Claim]]:
    """Return the claims of each person; people of two documents are one by name, or by age."""
    found: dict[tuple[str, str], list[Claim]] = {}
    for claim in claims:
        value = claim.value
        if isinstance(value, Casualty) and value.population.individual is not None:
            key = (claim.document_id, value.population.individual)
            found.setdefault(key, []).append(claim)
    people: list[list[Claim]] = []
    for own in found.values():
        known = next((p for p in people if _are_one(p, own)), None)
        if known is None:
            people.append(list(own))
        else:
            known += own
    return people


def _are_one(known: Sequence[Claim], other: Sequence[Claim]) -> bool:
    """Tell whether two documents speak of one person."""
    if {c.document_id for c in known} & {c.document_id for c in other}:
        return False
    one, two = _told(known), _told(other)
    ages = {p.age for p in (*one, *two) if p.age is not None}
    sexes = {p.sex for p in (*one, *two) if p.sex}
    if len(ages) > 1 or len(sexes) > 1:
        return False
    names = [_name(told) for told in (one, two)]
    if all(names):
        return names_agree(name_words(names[0]), name_words(names[1]))
    aged = all(any(p.age is not None for p in told) for told in (one, two))
    return aged and {casualty(c).outcome for c in known} == {casualty(c).outcome for c in other}


def _victim(claims: Sequence[Claim], event: Event | None) -> Victim:
    told = _told(claims)
    first = claims[0]
    own_event = event or first.event
    fates = _fates(claims)
    last = next(f for outcome in GRAVEST for f in fates if f.outcome is outcome)
    time, place = last.time, last.place
    of_event = own_event or Event(key="")
    name = _name(told)
    return Victim(
        individual=casualty(first).population.individual or "",
        name=name,
        described=_described(told),
        age=next((p.age for p in told if p.age is not None), None),
        sex=next((p.sex for p in told if p.sex), None),
        age_group=next((p.age_group for p in told if p.age_group), None),
        relation=next((p.relation for p in told if p.relation), None),
        relation_to=next((p.relation_to for p in told if p.relation_to), None),
        role=next((p.role for p in told if p.role), None),
        suspect=any(p.role in words("individuals", "suspects") for p in told),
        status=next((p.status for p in told if p.status is not Status.UNKNOWN), Status.UNKNOWN),
        nationality=next((p.nationality for p in told if p.nationality), None),
        outcome=last.outcome,
        fates=fates,
        time=time or of_event.time,
        time_of="person" if time else "event" if of_event.time else None,
        place=place or of_event.place,
        place_of="person" if place else "event" if of_event.place else None,
        named_by=_named_by(claims, name),
        event=own_event.key if own_event else None,
        claims=tuple(c.id for c in claims),
        spans=tuple(_span(c) for c in claims),
    )


def _told(claims: Iterable[Claim]) -> list[Population]:
    return [casualty(c).population for c in claims]


def _name(told: Iterable[Population]) -> str | None:
    """Return the fullest form of the name."""
    return max((n for p in told for n in p.names), key=len, default=None)


def _fates(claims: Iterable[Claim]) -> tuple[Fate, ...]:
    """Return what befell the person, each outcome once, in the order told.

    'Shot' says nothing more of the dead, unless that was at another time or place.
    """
    by_outcome: dict[Outcome, list[Claim]] = {}
    for claim in claims:
        by_outcome.setdefault(casualty(claim).outcome, []).append(claim)
    fates = [_fate(outcome, own) for outcome, own in by_outcome.items()]
    scenes = {_scene(f) for f in fates if f.outcome is not Outcome.CASUALTIES}
    return tuple(
        f
        for f in fates
        if f.outcome is not Outcome.CASUALTIES
        or not scenes
        or (_scene(f) not in scenes and (f.time or f.place))
    )


def _fate(outcome: Outcome, claims: Sequence[Claim]) -> Fate:
    values = [casualty(c) for c in claims]
    return Fate(
        outcome=outcome,
        time=next((v.time for v in values if v.time), None),
        place=next((v.place for v in values if v.place), None),
        claims=tuple(c.id for c in claims),
    )


def _scene(fate: Fate) -> tuple[str | None, str | None]:
    return fate.time.timex if fate.time else None, fate.place.name if fate.place else None


def _named_by(claims: Sequence[Claim], name: str | None) -> tuple[str, ...]:
    """Return the origins of the claims in whose words the name stands."""
    parts = name_words(name)
    naming = [c for c in claims if parts and parts[-1] in c.text.casefold()]
    return tuple(dict.fromkeys(c.attribution[-1].speaker for c in naming if c.attribution))


def _described(told: Sequence[Population]) -> str | None:
    """Return the longest description that is neither a name nor a pronoun."""
    raws = (p.raw for p in told if p.raw and p.raw not in p.names)
    plain = (r for r in raws if r.lower() not in words("populations", "pronouns"))
    return max(plain, key=len, default=None)


def _span(claim: Claim) -> tuple[int, int]:
    span = claim.slot("population", "count")
    return span.start, span.end

"""Join victims without a name to those of their event who may be they."""

from collections.abc import Iterable, Mapping, Sequence

from claims.model.claim import Claim
from claims.model.event import Event
from claims.model.value import Outcome
from claims.victims.individual import Individual, conflict, is_set_apart
from claims.victims.sightings import real_casualty

SETTLED = (Outcome.KILLED, Outcome.INJURED)
BREAKS = (" | ", " « ", " » ", " - ", " — ", " – ", "(ap)", "/ap")  # between a title and a text

LINKS = (" and ", " while ", ", ")  # 'one died and another was hurt'


def without_doubles(
    victims: Sequence[Individual], claims: Sequence[Claim], events: Mapping[int, Event]
) -> list[Individual]:
    """Return the victims, each once: who is told of without a name may be one told of before.

    Two stay two where age, sex, kin or calling forbid that they are one, where a sentence counts
    both, or where one is said to be another than the victim told of last.
    """
    kept: list[Individual] = []
    listed = _listed(victims, claims)
    for victim in victims:
        last = _last_before(kept, victim)
        fits = [k for k in kept if _may_be_one(k, victim, claims, events)]
        fits = [k for k in fits if not (victim.further and k is last)]
        fits = [k for k in fits if not _is_beside_list(k, victim, victims, listed)]
        if not fits:
            kept.append(victim)
            continue
        best = max(fits, key=lambda k: len(k.members))
        best.join(victim)
        best.members += victim.members
    return kept


def _listed(victims: Sequence[Individual], claims: Sequence[Claim]) -> frozenset[int]:
    """Return the claims of those whom one verb names together: 'Ann Roe and Bo Poe died'."""
    places: dict[tuple[int, tuple[int, int] | None], list[int]] = {}
    for victim in victims:
        for member in victim.members if victim.words else ():
            claim = claims[member]
            places.setdefault((claim.start, claim.slots.get("outcome")), []).append(member)
    return frozenset(m for members in places.values() if len(members) > 1 for m in members)


def _is_beside_list(
    one: Individual, other: Individual, victims: Sequence[Individual], listed: frozenset[int]
) -> bool:
    """Tell whether one is named in a list of victims, and the other is set apart from them."""
    return any(
        is_set_apart(a, victims) and not a.words and bool(set(b.members) & listed)
        for a, b in ((one, other), (other, one))
    )


def _last_before(kept: Sequence[Individual], victim: Individual) -> Individual | None:
    """Return the victim told of last before another one is."""
    first = min(victim.members, default=0)
    before = [
        (max(m for m in k.members if m < first), at)
        for at, k in enumerate(kept)
        if any(m < first for m in k.members)
    ]
    return kept[max(before)[1]] if before else None


def _may_be_one(
    known: Individual,
    other: Individual,
    claims: Sequence[Claim],
    events: Mapping[int, Event],
) -> bool:
    if (known.words and other.words) or conflict(known, other):
        return False
    fates = [_fates(p.members, claims) & set(SETTLED) for p in (known, other)]
    if not _keys(known, events) & _keys(other, events) or not fates[0] & fates[1]:
        return False
    return not any(
        _in_one_breath(claims[m], claims[n]) for m in known.members for n in other.members
    )


def _in_one_breath(one: Claim, other: Claim) -> bool:
    """Tell whether a sentence says one thing of both.

    A title that runs on into the text is no sentence with it.
    """
    outcomes = {v.outcome for c in (one, other) if (v := real_casualty(c)) is not None}
    if one.start != other.start:
        return False
    first, second = sorted(c.slot("population", "count").start - c.start for c in (one, other))
    between = one.text[first:second].casefold()
    linked = len(outcomes) == 1 or any(link in between for link in LINKS)
    return linked and not any(mark in between for mark in BREAKS)


def _keys(person: Individual, events: Mapping[int, Event]) -> set[str]:
    return {events[m].key for m in person.members if m in events}


def _fates(members: Iterable[int], claims: Sequence[Claim]) -> set[Outcome]:
    values = (real_casualty(claims[m]) for m in members)
    return {v.outcome for v in values if v is not None}

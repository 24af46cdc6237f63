"""Say what a sentence tells beside a figure: where, on which day and at whose hands."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from claims.lexicon.load import words
from claims.model.claim import Claim, Polarity
from claims.model.place import Place, Precision
from claims.model.time import Granularity, Time
from claims.model.value import ActorRole, Casualty, Location, Responsibility, TimeOf

TABLE = "relations"
WIDE = frozenset((Precision.COUNTRY, Precision.SEA))
CLOSE = frozenset(
    (
        Granularity.SECOND,
        Granularity.MINUTE,
        Granularity.HOUR,
        Granularity.PART_OF_DAY,
        Granularity.DAY,
    )
)


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Hold the places, days and doers that one sentence names."""

    places: tuple[Place, ...] = ()
    days: tuple[Time, ...] = ()
    actors: tuple[str, ...] = ()


NOTHING = Surroundings()
Sentence = tuple[int, int]


def surroundings_of(claims: Sequence[Claim]) -> dict[Sentence, Surroundings]:
    """Return what each sentence of a document tells of place, day and doer, by its span."""
    sentences: dict[Sentence, list[Claim]] = {}
    for claim in claims:
        sentences.setdefault((claim.start, claim.end), []).append(claim)
    return {span: _told(members) for span, members in sentences.items()}


def _told(claims: Sequence[Claim]) -> Surroundings:
    places = chain.from_iterable(map(_places, claims))
    days = chain.from_iterable(map(_days, claims))
    return Surroundings(
        places=tuple({p.name: p for p in places if is_named(p)}.values()),
        days=tuple({t.raw: t for t in days if t.granularity in CLOSE}.values()),
        actors=tuple(dict.fromkeys(chain.from_iterable(map(_actors, claims)))),
    )


def _places(claim: Claim) -> Iterator[Place]:
    value = claim.value
    if isinstance(value, Location):
        yield value.place
    elif isinstance(value, Casualty) and value.place is not None:
        yield value.place


def is_named(place: Place) -> bool:
    """Tell whether a place is a named one within a country: not 'Syria', not 'a hospital'."""
    return place.precision not in WIDE and any(c.isupper() for c in place.name)


def _days(claim: Claim) -> Iterator[Time]:
    value = claim.value
    if isinstance(value, TimeOf):  # the time of a casualty may be that of its report
        yield value


def _actors(claim: Claim) -> Iterator[str]:
    value = claim.value
    if isinstance(value, Responsibility) and claim.polarity is Polarity.AFFIRMED:
        if value.role is ActorRole.PERPETRATOR:
            yield value.actor


def side_of(actors: Sequence[str]) -> str | None:
    """Return on which side of a war those named fight, the state's or another; none if unclear.

    >>> side_of(["regime forces"]), side_of(["rebel groups"]), side_of(["a driver"])
    ('state', 'armed group', None)
    """
    found = {word for actor in actors for word in actor.lower().replace("'s", "").split()}
    state = bool(found & words(TABLE, "state_forces"))
    others = bool(found & words(TABLE, "attackers"))
    return None if state == others else "state" if state else "armed group"

"""Say what is told beside a figure: where it was, on which day and at whose hands."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
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
WORD = re.compile(r"[a-z][a-z'’-]+")
ALSO = re.compile(r"(?:,?\s+[A-Z][\w'’-]+)*,?\s+and\s+(?:the\s+|its\s+)?[A-Z]")
MANY = 3  # one or two are told of several happenings
ATTACKED = 3  # words: 'rebel rocket attack', 'terrorists fired rockets'


class Side(StrEnum):
    """Name a side of a war, as far as common nouns tell it."""

    STATE = "state"
    ARMED_GROUP = "armed group"


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Hold the places, days and doers that are told with a figure."""

    places: tuple[Place, ...] = ()
    days: tuple[Time, ...] = ()
    side: Side | None = None
    sentences: tuple[str, ...] = ()  # that print the figure
    listed: bool = False  # the places stand in a list: the figure is of all of them


NOTHING = Surroundings()


def surroundings_of(claims: Sequence[Claim]) -> dict[str, Surroundings]:
    """Return what is told of place, day and doer with each claim of a document, by its id.

    That is what its sentence tells; of a figure also what other sentences tell that print it: a
    headline gives the number and the lead the day.
    """
    sentences: dict[tuple[int, int], list[Claim]] = {}
    for claim in claims:
        sentences.setdefault((claim.start, claim.end), []).append(claim)
    told = {span: _told(members) for span, members in sentences.items()}
    figures: dict[object, dict[tuple[int, int], None]] = {}
    for claim in claims:
        figures.setdefault(_figure(claim), {}).setdefault((claim.start, claim.end))
    merged = {key: _merged(told[span] for span in spans) for key, spans in figures.items()}
    return {claim.id: merged[_figure(claim)] for claim in claims}


def _figure(claim: Claim) -> object:
    """Return what claims of one figure share: the outcome and the number."""
    value = claim.value
    if isinstance(value, Casualty) and (value.count.best or 0) >= MANY:
        return (value.outcome, value.count.best, value.population.age_group)
    return (claim.start, claim.end)


def _merged(told: Iterable[Surroundings]) -> Surroundings:
    found = list(told)
    places = chain.from_iterable(t.places for t in found)
    days = chain.from_iterable(t.days for t in found)
    sides = {t.side for t in found} - {None}
    return Surroundings(
        places=tuple({p.name: p for p in places}.values()),
        days=tuple({t.raw: t for t in days}.values()),
        side=sides.pop() if len(sides) == 1 else None,
        sentences=tuple(dict.fromkeys(chain.from_iterable(t.sentences for t in found))),
        listed=any(t.listed for t in found),
    )


def _told(claims: Sequence[Claim]) -> Surroundings:
    places = [p for p in chain.from_iterable(map(_places, claims)) if is_named(p)]
    sides = {side_of(actor) for actor in chain.from_iterable(map(_actors, claims))} - {None}
    return Surroundings(
        places=tuple(places),
        days=tuple(_happened(claims)),
        side=sides.pop() if len(sides) == 1 else None,
        sentences=(claims[0].text,),
        listed=any(_in_list(claims[0].text, p.raw) for p in places),
    )


def _happened(claims: Sequence[Claim]) -> Iterator[Time]:
    """Yield the days told of what happened: not that on which a toll stood, 'rose on Friday'."""
    tolls = {t.raw for c in claims if isinstance(c.value, Casualty) and (t := c.value.as_of)}
    for day in chain.from_iterable(map(_days, claims)):
        if day.granularity in CLOSE and day.raw not in tolls:
            yield day


def _in_list(sentence: str, name: str) -> bool:
    """Tell whether other names follow a place: 'in Damascus, Orlen and Tirsk'."""
    _, found, after = sentence.partition(name)
    return bool(found) and ALSO.match(after) is not None


def _places(claim: Claim) -> Iterator[Place]:
    value = claim.value
    place = value.place if isinstance(value, Location | Casualty) else None
    if place is not None:
        yield place


def is_named(place: Place) -> bool:
    """Tell whether a place is a named one within a country: not 'Syria', not 'a hospital'."""
    return place.precision not in WIDE and any(c.isupper() for c in place.name)


def _days(claim: Claim) -> Iterator[Time]:
    value = claim.value
    if isinstance(value, TimeOf):  # the time of a casualty may be that of its report
        yield value


def _actors(claim: Claim) -> Iterator[str]:
    value = claim.value
    affirmed = claim.polarity is Polarity.AFFIRMED
    if isinstance(value, Responsibility) and value.role is ActorRole.PERPETRATOR and affirmed:
        yield value.actor


def side_of(actor: str) -> Side | None:
    """Return on which side of a war an actor fights; none if unclear.

    >>> side_of("regime forces").value, side_of("rebel groups").value, side_of("a driver")
    ('state', 'armed group', None)
    """
    return _side(frozenset(word.removesuffix("'s") for word in WORD.findall(actor.lower())))


@lru_cache(maxsize=1 << 14)
def side_of_attack(sentence: str) -> Side | None:
    """Return whose attack a sentence tells of, where a word right before it says so.

    >>> side_of_attack("Four died in rebel rocket fire on the regime-held quarter.").value
    'armed group'
    """
    found = WORD.findall(sentence.lower())
    attacks = words(TABLE, "attacks")
    near: set[str] = set()
    for n, word in enumerate(found):
        if word in attacks:
            near |= {word, *found[max(0, n - ATTACKED) : n]}
    return _side(frozenset(near))


def _side(said: frozenset[str]) -> Side | None:
    state = not said.isdisjoint(words(TABLE, "state_forces"))
    others = not said.isdisjoint(words(TABLE, "armed_groups"))
    if state == others:
        return None
    return Side.STATE if state else Side.ARMED_GROUP

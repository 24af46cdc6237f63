"""Say how alike two events of two articles are, as a sum of visible parts."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from math import exp
from typing import NamedTuple

from claims.events.happenings import apart_in_time, kinds_agree
from claims.events.names import Sameness, same_actor
from claims.events.profiles import Profile
from claims.events.rarity import Rarity, Weights, shared
from claims.model.place import Place, Precision
from claims.model.time import Granularity, Time

FINE = frozenset((Granularity.SECOND, Granularity.MINUTE, Granularity.HOUR))
DAYS = FINE | {Granularity.PART_OF_DAY, Granularity.DAY}
NARROW = (Precision.EXACT, Precision.SETTLEMENT)
NEAR_DAYS, FAR_DAYS = 3, 45  # between publications: news of one event comes in days
# A logistic regression over pairs of articles of two annotated sets, rounded; the weights fitted
# on either set order the pairs of the other alike. `EVEN` is its constant.
WEIGHTS = {
    "names": 9.5,
    "words": 4.5,
    "lead names": 3.5,
    "lead words": 4.5,
    "numbers": 4.3,
    "people": 3.7,
    "time": 1.6,
    "published": 1.5,
    "place": 1.0,
    "target": 0.7,
    "agent": 0.3,
    "weapon": 0.3,
    "type": 0.3,
    "word": 0.3,
}
EVEN = 5.6  # score at which one event is as likely as two
VETO = -100.0
OTHER_PEOPLE = -0.35  # names of the dead or arrested that two articles do not share


@dataclass(frozen=True)
class Likeness:
    """Hold the parts and what they add up to."""

    parts: dict[str, float]

    @property
    def score(self) -> float:
        """Return the weighted sum; from 0 one event is likelier than two."""
        return sum(WEIGHTS[name] * part for name, part in self.parts.items()) - EVEN


def certainty(score: float) -> float:
    """Return how likely two events are one, from their score.

    >>> certainty(0), certainty(2)
    (0.5, 0.88)
    """
    return round(1 / (1 + exp(-score)), 2)


class Weighed:
    """Hold a profile; its words are weighed by how few of the batch share them, once asked for.

    `blocks` are the names under which it is looked for, where an earlier batch has told them.
    """

    def __init__(
        self, profile: Profile, rare: "_Rarities", blocks: tuple[str, ...] | None = None
    ) -> None:
        self.profile = profile
        self.blocks = blocks
        self._rare = rare

    @cached_property
    def names(self) -> Weights:
        """Return the names."""
        return self._rare.names.weigh(self.profile.words.names)

    @cached_property
    def words(self) -> Weights:
        """Return all words."""
        return self._rare.words.weigh(dict.fromkeys(self.profile.words.all, 1))

    @cached_property
    def lead_names(self) -> Weights:
        """Return the names of the lead."""
        return self._rare.names.weigh(self.profile.lead.names)

    @cached_property
    def lead_words(self) -> Weights:
        """Return all words of the lead."""
        return self._rare.words.weigh(dict.fromkeys(self.profile.lead.all, 1))

    @cached_property
    def numbers(self) -> Weights:
        """Return the figures."""
        return self._rare.numbers.weigh(dict.fromkeys(self.profile.numbers, 1))

    @cached_property
    def people(self) -> Weights:
        """Return the names of the dead or arrested."""
        return self._rare.names.weigh(dict.fromkeys(self.profile.people, 1))


class _Rarities(NamedTuple):
    names: Rarity
    words: Rarity
    numbers: Rarity


def weigh(
    profiles: Sequence[Profile], blocks: Sequence[tuple[str, ...] | None] = ()
) -> list[Weighed]:
    """Return the profiles of a batch, to be weighed; `blocks` as far as they are known."""
    rare = _Rarities(
        Rarity(p.words.names for p in profiles),
        Rarity(p.words.all for p in profiles),
        Rarity(p.numbers for p in profiles),
    )
    known = blocks or [None] * len(profiles)
    return [Weighed(p, rare, own) for p, own in zip(profiles, known, strict=True)]


def likeness(one: Weighed, other: Weighed) -> Likeness:
    """Compare two events; each part is from -1 (against) to 1 (for), 0 where nothing is known."""
    first, second = one.profile, other.profile
    a, b = first.event, second.event
    return Likeness(
        {
            "names": shared(one.names, other.names),
            "words": shared(one.words, other.words),
            "lead names": shared(one.lead_names, other.lead_names),
            "lead words": shared(one.lead_words, other.lead_words),
            "numbers": shared(one.numbers, other.numbers),
            "people": _people(one.people, other.people),
            "time": _times(a.time, b.time),
            "published": _publications(first.published, second.published),
            "place": _places(a.place, b.place),
            "target": max(0.0, _actors(a.target, b.target)),
            "agent": _actors(a.agent, b.agent),
            "weapon": _weapons(a.weapon, b.weapon),
            "type": _types(first, second),
            "word": float(_last_word(a.label) == _last_word(b.label) != ""),
        }
    )


def _people(one: Weights, other: Weights) -> float:
    if not one or not other:
        return 0.0
    return shared(one, other) or OTHER_PEOPLE


def _weapons(one: str | None, other: str | None) -> float:
    if one is None or other is None:
        return 0.0
    return 1.0 if one == other else -1.0


def _types(one: Profile, other: Profile) -> float:
    """Compare kinds: articles on one story may call it by what led to it or came of it."""
    a, b = one.event.type, other.event.type
    both = one.main and other.main
    if one.nameless or other.nameless:
        return 0.0 if both else VETO
    if kinds_agree(a, b):
        return 1.0 if a is b else 0.5
    return -1.0 if both else VETO


def _last_word(label: str | None) -> str:
    return (
        (label or "").partition(" on ")[0].partition(" in ")[0].lower().split(" ")[-1].rstrip("s")
    )


def _times(one: Time | None, other: Time | None) -> float:
    if not (one and other and one.start and other.start):
        return 0.0
    if days_apart(one, other):
        return -1.0
    if one.granularity not in DAYS or other.granularity not in DAYS:
        return 0.2
    return 1.0 if one.start.date() == other.start.date() else 0.4


def days_apart(one: Time | None, other: Time | None) -> bool:
    """Tell whether two times lie more days apart than articles misdate one event."""
    if not (one and other and one.start and other.start):
        return False
    if one.granularity not in DAYS or other.granularity not in DAYS:
        return apart_in_time(one, other)
    return abs((one.start.date() - other.start.date()).days) > 1


def each_on_its_day(
    one: Time | None, first: date | None, other: Time | None, second: date | None
) -> bool:
    """Tell whether two articles of two days each tell of their own day, or both of the day before.

    News is told fresh: the raids 'on Tuesday' of Tuesday's paper are not those 'on Wednesday' of
    Wednesday's. `first` and `second` are the days of publication.
    """
    if first is None or second is None or first == second:
        return False
    if not (one and other and one.start and other.start):
        return False
    if one.granularity not in DAYS or other.granularity not in DAYS:
        return False
    return first - one.start.date() == second - other.start.date()


def _publications(one: date | None, other: date | None) -> float:
    if one is None or other is None:
        return 0.0
    gap = abs((one - other).days)
    return 1.0 if gap <= NEAR_DAYS else -2.0 if gap > FAR_DAYS else 0.0


def _places(one: Place | None, other: Place | None) -> float:
    if one is None or other is None:
        return 0.0
    narrow = one.precision in NARROW and other.precision in NARROW
    if one.name == other.name:
        return 1.0 if narrow else 0.5
    if one.name in other.within or other.name in one.within:
        return 0.6
    if one.country and other.country and one.country != other.country:
        return -1.5
    return -0.6 if narrow else _same_country(one, other)


def _same_country(one: Place, other: Place) -> float:
    return 0.3 if one.country and one.country == other.country else 0.0


def _actors(one: str | None, other: str | None) -> float:
    return {Sameness.SAME: 1.0, Sameness.DIFFERENT: -1.0, Sameness.UNKNOWN: 0.0}[
        same_actor(one, other)
    ]

"""Say how alike two events of two articles are, as a sum of visible parts."""

from dataclasses import dataclass
from datetime import date
from math import exp

from claims.events.happenings import apart_in_time, kinds_agree
from claims.events.names import Sameness, same_actor
from claims.events.profiles import Profile, Rarity
from claims.model.place import Place, Precision
from claims.model.time import Granularity, Time

FINE = frozenset((Granularity.SECOND, Granularity.MINUTE, Granularity.HOUR))
DAYS = FINE | {Granularity.PART_OF_DAY, Granularity.DAY}
NARROW = (Precision.EXACT, Precision.SETTLEMENT)
NEAR_DAYS, FAR_DAYS = 3, 45  # between publications: news of one event comes in days
# Near a logistic regression over pairs of two annotated sets, rounded; `EVEN` is its constant.
WEIGHTS = {
    "type": 0.2,
    "word": 0.8,
    "time": 1.4,
    "published": 1.5,
    "place": 0.8,
    "agent": 0.4,
    "target": 0.6,
    "weapon": 0.3,
    "names": 6.0,
    "content": 5.0,
    "killed": 0.6,
    "main": 0.3,
}
VETO = -100.0
EVEN = 2.2  # score at which one event is as likely as two


@dataclass(frozen=True)
class Likeness:
    """Hold the parts and what they add up to."""

    parts: dict[str, float]

    @property
    def score(self) -> float:
        """Return the weighted sum."""
        return sum(WEIGHTS[name] * part for name, part in self.parts.items())


def certainty(score: float) -> float:
    """Return how likely two events are one, from their score.

    >>> certainty(EVEN), certainty(EVEN + 2)
    (0.5, 0.88)
    """
    return round(1 / (1 + exp(EVEN - score)), 2)


def likeness(one: Profile, other: Profile, names: Rarity, content: Rarity) -> Likeness:
    """Compare two events; each part is from -1 (against) to 1 (for), 0 where nothing is known."""
    a, b = one.event, other.event
    return Likeness(
        {
            "type": _types(one, other),
            "word": float(_last_word(a.label) == _last_word(b.label) != ""),
            "time": _times(a.time, b.time),
            "published": _publications(one.published, other.published),
            "place": _places(a.place, b.place),
            "agent": _actors(a.agent, b.agent),
            "target": max(0.0, _actors(a.target, b.target)),
            "weapon": 0.0
            if not (a.weapon and b.weapon)
            else 1.0
            if a.weapon == b.weapon
            else -0.5,
            "names": names.shared(one.names, other.names),
            "content": content.shared(one.content, other.content),
            "killed": 1.0 if one.killed & other.killed else 0.0,
            "main": 1.0 if one.main and other.main else -1.0 if one.main != other.main else 0.0,
        }
    )


def _types(one: Profile, other: Profile) -> float:
    a, b = one.event.type, other.event.type
    if one.nameless or other.nameless:
        return 0.0 if one.main and other.main else VETO
    return 1.0 if a is b else 0.4 if kinds_agree(a, b) else VETO


def _last_word(label: str | None) -> str:
    return (
        (label or "").partition(" on ")[0].partition(" in ")[0].lower().split(" ")[-1].rstrip("s")
    )


def _times(one: Time | None, other: Time | None) -> float:
    if not (one and other and one.start and other.start):
        return 0.0
    if one.granularity not in DAYS or other.granularity not in DAYS:
        return VETO if apart_in_time(one, other) else 0.2
    gap = abs((one.start.date() - other.start.date()).days)
    if gap > 1:
        return VETO
    return 1.0 if gap == 0 else 0.4


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

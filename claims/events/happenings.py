"""Gather the occurrences of one article into happenings."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import timedelta

from claims.events.names import Sameness, same_actor
from claims.events.occurrences import Occurrence, finest
from claims.events.whereabouts import are_far
from claims.lexicon.load import words
from claims.model.event import EventType
from claims.model.place import Place, Precision
from claims.model.time import Granularity, Time

WORDS = "event_words"
DRIFT = timedelta(days=1)  # articles that misdate their own event do so by a day
NARROW = (Precision.EXACT, Precision.SETTLEMENT)
SAME_WORD, SAME_TYPE, SAME_PARTY, SAME_WHEN, POINTED = 2.0, 2.0, 2.0, 1.0, 0.5
POINTED_BESIDE = SAME_WORD + SAME_TYPE  # people die in every kind of happening
NAMED_LAST = 8.0  # 'that raid' is the one just told of, by whatever word
HITS = ("hit", "strike", "pound", "attack", "bomb")  # verbs that tell of either side
DROPPED = ("bomb", "missile", "aircraft")  # means of either side
SAID_DAYS = (Granularity.PART_OF_DAY, Granularity.DAY)
COARSE = (Granularity.MONTH, Granularity.QUARTER, Granularity.SEASON, Granularity.YEAR)
FIRST_MENTIONS = 12  # bounds the work on long articles
FITS = 0.0  # nothing speaks against it: articles tell of few happenings


@dataclass
class Happening:
    """Hold the occurrences of one happening while they are gathered."""

    members: list[Occurrence] = field(default_factory=list)

    @property
    def telling(self) -> list[Occurrence]:
        """Return the first mentions that say when, where or who; later ones repeat them."""
        full = [o for o in self.members if o.time or o.place or o.agent or o.target]
        return full[:FIRST_MENTIONS]

    @property
    def types(self) -> set[EventType]:
        """Return the types under which it is told."""
        return {o.trigger.type for o in self.members}

    @property
    def answer(self) -> bool | None:
        """Return whether it answers another (True), is answered (False), or neither is said."""
        if any(o.answer for o in self.members):
            return True
        return False if any(o.answered for o in self.members) else None


def gather(occurrences: Sequence[Occurrence]) -> list[Happening]:
    """Return the happenings of an article in the order of their first mention.

    Told apart by kind, by who answers whom, by opposed or different actors, by days more than one
    apart, and by narrow places that differ. What is told in passing of earlier, further or feared
    happenings stays by itself unless it is pointed at.
    """
    found: list[Happening] = []
    retaliation = any(o.answer or o.answered for o in occurrences)
    for occurrence in sorted(occurrences, key=_solid):
        best = _best(occurrence, found, retaliation=retaliation)
        if best is None:
            best = Happening()
            found.append(best)
        best.members.append(occurrence)
    found.sort(key=lambda h: min((o.sentence, o.head) for o in h.members))
    return found


def _solid(occurrence: Occurrence) -> tuple[bool, int, int]:
    """Order what names its happening before what only tells that people died."""
    return (occurrence.trigger.type is EventType.OTHER, occurrence.sentence, occurrence.head)


def _best(
    occurrence: Occurrence, found: Sequence[Happening], *, retaliation: bool
) -> Happening | None:
    if occurrence.another or (occurrence.aside and not occurrence.trigger.definite):
        return None
    last = _named_last(occurrence, found)
    rated = [
        (likeness(occurrence, happening) + NAMED_LAST * (happening is last), -at)
        for at, happening in enumerate(found)
        if not _apart(occurrence, happening, retaliation=retaliation)
    ]
    score, at = max(rated, default=(FITS - 1, 0))
    return found[-at] if score >= FITS else None


def _apart(occurrence: Occurrence, happening: Happening, *, retaliation: bool) -> bool:
    """Tell whether something forbids that the occurrence is of the happening."""
    if all(o.aside for o in happening.members):
        return True
    kind = occurrence.trigger.type
    if not _kinds_agree(kind, happening.types) or kind is EventType.STATEMENT:
        return True  # every statement is one of its own
    if retaliation and _sides_differ(occurrence, happening):
        return True
    return any(_contradict(occurrence, other) for other in happening.telling)


def happenings_differ(one: Happening, other: Happening, *, loosely: bool = False) -> bool:
    """Tell whether two happenings of one article cannot be one.

    Loosely, actors with different names do not tell them apart, for a lead names in other words
    whom its headline names; actors who hit each other do.
    """
    if not any(_kinds_agree(kind, other.types) for kind in one.types):
        return True
    if are_attack_and_answer(one, other):
        return True
    contradict = _elsewhere_or_opposed if loosely else _contradict
    return any(contradict(a, b) for a in one.telling for b in other.telling)


def are_attack_and_answer(one: Happening, other: Happening) -> bool:
    """Tell whether one of two happenings of an article answers the other."""
    told = any(o.answer or o.answered for o in (*one.members, *other.members))
    return told and any(_sides_differ(o, other) for o in one.members)


def _kinds_agree(kind: EventType, types: Iterable[EventType]) -> bool:
    return any(kinds_agree(kind, other) for other in types)


def kinds_agree(one: EventType, other: EventType) -> bool:
    """Tell whether one happening may be told under both types."""
    if one is other:
        return True
    families = words(WORDS, "hostile"), words(WORDS, "mishap")
    if EventType.OTHER in (one, other):
        named = other if one is EventType.OTHER else one
        return any(named.value in family for family in families)
    return any(one.value in family and other.value in family for family in families)


def _sides_differ(occurrence: Occurrence, happening: Happening) -> bool:
    """Tell whether one is the answer and the other what it answers."""
    mine = True if occurrence.answer else False if occurrence.answered else None
    if mine is None:
        mine = _side(occurrence)
    theirs = happening.answer
    if theirs is None:
        sides = {_side(o) for o in happening.members} - {None}
        theirs = sides.pop() if len(sides) == 1 else None
    return mine is not None and theirs is not None and mine != theirs


def _side(occurrence: Occurrence) -> bool | None:
    """Return the side that a word takes where an article tells of attack and answer."""
    trigger = occurrence.trigger
    either = trigger.lemma in HITS or occurrence.weapon in DROPPED
    if trigger.type is EventType.OTHER or (not trigger.nominal and either):
        return None
    return trigger.type is EventType.STRIKE


def _contradict(one: Occurrence, other: Occurrence) -> bool:
    agents = same_actor(one.agent, other.agent) is Sameness.DIFFERENT
    return agents or _elsewhere_or_opposed(one, other)


def _elsewhere_or_opposed(one: Occurrence, other: Occurrence) -> bool:
    opposed = _same(one.agent, other.target) or _same(one.target, other.agent)
    when = apart_in_time(one.time, other.time) or _older(one, other)
    return opposed or when or _far(one.place, other.place)


def _older(one: Occurrence, other: Occurrence) -> bool:
    """Tell whether one is dated by its month or year alone: news dates its own event closer."""
    if one.trigger.definite or one.time is None or one.time.granularity not in COARSE:
        return False
    return other.time is None or other.time.granularity not in COARSE


def _same(one: str | None, other: str | None) -> bool:
    return bool(one and other) and same_actor(one, other) is Sameness.SAME


def apart_in_time(one: Time | None, other: Time | None, drift: timedelta = DRIFT) -> bool:
    """Tell whether two times lie further apart than an article misdates its own event."""
    if not (one and other and one.start and other.start):
        return False
    ends = [t.end or t.start for t in (one, other)]
    starts = [t.start for t in (one, other)]
    a, b = (
        (m.replace(tzinfo=None) for m in starts if m),
        (m.replace(tzinfo=None) for m in ends if m),
    )
    return max(a) - min(b) > drift


def _far(one: Place | None, other: Place | None) -> bool:
    """Tell whether two narrow places differ and neither lies in the other."""
    if one is None or other is None or one.name == other.name:
        return False
    if are_far(one, other):
        return True
    if one.precision not in NARROW or other.precision not in NARROW:
        return bool(one.country and other.country and one.country != other.country)
    return one.name not in other.within and other.name not in one.within


def likeness(occurrence: Occurrence, happening: Happening) -> float:
    """Return how much speaks for it that the occurrence is of the happening."""
    score = 0.0
    members = happening.telling
    lemmas = {o.trigger.lemma for o in happening.members}
    score += SAME_WORD * (occurrence.trigger.lemma in lemmas)
    score += SAME_TYPE * (occurrence.trigger.type in happening.types)
    if occurrence.trigger.type is EventType.OTHER:
        score += POINTED_BESIDE * any(_points_there(occurrence, o) for o in members)
    score += SAME_PARTY * any(_same(occurrence.agent, o.agent) for o in members)
    score += SAME_PARTY * any(_same(occurrence.target, o.target) for o in members)
    score += SAME_WHEN * any(_together(occurrence.time, o.time) for o in members)
    score += SAME_WHEN * _means(occurrence.weapon, {o.weapon for o in happening.members} - {None})
    near = min(abs(occurrence.sentence - o.sentence) for o in happening.members)
    return score + POINTED * (near <= 1)


def _named_last(occurrence: Occurrence, found: Sequence[Happening]) -> Happening | None:
    """Return the happening that 'that raid' points to: the last one of the sentence before."""
    if not occurrence.pointing:
        return None
    before = [
        ((o.sentence, o.head), -at)
        for at, happening in enumerate(found)
        for o in happening.members
        if occurrence.sentence - 1 <= o.sentence
        and (o.sentence, o.head) < (occurrence.sentence, occurrence.head)
        and o.trigger.type is not EventType.STATEMENT
    ]
    return found[-max(before)[1]] if before else None


def _points_there(occurrence: Occurrence, other: Occurrence) -> bool:
    return other.sentence == occurrence.sentence and other.trigger.definite


def _means(weapon: str | None, known: set[str | None]) -> int:
    """Return 1 for the same means, -1 for others; aircraft drop bombs and fire missiles."""
    if weapon is None or not known:
        return 0
    if weapon in known:
        return 1
    return 0 if "aircraft" in {weapon, *known} else -1


def _together(one: Time | None, other: Time | None) -> bool:
    return bool(one and other and one.start == other.start and one.start)


def best_time(happening: Happening) -> Time | None:
    """Return the most precise time that its mentions give.

    A clock time whose day is only inferred gives way to a day that is said and disagrees.
    """
    times = [o.time for o in happening.members if o.time]
    best = finest(times)
    days = [t for t in times if t.start and t.granularity in SAID_DAYS]
    if best is None or best.start is None or best.granularity in SAID_DAYS or not days:
        return best
    agreed = any(t.start and t.start.date() == best.start.date() for t in days)
    return best if agreed else days[0]

"""Rules on when: R17 to R21."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from functools import cache

from claims.lexicon.load import table
from claims.model.event import EventType
from claims.model.finding import Finding, FindingRelation
from claims.model.time import AnchorKind, Time, TimeMod
from claims.model.value import TimeOf
from claims.relations.entries import Entry
from claims.relations.moments import (
    clock_of,
    comparable,
    is_clock,
    is_relative,
    moments,
    same_side,
    tolerance,
)
from claims.relations.pairing import Gathering, blocks, pairs
from claims.relations.wording import Severity, Spot, Verdict

CONTRADICTION, CONSISTENT = FindingRelation.CONTRADICTION, FindingRelation.CONSISTENT
MOST_DAYS = 3  # an event told with more days than that went on for days
ONE_DAY = timedelta(days=1)
IRREGULAR = ("struck", "shook", "shot", "blew up", "broke out", "fell", "began")
DAY_FORMAT = "%A %-d %B"


def compare_times(entries: Sequence[Entry]) -> Iterator[Finding]:
    """Yield what the times of each event say of each other."""
    for slot in blocks(entries, _slot).values():
        gathering = Gathering("time")
        beside = blocks(slot, _sentence)
        times = [time_of(e) for e in slot if _tells(e)]
        days = {t.start.date() for t in times if t.start and not is_clock(t)}
        for one, other in pairs(slot):
            if _sentence(one) == _sentence(other):
                continue  # times of one sentence stand for its several days or phases
            verdict = judge_times(one, other)
            if verdict is None:
                continue
            if verdict.relation is CONTRADICTION:
                near = [beside[_sentence(e)] for e in (one, other)]
                if len(days) >= MOST_DAYS or _met_beside(near):
                    continue
            gathering.add(verdict, (Spot(one), Spot(other)), _key(one, other, verdict))
        yield from gathering.findings()


def _sentence(entry: Entry) -> tuple[str, int]:
    return (entry.document.id, entry.claim.start)


def _met_beside(near: Sequence[Sequence[Entry]]) -> bool:
    """Tell whether times of the two sentences agree: then the others are of something else."""
    times = [[t for t in map(time_of, side) if comparable(t)] for side in near]
    return any(
        a.overlaps(b) for one in times[0] for other in times[1] for a, b in (moments(one, other),)
    )


def _slot(entry: Entry) -> str | None:
    value = entry.claim.value
    if not isinstance(value, TimeOf) or not entry.affirmed:
        return None
    if not comparable(value) and clock_of(value) is None:
        return None
    return None if entry.event_type is EventType.STATEMENT else entry.event


def time_of(entry: Entry) -> Time:
    """Return the time of a claim that tells when."""
    value = entry.claim.value
    assert isinstance(value, TimeOf)  # noqa: S101  # `_slot` lets no other through
    return value


def _key(one: Entry, other: Entry, verdict: Verdict) -> tuple[object, ...]:
    if verdict.relation is CONSISTENT:
        return () if verdict.rule != "R07" else (str(time_of(one).start),)
    return tuple(sorted(str(time_of(e).start) for e in (one, other)))


def judge_times(one: Entry, other: Entry) -> Verdict | None:
    """Return what two times of one event say of each other."""
    a, b = time_of(one), time_of(other)
    if not comparable(a) or not comparable(b):
        return _clocks(one, other)
    if same_side(a, b):
        return None
    first, second = moments(a, b)
    if first.overlaps(second) or _another_anchor(a, b):
        return _agreeing(a, b)
    if is_clock(a) and is_clock(b) and first.away(second) <= tolerance(a, b):
        why = "the clock times lie within the tolerance"
        return Verdict(CONSISTENT, "R20", "near clock times", "low", why)
    return _differing(one, other)


def _clocks(one: Entry, other: Entry) -> Verdict | None:
    """Judge two times of day of which one has no date; only in one zone, or in none."""
    a, b = time_of(one), time_of(other)
    first, second = clock_of(a), clock_of(b)
    if first is None or second is None or a.zone != b.zone or a.mod or b.mod:
        return None
    apart = min(abs(first - second), ONE_DAY - abs(first - second))
    if apart <= tolerance(a, b):
        why = "the clock times lie within the tolerance"
        return Verdict(CONSISTENT, "R20", "near clock times", "low", why)
    why = "the clock times of one happening lie too far apart"
    return Verdict(CONTRADICTION, "R20", "clock times differ", _severity(one, other), why)


def _another_anchor(one: Time, other: Time) -> bool:
    """Tell whether another reading of the same words agrees."""
    for a in (one, *one.alternatives):
        for b in (other, *other.alternatives):
            first, second = moments(a, b)
            if first.overlaps(second):
                return True
    return False


def _agreeing(a: Time, b: Time) -> Verdict:
    days = [t.start.date() for t in (a, b) if t.start]
    zoned = a.zone or b.zone
    if len(set(days)) > 1 and zoned:
        why = "in two zones the dates differ and the instant does not"
        return Verdict(CONSISTENT, "R18", "one instant, two dates", "low", why)
    if a.granularity is not b.granularity:
        why = "the closer time lies within the other"
        return Verdict(CONSISTENT, "R21", "granularity", "low", why)
    rule = "R17" if is_relative(a) != is_relative(b) or a.raw.lower() != b.raw.lower() else "R07"
    return Verdict(CONSISTENT, rule, "same time", "low", "this is one time")


def _differing(one: Entry, other: Entry) -> Verdict | None:
    """Judge two times that share no instant: clock times of one day, or days beside each other.

    What lies further apart is more likely another happening than a mistake.
    """
    a, b = time_of(one), time_of(other)
    if a.start is None or b.start is None or not (_tells(one) and _tells(other)):
        return None
    if is_clock(a) and is_clock(b) and a.start.date() == b.start.date():
        rule = "R19" if {a.mod, b.mod} - {None, TimeMod.APPROX} else "R20"
        why = "the clock times of one happening lie too far apart"
        return Verdict(CONTRADICTION, rule, "clock times differ", _severity(one, other), why)
    if abs(a.start.date() - b.start.date()) != ONE_DAY:
        return None
    drift = _drift(a, b)
    flags = ("anchor_drift",) if drift else ()
    why = f"one happening is dated {_printed(a)} and {_printed(b)}{drift}"
    reason = "relative day against named day" if drift else "days differ"
    return Verdict(CONTRADICTION, "R17", reason, _severity(one, other), why, flags)


def _tells(entry: Entry) -> bool:
    """Tell whether the time is of the happening itself, not of a death, a report or an arrest."""
    if "event" not in entry.claim.slots:
        return True
    last = entry.words(entry.claim.slot("event")).lower().split()
    return bool(last) and _stem(last[-1]) in _happenings()


@cache
def _happenings() -> frozenset[str]:
    known = table("event_words")
    kinds = {*known["hostile"], *known["mishap"]}
    found = [w for part in ("nouns", "verbs") for kind in kinds for w in known[part].get(kind, ())]
    found += [*known["with_weapon"], *known["with_force"], *known["with_munition"], *IRREGULAR]
    return frozenset(map(_stem, found))


def _stem(word: str) -> str:
    """Return a word without its ending, so that 'fired', 'fires' and 'fire' are one."""
    for ending in ("ing", "ed", "es", "s"):
        if word.endswith(ending) and len(word) - len(ending) > 1:
            return word[: -len(ending)]
    return word.removesuffix("e")


def _printed(time: Time) -> str:
    """Return the day as a reader knows it, with the words that say so."""
    day = time.start.date() if time.start else date.min
    return f"{day:{DAY_FORMAT}} (“{time.raw}”)"


def _severity(one: Entry, other: Entry) -> Severity:
    """Return how grave it is: outlets in other zones may name other days in good faith."""
    same = one.document.id == other.document.id or one.outlet == other.outlet
    return "high" if same else "medium"


def _drift(a: Time, b: Time) -> str:
    """Say that the days agree if a relative day is counted from the day of its source."""
    for relative, named in ((a, b), (b, a)):
        if relative.start is None or named.start is None or not relative.anchor.value:
            continue
        if relative.anchor.kind not in (AnchorKind.PUBLICATION, AnchorKind.DATELINE):
            continue
        shift = named.start.date() - relative.start.date()
        anchor = date.fromisoformat(relative.anchor.value[:10]) + shift
        if shift == -ONE_DAY and _counted(relative):
            return (
                f"; “{relative.raw}” fits if it was copied from a text of {anchor:{DAY_FORMAT}}"
                " and not counted again"
            )
    return ""


def _counted(time: Time) -> bool:
    """Tell whether the words count days from their own: 'yesterday' and not 'on Wednesday'."""
    day = f"{time.start:%A}".lower() if time.start else ""
    return bool(day) and day not in time.raw.lower()

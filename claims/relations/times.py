"""Rules on when: R17 to R21."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta

from claims.model.event import EventType
from claims.model.finding import Finding, FindingRelation
from claims.model.place import Place
from claims.model.time import AnchorKind, Granularity, Time, TimeType
from claims.model.value import TimeOf
from claims.relations.dating import met_beside, only_supposed, told_apart
from claims.relations.entries import Entry
from claims.relations.moments import (
    clock_of,
    comparable,
    ended,
    in_local_zone,
    is_bare,
    is_bound,
    is_clock,
    is_relative,
    moments,
    on_day_of,
    same_side,
    tolerance,
)
from claims.relations.options import DEFAULT, CheckOptions
from claims.relations.pairing import Gathering, blocks, pairs
from claims.relations.separate import are_separate
from claims.relations.telling import of_one_happening, same_phase, tells, time_of
from claims.relations.wording import Severity, Spot, Verdict
from claims.relations.zones import in_meant_zones

CONTRADICTION, CONSISTENT = FindingRelation.CONTRADICTION, FindingRelation.CONSISTENT
ONE_NIGHT = timedelta(hours=6)
MOST_DAYS = 3  # an event told with more days than that went on for days
DAYS_DIFFER = "R17"  # however closely either day is told
ONE_DAY = timedelta(days=1)
DAY_FORMAT = "%A %-d %B"


def compare_times(
    entries: Sequence[Entry], *, options: CheckOptions = DEFAULT
) -> Iterator[Finding]:
    """Yield what the times of each event say of each other."""
    for slot in blocks(entries, _slot).values():
        gathering = Gathering("time")
        beside = blocks(slot, _sentence)
        times = [time_of(e) for e in slot if tells(e)]
        days = {t.start.date() for t in times if t.start and not is_clock(t)}
        for one, other in pairs(slot):
            if _sentence(one) == _sentence(other):
                continue  # times of one sentence stand for its several days or phases
            verdict = judge_times(one, other, options=options)
            if verdict is None:
                continue
            clash = verdict.relation is CONTRADICTION
            if clash and (len(days) >= MOST_DAYS or _date_two(one, other, verdict, beside)):
                continue
            gathering.add(verdict, (Spot(one), Spot(other)), _key(one, other, verdict))
        yield from gathering.findings()


def _date_two(
    one: Entry, other: Entry, verdict: Verdict, beside: Mapping[tuple[str, int], Sequence[Entry]]
) -> bool:
    """Tell whether two times that clash may be of two things."""
    if met_beside([beside[_sentence(e)] for e in (one, other)], _place_of(one, other)):
        return True
    if are_separate(one, other) or only_supposed(one, other):
        return True
    return verdict.rule == DAYS_DIFFER and told_apart(one, other, beside.values())


def _sentence(entry: Entry) -> tuple[str, int]:
    return (entry.document.id, entry.claim.start)


def _slot(entry: Entry) -> str | None:
    value = entry.claim.value
    if not isinstance(value, TimeOf) or not entry.affirmed:
        return None
    if not comparable(value) and clock_of(value) is None and not _is_span(value):
        return None
    if entry.event_type is EventType.STATEMENT:
        return None
    return entry.event or (entry.topic if tells(entry) else None)


def _key(one: Entry, other: Entry, verdict: Verdict) -> tuple[object, ...]:
    if verdict.relation is CONSISTENT:
        return () if verdict.rule != "R07" else (str(time_of(one).start),)
    starts = [time_of(e).start for e in (one, other)]
    if verdict.rule == DAYS_DIFFER:
        return tuple(sorted(str(start and start.date()) for start in starts))
    return tuple(sorted(map(str, starts)))


def judge_times(one: Entry, other: Entry, *, options: CheckOptions = DEFAULT) -> Verdict | None:
    """Return what two times of one event say of each other."""
    place = _place_of(one, other)
    zone = place.zone if place else None
    a, b = (in_local_zone(ended(time_of(e)), zone) for e in (one, other))
    if not comparable(a) or not comparable(b):
        return _clocks(one, other, options) or _within_months(one, other)
    guessed = is_clock(a) and is_clock(b) and (a.start_utc is None) != (b.start_utc is None)
    a, b = _as_meant(one, other, (a, b), place)
    first, second = moments(a, b)
    if same_side(a, b):
        return None
    if first.overlaps(second) or _another_anchor(a, b):
        return None if _too_wide(a, b) else _agreeing(a, b)
    if is_clock(a) and is_clock(b) and first.away(second) <= tolerance(a, b, options):
        return _near(a, b)
    return None if guessed else _differing(one, other, (a, b))  # its zone may be another


def _place_of(*entries: Entry) -> Place | None:
    """Return the place of an event whose zone is known, which one article may name alone."""
    places = (e.claim.event.place for e in entries if e.claim.event)
    return next((place for place in places if place and place.zone), None)


def _as_meant(
    one: Entry, other: Entry, times: tuple[Time, Time], place: Place | None
) -> tuple[Time, Time]:
    """Return two times in zones in which both are true, else in that of the place."""
    meant = list(in_meant_zones(one, other, times, place))
    found = [_on_one_day(a, b) for a, b in meant]
    return next((pair for pair in found if _share_an_instant(*pair)), found[0])


def _share_an_instant(a: Time, b: Time) -> bool:
    first, second = moments(a, b)
    return first.overlaps(second)


def _on_one_day(a: Time, b: Time) -> tuple[Time, Time]:
    """Return two times, a clock time whose day is only supposed on the day of the other."""
    if not (is_clock(a) and is_clock(b)):
        return a, b
    if is_bare(a):
        return on_day_of(a, b), b
    return (a, on_day_of(b, a)) if is_bare(b) else (a, b)


def _too_wide(a: Time, b: Time) -> bool:
    """Tell whether two clock times agree only because the zone of one is not known."""
    zones = [t.start_utc is not None for t in (a, b)]
    if zones[0] == zones[1] or not (is_clock(a) and is_clock(b)):
        return False
    local = [t.model_copy(update={"start_utc": None, "end_utc": None}) for t in (a, b)]
    first, second = moments(*local)
    return not first.overlaps(second)


def _near(a: Time, b: Time) -> Verdict:
    rule = "R19" if is_bound(a) or is_bound(b) else "R20"
    why = "the clock times lie within the tolerance"
    return Verdict(CONSISTENT, rule, "near clock times", "low", why)


def _within_months(one: Entry, other: Entry) -> Verdict | None:
    """Judge a month or a year against a closer time that lies in it; else they tell nothing."""
    a, b = time_of(one), time_of(other)
    dated = all(map(_is_span, (a, b)))
    both = one.document.id != other.document.id and tells(one) and tells(other)
    if not dated or not both or not (comparable(a) or comparable(b)):
        return None
    first, second = moments(a, b)
    return _agreeing(a, b) if first.overlaps(second) else None


def _is_span(time: Time) -> bool:
    """Tell whether a day, month or year is known from its first to its last moment."""
    return time.type is TimeType.DATE and bool(time.start and time.end)


def _clocks(one: Entry, other: Entry, options: CheckOptions) -> Verdict | None:
    """Judge two times of day of which one has no date; only in one zone, or in none."""
    a, b = time_of(one), time_of(other)
    first, second = clock_of(a), clock_of(b)
    if first is None or second is None or a.zone != b.zone or a.mod or b.mod:
        return None
    apart = min(abs(first - second), ONE_DAY - abs(first - second))
    if apart <= tolerance(a, b, options):
        return _near(a, b)
    if not (tells(one) and tells(other) and same_phase(one, other)):
        return None
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
    if is_bound(a) != is_bound(b):
        why = "the bound leaves room for the other time"
        return Verdict(CONSISTENT, "R19", "bound kept", "low", why)
    if a.granularity is not b.granularity:
        why = "the closer time lies within the other"
        return Verdict(CONSISTENT, "R21", "granularity", "low", why)
    rule = "R17" if is_relative(a) != is_relative(b) or a.raw.lower() != b.raw.lower() else "R07"
    return Verdict(CONSISTENT, rule, "same time", "low", "this is one time")


def _differing(one: Entry, other: Entry, times: tuple[Time, Time]) -> Verdict | None:
    """Judge two times that share no instant: clock times of one day, or days beside each other.

    What lies further apart is more likely another happening than a mistake.
    """
    a, b = times
    if not (tells(one) and tells(other) and same_phase(one, other)):
        return None
    days = [edge.date() for t in times if (edge := t.start or t.end)]
    if is_clock(a) and is_clock(b) and days[0] == days[1]:
        rule = "R19" if is_bound(a) or is_bound(b) else "R20"
        why = "the clock times of one happening lie too far apart"
        return Verdict(CONTRADICTION, rule, "clock times differ", _severity(one, other), why)
    if abs(days[0] - days[1]) != ONE_DAY or a.start is None or b.start is None:
        return None
    if not of_one_happening(one, other) or _one_night(one, other, times):
        return None
    drift = _drift(a, b)
    flags = ("anchor_drift",) if drift else ()
    why = f"one happening is dated {_printed(a)} and {_printed(b)}{drift}"
    reason = "relative day against named day" if drift else "days differ"
    return Verdict(CONTRADICTION, DAYS_DIFFER, reason, _severity(one, other), why, flags)


def _one_night(one: Entry, other: Entry, times: tuple[Time, Time]) -> bool:
    """Tell whether the end of one day meets the next: late Thursday is Friday elsewhere."""
    first, second = moments(*times)
    known = all(t.start_utc is not None for t in times) or any(map(is_clock, times))
    whole = all(t.granularity is Granularity.DAY for t in times)
    return (
        not whole and not known and one.outlet != other.outlet and first.away(second) <= ONE_NIGHT
    )


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

"""Rules for two counts of one slot: R04, R06 to R09b, R12 to R15, R26, R35, R37."""

import re
from collections.abc import Iterator, Sequence
from datetime import timedelta

from claims.events.happenings import apart_in_time
from claims.events.names import fold
from claims.lexicon.load import words
from claims.model.event import Event
from claims.model.finding import Finding, FindingRelation
from claims.model.place import Precision
from claims.model.value import Casualty, Outcome, Population, Quantity
from claims.relations.bounds import Fit, exceeds, fit, rule_of
from claims.relations.differing import count_of, differing
from claims.relations.doubts import doubtful
from claims.relations.entries import Entry, gap, put_together, same_origin
from claims.relations.extents import of_one_subject
from claims.relations.measures import (
    PEOPLE,
    PRESENT,
    TAKING_PART,
    is_known,
    is_length,
    measure_of,
    named_measure,
    slot_measure,
    thing_of,
)
from claims.relations.meetings import parted
from claims.relations.occasions import one_occasion, told_alike
from claims.relations.options import DEFAULT, CheckOptions
from claims.relations.pairing import Gathering, blocks, pairs
from claims.relations.passages import Passage
from claims.relations.populations import Standing, role_of, standing
from claims.relations.tolls import Tolls
from claims.relations.units import unit_base
from claims.relations.whereabouts import in_one_place
from claims.relations.wording import Spot, Verdict

CONTRADICTION, UPDATE = FindingRelation.CONTRADICTION, FindingRelation.UPDATE
CONSISTENT, APART = FindingRelation.CONSISTENT, FindingRelation.NOT_COMPARABLE
BOTH = ("casualties", "victims")  # '25 casualties, killed and wounded' are not 25 of either
ONE_DAY = timedelta(days=1)  # the east of the earth is a day ahead of the west
NARROW = (Precision.EXACT, Precision.SETTLEMENT)
HOSPITAL = re.compile(r"[^.;]{0,12}?\bto (?:\w+ ){0,3}(?:hospitals?|clinics?|infirmar\w+)\b")
OVERLAPS = {
    "R12": "approximate values overlap",
    "R13": "a lower bound is met",
    "R14": "an upper bound is kept",
    "R15": "a vague quantity takes it in",
    "R26": "two units, one amount",
}


def compare_counts(
    entries: Sequence[Entry],
    moved: frozenset[tuple[int, int]],
    *,
    options: CheckOptions = DEFAULT,
) -> Iterator[Finding]:
    """Yield what the counts of each event and measure say of each other.

    `moved` holds the pairs that another rule has explained: they are passed over.
    """
    tolls = Tolls(entries)
    for (_, measure, _), slot in blocks(entries, count_slot).items():
        gathering = Gathering(named_measure(slot[0], measure))
        for earlier, later in pairs(slot):
            if (earlier.order, later.order) in moved or _one_phrase(earlier, later):
                continue
            verdict = judge(earlier, later, options=options)
            if (
                verdict is not None
                and _stands(verdict, earlier, later, tolls)
                and (put_together(earlier, later) or not doubtful(verdict, earlier, later, slot))
            ):
                key = _key(verdict, earlier, later)
                gathering.add(verdict, (Spot(earlier), Spot(later)), key)
        yield from gathering.findings()


def _stands(verdict: Verdict, one: Entry, other: Entry, tolls: Tolls) -> bool:
    """Tell whether a verdict holds: figures of two happenings, or of a part, do not clash."""
    if verdict.relation in (CONSISTENT, APART) or put_together(one, other):
        return True
    if verdict.severity == "low" and not told_alike(one.claim.text, other.claim.text):
        return False  # in news of two days the later figure is more likely of something else
    things = isinstance(one.claim.value, Quantity) and not (one.event and other.event)
    if things and parted(Passage((one,)), Passage((other,))):
        return False
    return one_occasion(one, other) and not tolls.explain(one, other)


def count_slot(entry: Entry) -> tuple[str, str, str] | None:
    """Return event, measure and thing counted; none for claims that count nothing comparable."""
    value, event = entry.claim.value, entry.event or entry.topic
    if event is None or not entry.affirmed or not isinstance(value, Casualty | Quantity):
        return None
    if isinstance(value, Casualty):
        both = value.outcome is not Outcome.CASUALTIES and value.population.raw in BOTH
        return None if both else (event, value.outcome.value, PEOPLE)
    return None if _is_in_hospital(entry) else (event, slot_measure(value), thing_of(value))


def _is_in_hospital(entry: Entry) -> bool:
    """Tell whether people are sent where the hurt are sent: they are neither troops nor guests."""
    end = max(span[1] for span in entry.claim.slots.values()) if entry.claim.slots else 0
    return HOSPITAL.match(entry.document.text, end) is not None


def _one_phrase(one: Entry, other: Entry) -> bool:
    """Tell whether two claims are of one sentence: its parts stand beside each other."""
    same = one.document.id == other.document.id
    return same and (one.claim.start, one.claim.end) == (other.claim.start, other.claim.end)


def _key(verdict: Verdict, one: Entry, other: Entry) -> tuple[object, ...]:
    numbers = sorted(
        (str(c.min), str(c.max), c.modifier.value) for c in (count_of(one), count_of(other))
    )
    return (verdict.reason, *numbers)


def judge(earlier: Entry, later: Entry, *, options: CheckOptions = DEFAULT) -> Verdict | None:
    """Return what two counts of one slot say of each other; none where nothing is worth saying."""
    how = group_standing(earlier, later)
    if earlier.series or later.series or how is Standing.DISJOINT:
        return _apart(earlier, later)
    if earlier.partial or later.partial or _of_two_happenings(earlier, later):
        return None
    if how in (Standing.PART, Standing.WHOLE):
        part, whole = (earlier, later) if how is Standing.PART else (later, earlier)
        return _part_of(part, whole, options)
    if how is Standing.UNCLEAR:
        return None
    return _of_one_group(earlier, later, options)


def _of_two_happenings(one: Entry, other: Entry) -> bool:
    """Tell whether two texts put what they count in two towns, or on days apart."""
    a, b = one.claim.event, other.claim.event
    if a is None or b is None or one.document.id == other.document.id:
        return False
    one_desk = one.outlet == other.outlet and not (one.revised or other.revised)
    drift = timedelta(0) if one_desk else ONE_DAY  # a correction has a day of its own
    if apart_in_time(a.time, b.time) or _not_yet(a, other, drift) or _not_yet(b, one, drift):
        return True
    if a.place is None or b.place is None or a.place.name == b.place.name:
        return False
    narrow = a.place.precision in NARROW and b.place.precision in NARROW
    return narrow and a.place.name not in b.place.within and b.place.name not in a.place.within


def _not_yet(event: Event, text: Entry, drift: timedelta) -> bool:
    """Tell whether a text was out before the event of another: it counts another one's victims."""
    day, start = text.document.day, event.time.start if event.time else None
    return day is not None and start is not None and start.date() > day + drift


def _of_one_group(earlier: Entry, later: Entry, options: CheckOptions) -> Verdict | None:
    agreement = fit(count_of(earlier), count_of(later))
    if agreement is not Fit.APART:
        return _agreeing(earlier, later, agreement)
    if not _surely_one(earlier, later) or adds(earlier) or adds(later):
        return None
    some = _some_of(earlier, later)
    if some is not None:
        return _part_of(*some, options)
    verdict = differing(earlier, later, options)
    if verdict is not None and verdict.relation is CONTRADICTION and _loose(earlier, later):
        return None
    return verdict


def _some_of(one: Entry, other: Entry) -> tuple[Entry, Entry] | None:
    """Return those told by a role and all the people, where the former are fewer.

    Three teachers may be among eight people; a later, closed or corrected figure is of all again.
    """
    roles = [bool(role_of(group)) for group in map(_population, (one, other))]
    if roles[0] == roles[1]:
        return None
    part, whole = (one, other) if roles[0] else (other, one)
    fewer = exceeds(count_of(whole), count_of(part))
    counts_all = part.closed or part.revised or part.first
    risen = part is one and same_origin(one, other) and bool(gap(one, other))
    return (part, whole) if fewer and not counts_all and not risen else None


def _loose(one: Entry, other: Entry) -> bool:
    """Tell whether it is not said what was done with the things: they may be others."""
    things = [v for e in (one, other) if isinstance(v := e.claim.value, Quantity)]
    if any(map(is_length, things)):
        return not of_one_subject(one, other)
    if all(is_known(v) and measure_of(v) != PRESENT for v in things):
        return False
    if all(unit_base(v.unit) for v in things):
        return not all(is_known(v) for v in things)
    same = all(is_known(v) for v in things) and things[0].unit != PEOPLE
    if (one.closed or other.closed) and TAKING_PART in map(measure_of, things):
        return len({fold(v.what) for v in things}) > 1  # 'the parade had 380 soldiers in all'
    return not same and not in_one_place(one, other)


def adds(entry: Entry) -> bool:
    """Tell whether a count comes on top of one not given here: 'two more people'."""
    value = entry.claim.value
    if not isinstance(value, Casualty) or value.outcome is not Outcome.KILLED:
        return False  # "12 others were hurt": others than the dead
    return bool(
        words("relations", "additional") & set((value.population.raw or "").lower().split())
    )


def _surely_one(one: Entry, other: Entry) -> bool:
    """Tell whether two counts are of one thing: what is merely there must be named alike."""
    a, b = one.claim.value, other.claim.value
    if not isinstance(a, Quantity) or not isinstance(b, Quantity) or measure_of(a) != PRESENT:
        return True
    if is_length(a):
        return of_one_subject(one, other)
    return fold(a.what) == fold(b.what) or in_one_place(one, other)


def _part_of(part: Entry, whole: Entry, options: CheckOptions) -> Verdict | None:
    """Judge some against all: fewer are among them, as many confirm, more are impossible."""
    if exceeds(count_of(part), count_of(whole)):
        return _part_too_large(part, whole, options)
    if fit(count_of(part), count_of(whole)) is Fit.EQUAL:
        return _agreeing(part, whole, Fit.EQUAL)
    counted = (count_of(part).min or 0) > 0 and exceeds(count_of(whole), count_of(part))
    if part.document.id == whole.document.id or not counted:
        return None
    why = "the smaller group may be among the larger"
    return Verdict(CONSISTENT, "R04", "part of the whole", "low", why)


def _population(entry: Entry) -> Population:
    value = entry.claim.value
    if isinstance(value, Casualty):
        return value.population
    named = isinstance(value, Quantity) and value.unit == PEOPLE
    return Population(raw=value.what) if named and isinstance(value, Quantity) else Population()


def group_standing(one: Entry, other: Entry) -> Standing:
    """Return how the groups counted stand to each other; things of one name are the same."""
    a, b = one.claim.value, other.claim.value
    how = standing(_population(one), _population(other))
    if isinstance(a, Casualty) and isinstance(b, Casualty):
        parts = (a.scope == "part", b.scope == "part")
        if how is Standing.SAME and parts[0] != parts[1]:
            return Standing.PART if parts[0] else Standing.WHOLE
    return how


def _apart(one: Entry, other: Entry) -> Verdict | None:
    """Judge counts of two groups, or of one happening and of many."""
    if one.document.id == other.document.id or (one.series and other.series):
        return None
    if one.series or other.series:
        why = "one counts a single happening and the other a series of them"
        return Verdict(APART, "R37", "a series against one incident", "low", why)
    return Verdict(APART, "R04", "disjoint groups", "low", "these are two groups of people")


def _part_too_large(part: Entry, whole: Entry, options: CheckOptions) -> Verdict | None:
    passed = gap(whole, part)
    final = whole.closed or (passed is not None and abs(passed) <= options.window)
    if part.document.id == whole.document.id and not whole.closed:
        return None
    if not whole.closed and standing(_population(part), _population(whole)) is Standing.SAME:
        return None  # 'others' are not of them: only who they are makes a group a part
    later = passed is not None and passed.total_seconds() > 0
    if not final or (not whole.closed and later and same_origin(part, whole)):
        return Verdict(UPDATE, "R08", "rises", "medium", "the later count is higher")
    why = "a part cannot be larger than the whole"
    return Verdict(CONTRADICTION, "R04", "part exceeds whole", "high", why)


def _agreeing(one: Entry, other: Entry, agreement: Fit) -> Verdict:
    rule = rule_of(count_of(one), count_of(other))
    units = {v.unit for e in (one, other) if isinstance(v := e.claim.value, Quantity)}
    rule = "R26" if len(units) > 1 and all(map(unit_base, units)) else rule
    if agreement is Fit.TOLERANT:
        why = "these agree only loosely"
        return Verdict(CONSISTENT, rule, "within tolerance", "low", why, ("tolerant",), 0.6)
    if one.document.id != other.document.id and same_origin(one, other):
        why = "the figures agree and rest on one origin, so they count once"
        return Verdict(CONSISTENT, "R35", "one origin", "low", why, ("one_origin",))
    if agreement is Fit.EQUAL and rule == "R07":
        return Verdict(CONSISTENT, "R07", "same value, same scope", "low", "this is one figure")
    reason = OVERLAPS.get(rule, "the numbers overlap")
    return Verdict(CONSISTENT, rule, reason, "low", "both can be true")

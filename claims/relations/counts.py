"""Rules for two counts of one slot: R04, R06 to R09b, R11 to R15, R35."""

from collections.abc import Iterator, Sequence
from datetime import timedelta

from claims.events.happenings import apart_in_time
from claims.events.names import fold
from claims.lexicon.load import words
from claims.model.count import Count, Modifier
from claims.model.finding import Finding, FindingRelation
from claims.model.value import Casualty, Outcome, Quantity
from claims.relations.bounds import Fit, exceeds, fit, is_none, rule_of
from claims.relations.entries import Entry, gap, same_origin
from claims.relations.measures import MEASURES, PRESENT, measure_of, named_measure, thing_of
from claims.relations.pairing import Gathering, blocks, pairs
from claims.relations.populations import Standing, standing
from claims.relations.wording import Severity, Spot, Verdict

WINDOW = timedelta(hours=6)  # figures of two offices within it are of one moment
CONTRADICTION, UPDATE = FindingRelation.CONTRADICTION, FindingRelation.UPDATE
CONSISTENT, APART = FindingRelation.CONSISTENT, FindingRelation.NOT_COMPARABLE
Rows = list[tuple[Verdict, Entry, Entry]]


def compare_counts(
    entries: Sequence[Entry], moved: frozenset[tuple[int, int]], *, window: timedelta = WINDOW
) -> Iterator[Finding]:
    """Yield what the counts of each event and measure say of each other.

    `moved` holds the pairs that another rule has explained: they are passed over.
    """
    for (_, measure, _), slot in blocks(entries, count_slot).items():
        gathering = Gathering(named_measure(slot[0], measure))
        for earlier, later in pairs(slot):
            if (earlier.order, later.order) in moved or _one_phrase(earlier, later):
                continue
            verdict = judge(earlier, later, window=window)
            if verdict is not None:
                key = _key(verdict, earlier, later)
                gathering.add(verdict, (Spot(earlier), Spot(later)), key)
        yield from gathering.findings()


def count_slot(entry: Entry) -> tuple[str, str, str] | None:
    """Return event, measure and thing counted; none for claims that count nothing comparable."""
    value, event = entry.claim.value, entry.event or entry.topic
    if event is None or not entry.affirmed or not isinstance(value, Casualty | Quantity):
        return None
    if isinstance(value, Casualty):
        return (event, value.outcome.value, "people") if not value.cumulative else None
    return (event, measure_of(value), thing_of(value))


def count_of(entry: Entry) -> Count:
    """Return the number of a claim that counts."""
    value = entry.claim.value
    assert isinstance(value, Casualty | Quantity)  # noqa: S101  # `count_slot` lets no other through
    return value.count


def _one_phrase(one: Entry, other: Entry) -> bool:
    """Tell whether two claims are of one sentence: its parts stand beside each other."""
    same = one.document.id == other.document.id
    return same and (one.claim.start, one.claim.end) == (other.claim.start, other.claim.end)


def _key(verdict: Verdict, one: Entry, other: Entry) -> tuple[object, ...]:
    numbers = sorted(
        (str(c.min), str(c.max), c.modifier.value) for c in (count_of(one), count_of(other))
    )
    return (verdict.reason, *numbers)


def judge(earlier: Entry, later: Entry, *, window: timedelta = WINDOW) -> Verdict | None:
    """Return what two counts of one slot say of each other; none where nothing is worth saying."""
    how = group_standing(earlier, later)
    if earlier.series or later.series or how is Standing.DISJOINT:
        return _apart(earlier, later)
    if earlier.partial or later.partial:
        return None
    if how in (Standing.PART, Standing.WHOLE):
        part, whole = (earlier, later) if how is Standing.PART else (later, earlier)
        return _part_of(part, whole, window)
    if how is Standing.UNCLEAR:
        return None
    return _of_one_group(earlier, later, window)


def _of_one_group(earlier: Entry, later: Entry, window: timedelta) -> Verdict | None:
    agreement = fit(count_of(earlier), count_of(later))
    if agreement is not Fit.APART:
        return _agreeing(earlier, later, agreement)
    if not _surely_one(earlier, later) or _adds(earlier) or _adds(later):
        return None
    verdict = _differing(earlier, later, window)
    if verdict is not None and verdict.relation is CONTRADICTION and _loose(earlier, later):
        return None
    return verdict


def _loose(one: Entry, other: Entry) -> bool:
    """Tell whether it is not said what was done with the things: they may be others."""
    values = (one.claim.value, other.claim.value)
    things = [v for v in values if isinstance(v, Quantity)]
    return any(v.verb is None or measure_of(v) not in MEASURES.split() for v in things)


def _adds(entry: Entry) -> bool:
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
    return fold(a.what) == fold(b.what)


def _part_of(part: Entry, whole: Entry, window: timedelta) -> Verdict | None:
    """Judge some against all: fewer says nothing, as many confirms, more is impossible."""
    if exceeds(count_of(part), count_of(whole)):
        return _part_too_large(part, whole, window)
    if fit(count_of(part), count_of(whole)) is Fit.EQUAL:
        return _agreeing(part, whole, Fit.EQUAL)
    return None


def group_standing(one: Entry, other: Entry) -> Standing:
    """Return how the groups counted stand to each other; things of one name are the same."""
    a, b = one.claim.value, other.claim.value
    if isinstance(a, Casualty) and isinstance(b, Casualty):
        how = standing(a.population, b.population)
        parts = (a.scope == "part", b.scope == "part")
        if how is Standing.SAME and parts[0] != parts[1]:
            return Standing.PART if parts[0] else Standing.WHOLE
        return how
    return Standing.SAME


def _apart(one: Entry, other: Entry) -> Verdict | None:
    """Judge counts of two groups, or of one happening and of many."""
    if one.document.id == other.document.id or (one.series and other.series):
        return None
    if one.series or other.series:
        why = "one counts a single happening and the other a series of them"
        return Verdict(APART, "R37", "a series against one incident", "low", why)
    return Verdict(APART, "R04", "disjoint groups", "low", "these are two groups of people")


def _part_too_large(part: Entry, whole: Entry, window: timedelta) -> Verdict | None:
    passed = gap(whole, part)
    final = whole.closed or (passed is not None and passed <= window)
    if part.document.id == whole.document.id and not whole.closed:
        return None
    if not final:
        return Verdict(UPDATE, "R08", "rises", "medium", "the later count is higher")
    if (
        not whole.closed
        and passed is not None
        and passed > timedelta(0)
        and same_origin(part, whole)
    ):
        return Verdict(UPDATE, "R08", "rises", "medium", "the later count is higher")
    why = "a part cannot be larger than the whole"
    return Verdict(CONTRADICTION, "R04", "part exceeds whole", "high", why)


def _agreeing(one: Entry, other: Entry, agreement: Fit) -> Verdict:
    rule = rule_of(count_of(one), count_of(other))
    if agreement is Fit.TOLERANT:
        return Verdict(
            CONSISTENT,
            rule,
            "within tolerance",
            "low",
            "these agree only loosely",
            ("tolerant",),
            0.6,
        )
    if one.document.id != other.document.id and same_origin(one, other):
        why = "the figures agree and rest on one origin, so they count once"
        return Verdict(CONSISTENT, "R35", "one origin", "low", why, ("one_origin",))
    if agreement is Fit.EQUAL and rule == "R07":
        return Verdict(CONSISTENT, "R07", "same value, same scope", "low", "this is one figure")
    return Verdict(CONSISTENT, rule, _overlap(rule), "low", "both can be true")


def _overlap(rule: str) -> str:
    return {
        "R12": "approximate values overlap",
        "R13": "a lower bound is met",
        "R14": "an upper bound is kept",
        "R15": "a vague quantity takes it in",
    }.get(rule, "the numbers overlap")


def _differing(earlier: Entry, later: Entry, window: timedelta) -> Verdict | None:
    passed = gap(earlier, later)
    rises = exceeds(count_of(later), count_of(earlier))
    if earlier.document.id == later.document.id:
        return _within(earlier, later, passed)
    if is_none(count_of(earlier)) and not earlier.closed and passed:
        why = "the first report is overtaken by a fuller one; keep both"
        return Verdict(UPDATE, "R11", "a first report overtaken", "medium", why)
    if earlier.first != later.first or earlier.revised != later.revised:
        return _replaced(later_is_old=later.first or earlier.revised, rises=rises)
    if same_origin(earlier, later):
        return _same_source(earlier, later, rises=rises, moved=bool(passed))
    return _two_sources(earlier, later, passed, window, rises=rises)


def _replaced(*, later_is_old: bool, rises: bool) -> Verdict:
    """Judge a figure against one that a text says to be newer, which may be printed first."""
    if not later_is_old:
        rule, reason = ("R08", "rises") if rises else ("R09", "corrected")
        return Verdict(UPDATE, rule, reason, "medium", "the first figure is replaced")
    why = "the later text repeats a figure that a newer one had replaced"
    return Verdict(
        UPDATE, "R36", "printed after it was overtaken", "medium", why, ("stale_at_publication",)
    )


def _same_source(earlier: Entry, later: Entry, *, rises: bool, moved: bool) -> Verdict | None:
    if earlier.closed and later.closed:
        return _clash(earlier, later, "high")
    if not moved:
        return _clash(earlier, later, "medium")
    bounded = Modifier.AT_LEAST in (count_of(earlier).modifier, count_of(later).modifier)
    if rises:
        rule = "R13" if bounded else "R08"
        return Verdict(UPDATE, rule, "rises", "medium", "the count rises with the later report")
    why = "the same source lowers its count: the later figure corrects the earlier"
    return Verdict(UPDATE, "R09", "falls, same origin", "medium", why)


def _two_sources(
    earlier: Entry, later: Entry, passed: timedelta | None, window: timedelta, *, rises: bool
) -> Verdict | None:
    if earlier.closed and later.closed:
        return _clash(earlier, later, "high")
    if passed is None:
        return _undated(earlier, later)
    if passed <= window:
        return _clash(earlier, later, "high")
    if rises:
        rule = "R13" if Modifier.AT_LEAST in (count_of(later).modifier,) else "R08"
        return Verdict(UPDATE, rule, "rises", "medium", "the later report counts more")
    why = "the later report counts fewer, and nothing shows that the earlier was corrected"
    return Verdict(CONTRADICTION, "R09b", "falls, other origin", "low", why, (), 0.6)


def _undated(one: Entry, other: Entry) -> Verdict | None:
    """Judge figures of unknown moments: they clash where both texts date the event alike."""
    first, second = (e.claim.event.time if e.claim.event else None for e in (one, other))
    known = first and second and first.start and second.start
    dated = bool(known) and not apart_in_time(first, second)
    return _clash(one, other, "medium") if dated else None


def _clash(one: Entry, other: Entry, level: Severity) -> Verdict:
    rule = rule_of(count_of(one), count_of(other))
    if rule == "R07":
        rule = "R06" if one.closed and other.closed else "R09b"
    sources = (
        "each calls its count closed" if one.closed and other.closed else "they stood at one time"
    )
    why = f"both cannot be true, and {sources}"
    return Verdict(CONTRADICTION, rule, "disjoint numbers for one slot", level, why)


def _within(one: Entry, other: Entry, passed: timedelta | None) -> Verdict | None:
    """Judge two totals of one article: only bare, equally broad and flatly put ones clash."""
    if one.source != other.source and one.source and other.source:
        return _clash(one, other, "medium")
    if passed or one.first or other.first or one.claim.flags or other.claim.flags:
        return None
    if one.claim.group and one.claim.group == other.claim.group:
        return None
    counts = (count_of(one), count_of(other))
    exact = all(c.modifier is Modifier.EXACT and (c.best or 0) > 0 for c in counts)
    return _clash(one, other, "medium") if exact and _whole(one) and _whole(other) else None


def _whole(entry: Entry) -> bool:
    """Tell whether a count is of all people hit, as far as its words say."""
    value = entry.claim.value
    raw = (value.population.raw or "").lower() if isinstance(value, Casualty) else ""
    general = not raw or set(raw.split()) <= words("relations", "general_people")
    return isinstance(value, Casualty) and value.scope == "total" and general

"""Tell update from contradiction where two counts of one slot differ: R06, R08 to R11, R36."""

from datetime import timedelta

from claims.events.happenings import apart_in_time
from claims.lexicon.load import words
from claims.model.count import Count, Modifier
from claims.model.finding import FindingRelation
from claims.model.value import Casualty, Quantity
from claims.relations.bounds import exceeds, is_none, rule_of
from claims.relations.entries import Entry, gap, same_origin
from claims.relations.occasions import told_alike
from claims.relations.options import CheckOptions
from claims.relations.resolution import shown
from claims.relations.units import in_base
from claims.relations.wording import Severity, Verdict

CONTRADICTION, UPDATE = FindingRelation.CONTRADICTION, FindingRelation.UPDATE
TOLL = "toll"
NO_TIME = timedelta(0)


def count_of(entry: Entry) -> Count:
    """Return the number of a claim that counts, amounts in the base unit of their kind.

    Raises TypeError for a claim that counts nothing: such stand in no slot of counts.
    """
    match entry.claim.value:
        case Quantity(count=count, unit=unit):
            return in_base(count, unit)
        case Casualty(count=count):
            return count
        case value:
            raise TypeError(f"a claim of kind {value.kind} counts nothing")


def differing(earlier: Entry, later: Entry, options: CheckOptions) -> Verdict | None:
    """Return what two counts say of each other that cannot both be true at one time."""
    passed = gap(earlier, later)
    rises = exceeds(count_of(later), count_of(earlier))
    if earlier.document.id == later.document.id:
        return _within(earlier, later, passed, options)
    if is_none(count_of(earlier)) and not earlier.closed and passed:
        return overtaken()
    if earlier.first != later.first or earlier.revised != later.revised:
        return _replaced(later_is_old=later.first or earlier.revised, rises=rises)
    if same_origin(earlier, later):
        return _same_source(earlier, later, options, rises=rises, moved=bool(passed))
    return _two_sources(earlier, later, passed, options, rises=rises)


def overtaken() -> Verdict:
    """Return that a first word of nobody or nothing gave way to a number."""
    why = "the first report is overtaken by a fuller one; keep both"
    return Verdict(UPDATE, "R11", "a first report overtaken", "medium", why)


def _replaced(*, later_is_old: bool, rises: bool) -> Verdict:
    """Judge a figure against one that a text says to be newer, which may be printed first."""
    if not later_is_old:
        rule, reason = ("R08", "rises") if rises else ("R09", "corrected")
        return Verdict(UPDATE, rule, reason, "medium", "the first figure is replaced")
    why = "the later text repeats a figure that a newer one had replaced"
    return Verdict(
        UPDATE, "R36", "printed after it was overtaken", "medium", why, ("stale_at_publication",)
    )


def _same_source(
    earlier: Entry, later: Entry, options: CheckOptions, *, rises: bool, moved: bool
) -> Verdict | None:
    if earlier.closed and later.closed:
        return clash(earlier, later, "high", options)
    if not moved:
        return clash(earlier, later, "medium", options)
    bounded = Modifier.AT_LEAST in (count_of(earlier).modifier, count_of(later).modifier)
    if rises:
        rule = "R13" if bounded else "R08"
        return Verdict(UPDATE, rule, "rises", "medium", "the count rises with the later report")
    why = "the same source lowers its count: the later figure corrects the earlier"
    return Verdict(UPDATE, "R09", "falls, same origin", "medium", why)


def _two_sources(
    earlier: Entry,
    later: Entry,
    passed: timedelta | None,
    options: CheckOptions,
    *,
    rises: bool,
) -> Verdict | None:
    if earlier.closed and later.closed:
        return clash(earlier, later, "high", options)
    if passed is None:
        return _undated(earlier, later, options)
    if passed <= options.window:
        return clash(earlier, later, "high", options)
    if rises:
        rule = "R13" if count_of(later).modifier is Modifier.AT_LEAST else "R08"
        return Verdict(UPDATE, rule, "rises", "medium", "the later report counts more")
    why = "the later report counts fewer, and nothing shows that the earlier was corrected"
    return Verdict(CONTRADICTION, "R09b", "falls, other origin", "low", why, (), 0.6)


def _undated(one: Entry, other: Entry, options: CheckOptions) -> Verdict | None:
    """Judge figures of unknown moments: they clash where both texts date the event alike."""
    first, second = (e.claim.event.time if e.claim.event else None for e in (one, other))
    known = first and second and first.start and second.start
    dated = bool(known) and not apart_in_time(first, second)
    return clash(one, other, "medium", options) if dated else None


def clash(one: Entry, other: Entry, level: Severity, options: CheckOptions) -> Verdict:
    """Return a contradiction of two counts, with what the policy of the desk makes of them."""
    rule = rule_of(count_of(one), count_of(other))
    closed = one.closed and other.closed
    if rule == "R07":
        rule = "R06" if closed else "R09b"
    amounts = (v.unit for v in (one.claim.value, other.claim.value) if isinstance(v, Quantity))
    if len(set(amounts)) > 1:
        rule = "R26"
    sources = "each calls its count closed" if closed else "they stood at one time"
    why = f"both cannot be true, and {sources}; {shown((one, other), options)}"
    return Verdict(CONTRADICTION, rule, "disjoint numbers for one slot", level, why)


def _within(
    one: Entry, other: Entry, passed: timedelta | None, options: CheckOptions
) -> Verdict | None:
    """Judge two totals of one article: only bare, equally broad and flatly put ones clash."""
    if one.source != other.source and one.source and other.source:
        return clash(one, other, "medium", options)
    if passed or one.first or other.first or one.claim.flags or other.claim.flags:
        return None
    if one.claim.group and one.claim.group == other.claim.group:
        return None
    counts = (count_of(one), count_of(other))
    exact = all(c.modifier is Modifier.EXACT and (c.best or 0) > 0 for c in counts)
    both = exact and _whole(one) and _whole(other)
    both = both and (_both_give_tolls(one, other) or told_alike(*_texts(one, other), whole=True))
    return clash(one, other, "medium", options) if both else None


def _both_give_tolls(one: Entry, other: Entry) -> bool:
    """Tell whether two sentences give the toll, as two voices do; not if one has grown."""
    found = [set(text.lower().split()) for text in _texts(one, other)]
    grown = words("relations", "growing") | words("relations", "before_now")
    return all(TOLL in said and grown.isdisjoint(said) for said in found)


def _texts(one: Entry, other: Entry) -> tuple[str, str]:
    return one.claim.text, other.claim.text


def _whole(entry: Entry) -> bool:
    """Tell whether a count is of all people hit, as far as its words say."""
    value = entry.claim.value
    raw = (value.population.raw or "").lower() if isinstance(value, Casualty) else ""
    general = not raw or set(raw.split()) <= words("relations", "general_people")
    total = isinstance(value, Casualty) and value.scope == "total" and general
    return total and not _is_of_bodies(entry)


def _is_of_bodies(entry: Entry) -> bool:
    """Tell whether a count is of bodies, found at one spot: others may have died elsewhere."""
    if "outcome" not in entry.claim.slots:
        return False
    said = entry.words(entry.claim.slot("outcome")).lower().split()
    return not words("crimes", "bodies").isdisjoint(said)

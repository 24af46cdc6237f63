"""Name what a quantity counts; rule R02: fired, landed and intercepted are not one measure."""

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache

from claims.events.names import fold
from claims.lexicon.load import table
from claims.model.finding import Finding, FindingRelation
from claims.model.value import Quantity
from claims.relations.bounds import exceeds
from claims.relations.entries import Entry
from claims.relations.pairing import Gathering, blocks, pairs
from claims.relations.units import unit_base
from claims.relations.wording import Spot, Verdict

TABLE = "relations"
PEOPLE = "people"
LENGTH = "length"
TAKING_PART = "taking part"
PRESENT = "deployed"  # what is counted without a verb is there
CRAFT = ("aircraft", "ship", PEOPLE)  # they land where they arrive; shells land where they hit
FLOWS = {("fired", "landed"), ("fired", "intercepted")}  # the second is never more than the first
HEAD = re.compile(r"[a-z][a-z0-9-]*")
TAIL = re.compile(r"\s(?:of|in|at|from|on|with|for|near)\s")


@cache
def _classes() -> dict[str, str]:
    return {
        verb: name for name, verbs in table(TABLE)["measure_classes"].items() for verb in verbs
    }


def measure_of(quantity: Quantity) -> str:
    """Return the class of what was done with the things: verbs of one meaning count as one.

    >>> from claims.model.count import Count
    >>> measure_of(Quantity(what="shells", verb="came down", count=Count(min=1, raw="one")))
    'landed'
    """
    verb = (quantity.verb or PRESENT).lower()
    found = _classes().get(verb, verb)
    return "arrived" if found == "landed" and quantity.unit in CRAFT else found


def slot_measure(quantity: Quantity) -> str:
    """Return the measure under which a count is compared: who takes part is there."""
    found = measure_of(quantity)
    return PRESENT if found == TAKING_PART else found


def is_known(quantity: Quantity) -> bool:
    """Tell whether it is said, in a verb of a known class, what was done with the things."""
    return quantity.verb is not None and measure_of(quantity) in table(TABLE)["measure_classes"]


def thing_of(quantity: Quantity) -> str:
    """Return the head noun of what is counted, in the singular; 'people' for people.

    Amounts are told by what their unit measures: 'mass of cocaine' in kilograms or pounds;
    lengths by all that is said of them: 'length north of the town'.
    """
    base = unit_base(quantity.unit)
    if base is not None and base[0] == LENGTH:
        return f"{LENGTH} {fold(quantity.what)}"
    if base is not None:
        return base[0] if base[0] == "area" else f"{base[0]} of {head_noun(quantity.what)}"
    return PEOPLE if quantity.unit == PEOPLE else head_noun(quantity.what)


def named_measure(entry: Entry, measure: str) -> str:
    """Return a measure as readers are told it: 'killed', 'rockets landed'."""
    value = entry.claim.value
    if not isinstance(value, Quantity):
        return measure
    return f"distance {value.what}" if is_length(value) else f"{value.what} {measure}".strip()


def is_length(quantity: Quantity) -> bool:
    """Tell whether a distance or depth is given."""
    base = unit_base(quantity.unit)
    return base is not None and base[0] == LENGTH


@lru_cache(maxsize=4096)
def head_noun(what: str) -> str:
    """Return the last noun of a phrase before any 'of' or 'in', in the singular.

    >>> head_noun("weapon storage facilities in Iraq")
    'facility'
    """
    found = HEAD.findall(TAIL.split(what.lower(), maxsplit=1)[0])
    last = found[-1] if found else what.lower()
    if last.endswith("ies"):
        return f"{last[:-3]}y"
    return last[:-1] if last.endswith("s") and not last.endswith("ss") else last


def compare_measures(entries: Sequence[Entry]) -> Iterator[Finding]:
    """Yield what is said of one kind of thing under two measures of one event."""
    for (_, thing), slot in blocks(entries, _slot).items():
        gathering = Gathering(thing)
        for one, other in pairs(slot):
            verdict = judge_measures(one, other)
            if verdict is not None:
                gathering.add(verdict, (Spot(one), Spot(other)), _numbers(one, other))
        yield from gathering.findings()


def _slot(entry: Entry) -> tuple[str, str] | None:
    value, event = entry.claim.value, entry.event or entry.topic
    if event is None or not entry.affirmed or not isinstance(value, Quantity):
        return None
    return (event, thing_of(value)) if is_known(value) else None


def _numbers(one: Entry, other: Entry) -> tuple[str, ...]:
    values = (one.claim.value, other.claim.value)
    return tuple(sorted(v.count.raw for v in values if isinstance(v, Quantity)))


def judge_measures(one: Entry, other: Entry) -> Verdict | None:
    """Tell apart two measures; that more landed than were fired is a contradiction."""
    a, b = one.claim.value, other.claim.value
    if not isinstance(a, Quantity) or not isinstance(b, Quantity):
        return None
    for source, part in ((a, b), (b, a)):
        if (measure_of(source), measure_of(part)) not in FLOWS:
            continue
        if exceeds(part.count, source.count):
            why = f"more cannot be {measure_of(part)} than were {measure_of(source)}"
            return Verdict(FindingRelation.CONTRADICTION, "R02", "flow broken", "high", why)
        why = f"{measure_of(source)} and {measure_of(part)} are two measures"
        return Verdict(FindingRelation.NOT_COMPARABLE, "R02", "another measure", "low", why)
    return None

"""See that two figures of one event which differ need not be of the same people."""

from collections.abc import Sequence

from claims.model.finding import FindingRelation
from claims.model.value import Casualty, Outcome, Quantity
from claims.relations.bounds import Fit, exceeds, fit, is_none
from claims.relations.differing import count_of
from claims.relations.entries import Entry
from claims.relations.losers import lost_by_two
from claims.relations.occasions import goes_on
from claims.relations.rivals import rivals
from claims.relations.separate import are_separate
from claims.relations.wording import Verdict

STRONG = (FindingRelation.CONTRADICTION, FindingRelation.UPDATE)
OWNED = "held"  # had, or kept: the participle of 'have'
OVERTAKEN = ("R11", "R36")  # the later text says of the earlier figure that it was one


def doubtful(verdict: Verdict, one: Entry, other: Entry, slot: Sequence[Entry]) -> bool:
    """Tell whether two figures that seem to clash may be of two happenings or two groups.

    One article does not set them against each other, their sentences tell of two happenings, two
    parties count their own, one is a share of the hurt, the article of the smaller prints the
    larger as well: then it counts some of them; nothing shows that the later one goes on, or
    one had no such things, which others may have had.
    """
    if verdict.relation not in STRONG:
        return False
    if one.document.id == other.document.id and not rivals(one, other):
        return True
    if not all(isinstance(e.claim.value, Casualty) for e in (one, other)):
        return _had_none(one, other) or _had_none(other, one)
    return _of_two(one, other, slot) or _of_two_stages(verdict, one, other, slot)


def _had_none(one: Entry, other: Entry) -> bool:
    """Tell whether one text says that somebody had none, and the other not that they had some.

    'The group had no drones in the area' says nothing of how many were seen or used.
    """
    owned, counted = one.claim.value, other.claim.value
    if not isinstance(owned, Quantity) or not isinstance(counted, Quantity):
        return False
    return is_none(owned.count) and owned.verb == OWNED and counted.verb != OWNED


def _of_two(one: Entry, other: Entry, slot: Sequence[Entry]) -> bool:
    """Tell whether two happenings are told, or two groups counted."""
    if are_separate(one, other, loosely=True) or lost_by_two(one, other):
        return True
    return _is_share(one, slot) or _is_share(other, slot)


def _of_two_stages(verdict: Verdict, one: Entry, other: Entry, slot: Sequence[Entry]) -> bool:
    """Tell whether the smaller is some of the larger, or the later may be of another day."""
    replaced = one.revised or other.revised or one.first or other.first
    if replaced or verdict.rule in OVERTAKEN:
        return False
    if verdict.relation is FindingRelation.UPDATE and not goes_on(one, other):
        return True
    return _knows_both(one, other, slot)


def _is_share(entry: Entry, slot: Sequence[Entry]) -> bool:
    """Tell whether a number or those beside it are of the worst hurt: 'one critically'."""
    value = entry.claim.value
    if not isinstance(value, Casualty) or value.outcome is not Outcome.INJURED:
        return False
    beside = [e for e in slot if e is not entry and _sentence(e) == _sentence(entry)]
    hurt = [v for e in (entry, *beside) if isinstance(v := e.claim.value, Casualty)]
    return bool(beside) and any(v.severity for v in hurt)


def _sentence(entry: Entry) -> tuple[str, int]:
    return entry.document.id, entry.claim.start


def _knows_both(one: Entry, other: Entry, slot: Sequence[Entry]) -> bool:
    """Tell whether the article of the smaller figure gives the larger one too."""
    smaller, larger = (one, other) if exceeds(count_of(other), count_of(one)) else (other, one)
    if smaller.document.id == larger.document.id:
        return False
    own = (e for e in slot if e.document.id == smaller.document.id and e is not smaller)
    return any(_is_total(e) and fit(count_of(e), count_of(larger)) is Fit.EQUAL for e in own)


def _is_total(entry: Entry) -> bool:
    value = entry.claim.value
    return isinstance(value, Casualty) and value.scope == "total"

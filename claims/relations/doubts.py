"""See that two figures of one event which differ need not be of the same people."""

from collections.abc import Sequence

from claims.model.finding import FindingRelation
from claims.model.value import Casualty, Outcome
from claims.relations.bounds import Fit, exceeds, fit
from claims.relations.differing import count_of
from claims.relations.entries import Entry
from claims.relations.separate import are_separate
from claims.relations.wording import Verdict

STRONG = (FindingRelation.CONTRADICTION, FindingRelation.UPDATE)
OVERTAKEN = ("R11", "R36")  # the later text says of the earlier figure that it was one


def doubtful(verdict: Verdict, one: Entry, other: Entry, slot: Sequence[Entry]) -> bool:
    """Tell whether two figures that seem to clash may be of two happenings or two groups.

    Their sentences tell of two happenings, one is a share of the hurt, or the article of the
    smaller prints the larger as well: then it counts some of them.
    """
    if verdict.relation not in STRONG or not all(
        isinstance(e.claim.value, Casualty) for e in (one, other)
    ):
        return False
    if are_separate(one, other, loosely=True) or _is_share(one, slot) or _is_share(other, slot):
        return True
    replaced = one.revised or other.revised or one.first or other.first
    return not replaced and verdict.rule not in OVERTAKEN and _knows_both(one, other, slot)


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

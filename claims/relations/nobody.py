"""Rule R11 over outcomes: 'nobody was hurt' says that nobody died either."""

from collections.abc import Iterator, Sequence
from datetime import timedelta

from claims.model.finding import Finding, FindingRelation
from claims.model.value import Casualty, Outcome
from claims.relations.bounds import is_none
from claims.relations.counts import count_slot
from claims.relations.differing import count_of, overtaken
from claims.relations.entries import Entry, gap
from claims.relations.occasions import one_occasion
from claims.relations.options import DEFAULT, CheckOptions
from claims.relations.pairing import WINDOW, Gathering, blocks
from claims.relations.populations import Standing, standing
from claims.relations.wording import Spot, Verdict

HIT = (Outcome.KILLED, Outcome.INJURED, Outcome.CASUALTIES)
# What 'none' of the first excludes beside itself: the unhurt are not dead.
EXCLUDES = {
    Outcome.INJURED: frozenset((Outcome.KILLED, Outcome.CASUALTIES)),
    Outcome.CASUALTIES: frozenset((Outcome.KILLED, Outcome.INJURED)),
}


def compare_nobody(
    entries: Sequence[Entry], *, options: CheckOptions = DEFAULT
) -> Iterator[Finding]:
    """Yield what a word that nobody was hurt says of victims counted by another text."""
    for slot in blocks(entries, _slot).values():
        gathering = Gathering("casualties")
        nobody = [e for e in slot if is_none(count_of(e))][:WINDOW]
        victims = [e for e in slot if (count_of(e).min or 0) > 0] if nobody else []
        for none in nobody:
            for some in victims[:WINDOW]:
                verdict = judge_nobody(none, some, options=options)
                if verdict is not None:
                    gathering.add(verdict, (Spot(none), Spot(some)), none.order)
        yield from gathering.findings()


def _slot(entry: Entry) -> str | None:
    value = entry.claim.value
    if not isinstance(value, Casualty) or value.outcome not in HIT or entry.series:
        return None
    slot = count_slot(entry)
    return slot[0] if slot else None


def judge_nobody(none: Entry, some: Entry, *, options: CheckOptions = DEFAULT) -> Verdict | None:
    """Judge 'nobody' against a number of another outcome; of one article they are phases."""
    if not one_occasion(none, some):
        return None
    passed = gap(none, some)
    apart = none.document.id == some.document.id or none.partial or some.partial
    if passed is None or apart or not _excludes(none, some):
        return None
    if none.first or (passed > timedelta(0) and not none.closed):
        return overtaken()
    if abs(passed) > options.window and not none.closed:
        return None
    why = "one text counts victims and the other says that there were none"
    return Verdict(FindingRelation.CONTRADICTION, "R09b", "none against some", "high", why)


def _excludes(none: Entry, some: Entry) -> bool:
    """Tell whether the one, if true, leaves no room for the victims of the other."""
    a, b = none.claim.value, some.claim.value
    if not isinstance(a, Casualty) or not isinstance(b, Casualty):
        return False
    groups = standing(a.population, b.population)
    return b.outcome in EXCLUDES.get(a.outcome, ()) and groups in (Standing.SAME, Standing.WHOLE)

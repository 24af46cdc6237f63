"""Rules on killed and injured together: R03, R10."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from claims.model.count import Modifier
from claims.model.finding import Finding, FindingRelation
from claims.model.value import Casualty, Outcome
from claims.relations.counts import count_slot
from claims.relations.differing import count_of
from claims.relations.entries import Entry, gap, put_together
from claims.relations.occasions import one_occasion, told_alike
from claims.relations.options import DEFAULT, CheckOptions
from claims.relations.pairing import Gathering, blocks, pairs
from claims.relations.populations import Standing, standing
from claims.relations.rivals import rivals
from claims.relations.wording import Spot, Verdict

CONTRADICTION, CONSISTENT = FindingRelation.CONTRADICTION, FindingRelation.CONSISTENT
WORD = "casualt"


@dataclass(frozen=True)
class Toll:
    """Hold the killed and the injured that one article gives together."""

    killed: Entry
    injured: Entry

    @property
    def total(self) -> float:
        """Return all casualties."""
        return number(self.killed) + number(self.injured)


def number(entry: Entry) -> float:
    """Return the one number of an exact count, else not a number."""
    best = count_of(entry).best
    return float("nan") if best is None else float(best)


def tolls_of(entries: Sequence[Entry]) -> dict[str, list[Toll]]:
    """Return by event the killed and injured that stand in one sentence of one article."""
    found: dict[str, list[Toll]] = {}
    people = [e for e in entries if (count_slot(e) or ("", "", ""))[2] == "people"]
    key = blocks(people, lambda e: (e.event or e.topic, e.document.id, e.claim.start, e.claim.end))
    for (event, *_), members in key.items():
        by = blocks(members, _outcome)
        killed, injured = (_whole(by.get(o, [])) for o in (Outcome.KILLED, Outcome.INJURED))
        if len(killed) == len(injured) == 1 and is_exact(killed[0]) and is_exact(injured[0]):
            found.setdefault(event or "", []).append(Toll(killed[0], injured[0]))
    return found


def _whole(entries: Sequence[Entry]) -> list[Entry]:
    """Leave out the parts where a whole stands beside them: 'one more died, the dead are six'."""
    totals = [e for e in entries if _is_total(e)]
    return totals or list(entries)


def _is_total(entry: Entry) -> bool:
    value = entry.claim.value
    return isinstance(value, Casualty) and value.scope == "total"


def is_exact(entry: Entry) -> bool:
    """Tell whether a count is one number."""
    return count_of(entry).modifier is Modifier.EXACT


def _outcome(entry: Entry) -> Outcome | None:
    value = entry.claim.value
    return value.outcome if isinstance(value, Casualty) else None


def compare_casualties(
    entries: Sequence[Entry], *, options: CheckOptions = DEFAULT
) -> Iterator[Finding]:
    """Yield R03: casualties are killed and injured together."""
    tolls = tolls_of(entries)
    gathering = Gathering("casualties")
    for entry in entries:
        slot = count_slot(entry)
        if slot is None or slot[1] != Outcome.CASUALTIES.value or not is_exact(entry):
            continue
        if WORD not in entry.claim.text.lower():
            continue  # people who were shot are not all whom it killed or hurt
        for toll in tolls.get(slot[0], ())[:24]:
            verdict = _casualties(entry, toll, options)
            if verdict is not None:
                spots = (Spot(entry), Spot(toll.killed), Spot(toll.injured))
                gathering.add(verdict, spots, (slot[0], number(entry), toll.total))
    yield from gathering.findings()


def _casualties(whole: Entry, toll: Toll, options: CheckOptions) -> Verdict | None:
    if not _of_one_side(whole, toll):
        return None
    total = f"{number(toll.killed):g} killed and {number(toll.injured):g} injured"
    if number(whole) == toll.total:
        return Verdict(CONSISTENT, "R03", "killed and injured make the casualties", "low", total)
    if not _of_one_thing(whole, toll):
        return None
    passed = gap(whole, toll.killed)
    closed = whole.closed and toll.killed.closed
    if closed or (passed is not None and abs(passed) <= options.window):
        why = f"{total} make {toll.total:g} and not {number(whole):g} casualties"
        return Verdict(CONTRADICTION, "R03", "casualties do not add up", "high", why)
    return None


def _of_one_side(whole: Entry, toll: Toll) -> bool:
    """Tell whether all are counted on one side: rebels hurt are none of the army's casualties."""
    a = whole.claim.value
    if not isinstance(a, Casualty) or a.scope == "part" or whole.partial:
        return False
    values = (e.claim.value for e in (toll.killed, toll.injured))
    groups = [v.population for v in values if isinstance(v, Casualty)]
    return not any(
        standing(a.population, group) in (Standing.DISJOINT, Standing.UNCLEAR) for group in groups
    )


def _of_one_thing(whole: Entry, toll: Toll) -> bool:
    """Tell whether both tell of one fight and of the same people; one voice counts two things."""
    if put_together(whole, toll.killed):
        return True
    if not one_occasion(whole, toll.killed) or whole.series or toll.killed.series:
        return False
    if whole.document.id != toll.killed.document.id:
        return True
    a = whole.claim.value
    values = (e.claim.value for e in (toll.killed, toll.injured))
    alike = isinstance(a, Casualty) and all(
        standing(a.population, v.population) is Standing.SAME
        for v in values
        if isinstance(v, Casualty)
    )
    sources = (whole.source, toll.killed.source)
    two_voices = all(sources) and sources[0] != sources[1]
    texts = (whole.claim.text, toll.killed.claim.text)
    return alike and (told_alike(*texts) or (two_voices and rivals(whole, toll.killed)))


def compare_reclassified(
    entries: Sequence[Entry],
) -> tuple[list[Finding], frozenset[tuple[int, int]]]:
    """Return R10, killed rise by as many as injured fall, and the pairs of claims it explains."""
    moved: set[tuple[int, int]] = set()
    gathering = Gathering("killed and injured")
    for tolls in tolls_of(entries).values():
        ends = {(t.killed.order, t.injured.order): t for t in tolls}
        ordered = sorted(ends.values(), key=lambda t: (str(t.killed.as_of), t.killed.order))
        for earlier, later in pairs([t.killed for t in ordered]):
            one = next(t for t in ordered if t.killed is earlier)
            two = next(t for t in ordered if t.killed is later)
            died = number(two.killed) - number(one.killed)
            passed = gap(one.killed, two.killed)
            if died > 0 and died == number(one.injured) - number(two.injured) and passed:
                why = f"{died:g} of the injured died: as many more killed as fewer injured"
                verdict = Verdict(FindingRelation.UPDATE, "R10", "reclassified", "medium", why)
                spots = [Spot(e) for t in (one, two) for e in (t.killed, t.injured)]
                gathering.add(verdict, spots, (one.killed.order, two.killed.order))
                moved |= {
                    (one.killed.order, two.killed.order),
                    (one.injured.order, two.injured.order),
                }
    return list(gathering.findings()), frozenset(moved)

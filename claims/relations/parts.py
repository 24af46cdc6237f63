"""Rules on parts and their whole: R05 they add up or do not, R06 one total parted in two ways."""

from collections.abc import Iterator, Sequence
from datetime import timedelta
from itertools import combinations

from claims.model.finding import Finding, FindingRelation
from claims.model.value import Casualty
from claims.relations.bounds import exceeds
from claims.relations.counts import adds, count_slot
from claims.relations.differing import count_of
from claims.relations.entries import Entry, gap
from claims.relations.measures import PEOPLE
from claims.relations.options import DEFAULT, CheckOptions
from claims.relations.pairing import Gathering, blocks
from claims.relations.populations import Standing, role_of, standing
from claims.relations.sums import is_exact, number
from claims.relations.wording import Spot, Verdict

CONTRADICTION, CONSISTENT = FindingRelation.CONTRADICTION, FindingRelation.CONSISTENT
FEWEST, MOST = 2, 8  # parts of one sentence
MOST_LISTS = 24  # of one event: a slot told a thousand times stays linear
MANY = frozenset(("men",))  # 'ten men' are as general as ten people
Parts = list[Entry]


def compare_parts(
    entries: Sequence[Entry], *, options: CheckOptions = DEFAULT
) -> Iterator[Finding]:
    """Yield R05 and R06: parts told beside each other, against totals and other such lists."""
    for (_, measure, thing), slot in blocks(entries, count_slot).items():
        if thing != PEOPLE or not isinstance(slot[0].claim.value, Casualty):
            continue
        gathering = Gathering(measure)
        lists = list(_partitions(slot))[:MOST_LISTS]
        for parts in lists:
            for whole in slot:
                verdict = None if whole in parts else _judge(whole, parts, options)
                if verdict is not None:
                    spots = [Spot(whole), *map(Spot, parts)]
                    gathering.add(verdict, spots, (number(whole), _sum(parts)))
        for one, other in combinations(lists, 2):
            _add_other_partition(gathering, one, other)
        yield from gathering.findings()


def _sum(parts: Sequence[Entry]) -> float:
    return sum(number(part) for part in parts)


def _partitions(slot: Sequence[Entry]) -> Iterator[Parts]:
    """Yield the exact counts of one sentence whose groups exclude each other."""
    sentences = blocks(slot, lambda e: (e.document.id, e.claim.start, e.claim.end))
    for members in sentences.values():
        exact = [e for e in members if is_exact(e) and number(e) > 0 and not e.series]
        parts = _without_totals(exact)[:MOST]
        apart = all(_apart(a, b) for a, b in combinations(parts, 2))
        if len(parts) >= FEWEST and apart:
            yield parts


def _without_totals(entries: Sequence[Entry]) -> Parts:
    """Leave out what the others of its sentence add up to: 'ten men, six soldiers and …'."""
    whole = [e for e in entries if number(e) * 2 == _sum(entries)]
    return [e for e in entries if e not in whole[:1]] if len(entries) > FEWEST else list(entries)


def _apart(one: Entry, other: Entry) -> bool:
    a, b = one.claim.value, other.claim.value
    if not isinstance(a, Casualty) or not isinstance(b, Casualty):
        return False
    how = standing(a.population, b.population)
    worded = (a.population.raw or "").lower() != (b.population.raw or "").lower()
    parts = a.scope == b.scope == "part"  # 'three crew members and four passengers'
    return how is Standing.DISJOINT or (worded and (parts or how is not Standing.SAME))


def _judge(whole: Entry, parts: Parts, options: CheckOptions) -> Verdict | None:
    if not _holds(whole, parts):
        return None
    total = _sum(parts)
    sides = " + ".join(count_of(part).raw for part in parts)
    if number(whole) == total:
        why = f"{sides} make {count_of(whole).raw}"
        return Verdict(CONSISTENT, "R05", "parts add up", "low", why)
    if whole.document.id == parts[0].document.id or not _surely_holds(whole, parts):
        return None
    if not _all_told(whole, parts, total, options):
        return None
    why = f"{sides} make {total:g} and not {count_of(whole).raw}"
    return Verdict(CONTRADICTION, "R05", "parts do not add up", "high", why)


def _all_told(whole: Entry, parts: Parts, total: float, options: CheckOptions) -> bool:
    """Tell whether both are said to be of all, or the parts alone are too many at one time."""
    closed = [whole.closed, any(p.closed for p in parts)]
    if total < number(whole):
        return all(closed)
    passed = gap(whole, parts[0])
    near = passed is not None and abs(passed) <= options.window
    before = passed is not None and passed < timedelta(0)  # the whole is told later
    return closed[0] and (near or closed[1] or before)


def _holds(whole: Entry, parts: Sequence[Entry]) -> bool:
    """Tell whether a count is of a group that may hold all the parts."""
    a = whole.claim.value
    if not isinstance(a, Casualty) or not is_exact(whole) or whole.series:
        return False
    values = [v for part in parts if isinstance(v := part.claim.value, Casualty)]
    hows = [standing(v.population, a.population) for v in values]
    if any(how in (Standing.DISJOINT, Standing.WHOLE) for how in hows):
        return False
    roles = role_of(a.population) - MANY
    return not roles or all(role_of(v.population) == roles for v in values)


def _surely_holds(whole: Entry, parts: Sequence[Entry]) -> bool:
    """Tell whether each part is known to be of the whole, not only not known to be apart."""
    a = whole.claim.value
    if not isinstance(a, Casualty) or a.scope == "part" or adds(whole):
        return False
    values = [v for part in parts if isinstance(v := part.claim.value, Casualty)]
    hows = (standing(v.population, a.population) for v in values)
    return all(how in (Standing.SAME, Standing.PART) for how in hows)


def _add_other_partition(gathering: Gathering, one: Parts, other: Parts) -> None:
    """Add R06 for two lists of one sum in which one group has two numbers."""
    if one[0].document.id == other[0].document.id or _sum(one) != _sum(other):
        return
    spots: list[Spot] = []
    for a in one:
        for b in other:
            if _same_group(a, b) and (exceeds(count_of(a), count_of(b)) or _more(b, a)):
                spots += [Spot(a), Spot(b)]
    if spots:
        why = f"both have {_sum(one):g} in all and part them in two ways"
        verdict = Verdict(CONTRADICTION, "R06", "same total, other partition", "high", why)
        gathering.add(verdict, spots, _sum(one))


def _more(one: Entry, other: Entry) -> bool:
    return exceeds(count_of(one), count_of(other))


def _same_group(one: Entry, other: Entry) -> bool:
    a, b = one.claim.value, other.claim.value
    if not isinstance(a, Casualty) or not isinstance(b, Casualty):
        return False
    told = bool(a.population.raw) and bool(b.population.raw)
    return told and standing(a.population, b.population) is Standing.SAME

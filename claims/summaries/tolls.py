"""Add up what is said of one outcome of one event, nobody counted twice."""

from collections.abc import Sequence

from claims.lexicon.load import words
from claims.model.claim import Claim
from claims.model.summary import Basis, Figure, Number, Toll
from claims.model.value import Outcome
from claims.summaries.figures import casualty, figure_of, figures_of, meet
from claims.summaries.people import people_of
from claims.victims.outcomes import SUPERSEDED

Numbers = tuple[Number | None, Number | None, Number | None]
People = Sequence[Sequence[Claim]]


def add_up(outcome: Outcome, claims: Sequence[Claim]) -> Toll | None:
    """Return the toll that claims on one outcome make up, none where there are none.

    Totals go before parts, and parts before persons; a person who may be one of a group that is
    counted adds nothing to it. Of several documents, one that gives parts alone gives their sum
    as its figure, and one that only tells of persons gives none.
    """
    counted = [c for c in claims if casualty(c).count.min is not None]
    if not counted:
        return None
    persons = people_of(counted)
    groups = [c for c in counted if casualty(c).population.individual is None]
    current = [c for c in groups if SUPERSEDED not in c.flags]
    former = [c for c in groups if SUPERSEDED in c.flags]
    totals = [c for c in current if casualty(c).scope == "total"]
    parts = [c for c in current if casualty(c).scope == "part"]
    sums = _sums(totals, parts, persons)
    basis: Basis = "totals" if totals else "parts" if parts else "individuals"
    if totals or len(sums) > 1:
        figures = (*figures_of(totals), *sums)
        low, best, high = _at_least(_from_figures(figures), persons)
        deciding = [*(i for f in figures for i in f.claims)]
    else:
        figures = ()
        free = _uncovered(parts, persons)
        low, best, high = _sum([*figures_of(parts), *(figure_of(own) for own in free)])
        deciding = [c.id for c in (*parts, *(c for own in free for c in own))]
    told = (*figures_of(parts), *(figure_of(own) for own in persons))
    return Toll(
        outcome=outcome,
        min=low,
        best=best,
        max=high,
        basis=basis,
        figures=figures,
        parts=told,
        superseded=figures_of(former),
        rests_on=tuple(dict.fromkeys(deciding)) or tuple(c.id for c in former),
    )


def _sums(totals: Sequence[Claim], parts: Sequence[Claim], persons: People) -> list[Figure]:
    """Return the sums of parts that stand beside totals as figures of their own.

    They are those of documents without a total, and of a sentence that counts more people part by
    part than any total does: 'two Americans and one Briton' where a headline has two dead.
    """
    found = []
    having = {c.document_id for c in totals}
    for document in dict.fromkeys(c.document_id for c in parts):
        own = [c for c in parts if c.document_id == document]
        here = [p for p in persons if any(c.document_id == document for c in p)]
        if document not in having:
            free = _uncovered(own, here)
            figures = [*figures_of(own), *(figure_of(f) for f in free)]
            found.append(_summed(figures, [*own, *(c for f in free for c in f)]))
            continue
        most = [casualty(c).count for c in totals if c.document_id == document]
        listed = [*own, *(c for p in here for c in p if c.document_id == document)]
        found += [f for f in _by_sentence(listed, totals) if _exceeds(f, [c.max for c in most])]
    return found


def _by_sentence(listed: Sequence[Claim], totals: Sequence[Claim]) -> list[Figure]:
    """Return the sums of the groups and persons of each sentence that has several, no total."""
    whole = {(c.document_id, c.start) for c in totals}
    by_start: dict[int, list[Claim]] = {}
    for claim in listed:
        if (claim.document_id, claim.start) not in whole and not _of_a_group(claim):
            by_start.setdefault(claim.start, []).append(claim)
    found = {start: figures_of(own) for start, own in by_start.items()}
    return [_summed(f, by_start[start]) for start, f in found.items() if len(f) > 1]


def _of_a_group(claim: Claim) -> bool:
    """Tell whether a part is one of people counted elsewhere: 'two of the dead'."""
    said = claim.slot("outcome")
    word = claim.text[said.start - claim.start : said.end - claim.start].casefold()
    return word in words("casualties", "group_words")


def _exceeds(figure: Figure, highs: Sequence[Number | None]) -> bool:
    return all(h is not None and (figure.min or 0) > h for h in highs)


def _summed(figures: Sequence[Figure], claims: Sequence[Claim]) -> Figure:
    low, best, high = _sum(figures)
    said_by = dict.fromkeys(name for f in figures for name in f.said_by)
    ids = tuple(c.id for c in claims)
    return Figure(min=low, best=best, max=high, said_by=tuple(said_by), claims=ids)


def _from_figures(figures: Sequence[Figure]) -> Numbers:
    """Return the range of the figures; those that differ are all left open.

    The best is that which most claims give, of equals the largest.
    """
    agreed = meet(figures)
    lows = [f.min for f in figures if f.min is not None]
    highs = [f.max for f in figures]
    most = None if None in highs else max((h for h in highs if h is not None), default=None)
    leading = max(figures, key=lambda f: (f.best is not None, len(f.claims), f.best or 0))
    low: Number | None = min(lows, default=None)
    if agreed is not None:
        low, most = agreed
    return low, leading.best, most


def _at_least(numbers: Numbers, persons: People) -> Numbers:
    """Return numbers that leave room for everybody told of, and count all who are named.

    Who did it may be left out of a total, and so raises only the most.
    """
    low, best, most = numbers
    named = sum(1 for own in persons if _is_named_victim(own))
    if best is not None and named > best:
        low, best = max(low or 0, named), named
    if most is not None and best is not None:
        most = max(most, best, len(persons))
    return low, best, most


def _is_named_victim(person: Sequence[Claim]) -> bool:
    told = [casualty(c).population for c in person]
    suspect = any(p.role in words("individuals", "suspects") for p in told)
    return any(p.names for p in told) and not suspect


def _sum(figures: Sequence[Figure]) -> Numbers:
    """Return the sum; it has no best number or bound where a part has none."""
    low = sum(f.min or 0 for f in figures)
    bests, highs = [f.best for f in figures], [f.max for f in figures]
    best = None if None in bests else sum(b for b in bests if b is not None)
    high = None if None in highs else sum(h for h in highs if h is not None)
    return low, best, high


def _uncovered(parts: Sequence[Claim], persons: People) -> list[Sequence[Claim]]:
    """Return the persons who are in none of the groups."""
    left = {f.claims: f.best or f.min or 0 for f in figures_of(parts)}
    by_id = {c.id: c for c in parts}
    free = []
    for own in persons:
        fits = (ids for ids in left if left[ids] > 0 and _is_one_of(own, by_id[ids[0]]))
        group = next(fits, None)
        if group is None:
            free.append(own)
        else:
            left[group] -= 1
    return free


def _is_one_of(person: Sequence[Claim], group: Claim) -> bool:
    """Tell whether a person may be one of a group: a boy of 'two children', told of elsewhere."""
    people = casualty(group).population
    if any(c.start == group.start and c.document_id == group.document_id for c in person):
        return False
    own = [casualty(c).population for c in person]
    said = 0
    for name in ("age_group", "sex", "nationality", "status"):
        wanted = getattr(people, name)
        if wanted is None or str(wanted) == "unknown":
            continue
        said += 1
        if not any(getattr(p, name) == wanted for p in own):
            return False
    return said > 0

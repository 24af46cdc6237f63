"""Tell which figures of an article are less than the toll that it gives itself.

'Thirteen died in raids on the province … eight of a raid on one village': the eight are a part, or
an earlier state, and no other account of the whole. They are not set against another's toll.
"""

from collections.abc import Iterable, Iterator, Sequence

from claims.events.names import fold
from claims.lexicon.load import words
from claims.model.sentence import Section
from claims.model.value import Casualty, Population
from claims.relations.bounds import exceeds
from claims.relations.differing import count_of
from claims.relations.entries import Entry
from claims.relations.occasions import told_alike
from claims.relations.pairing import blocks
from claims.relations.populations import Standing, standing

TABLE = "relations"
LEAD = 3  # sentences with figures: what an article is about is counted in them
Figure = tuple[str, float | int | None, float | int | None]
MANY = 3  # of fewer any article speaks somewhere
MOST_TOLLS = 24  # of one article: a long list of dead stays linear


class Tolls:
    """Hold what each article of a batch counts, to see why two figures differ."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        self._parts = parts_of_tolls(entries)
        self._figures = figures_of(entries)

    def explain(self, one: Entry, other: Entry) -> bool:
        """Tell whether two articles that differ in a figure count two things or stages.

        One is less than the toll of its own article, or one article prints both.
        """
        if one.document.id == other.document.id:
            return False
        if told_alike(one.claim.text, other.claim.text):
            return False
        parts = one.order in self._parts or other.order in self._parts
        return parts or self._prints(one, other) or self._prints(other, one)

    def _prints(self, one: Entry, other: Entry) -> bool:
        return (count_of(one).max or MANY) >= MANY and figure_of(one) in self._figures.get(
            other.document.id, ()
        )


def parts_of_tolls(entries: Sequence[Entry]) -> frozenset[int]:
    """Return the orders of the figures that are of less than the toll of their own article."""
    found: set[int] = set()
    for members in blocks(filter(_counts, entries), lambda e: e.document.id).values():
        leading = set(_leading(members))
        tolls = sorted(members, key=lambda e: -(count_of(e).min or 0))[:MOST_TOLLS]
        for entry in members:
            if any(_holds(t, entry, leads=t.order in leading) for t in tolls):
                found.add(entry.order)
    return frozenset(found)


def figures_of(entries: Iterable[Entry]) -> dict[str, frozenset[Figure]]:
    """Return by document the exact numbers that it gives of each outcome."""
    found: dict[str, set[Figure]] = {}
    for entry in filter(_counts, entries):
        found.setdefault(entry.document.id, set()).add(figure_of(entry))
    return {document: frozenset(figures) for document, figures in found.items()}


def figure_of(entry: Entry) -> Figure:
    """Return the outcome, the number and what bounds it."""
    value, count = entry.claim.value, count_of(entry)
    outcome = value.outcome.value if isinstance(value, Casualty) else ""
    return (outcome, count.min, count.max)


def _counts(entry: Entry) -> bool:
    return isinstance(entry.claim.value, Casualty) and entry.affirmed and not entry.series


def _leading(entries: Iterable[Entry]) -> Iterator[int]:
    """Yield the orders of the figures in the headline and the first sentences that count."""
    sentences: dict[int, None] = {}
    for entry in entries:
        sentences.setdefault(entry.claim.start)
        if len(sentences) <= LEAD or entry.claim.section is Section.HEADLINE:
            yield entry.order


def _holds(toll: Entry, entry: Entry, *, leads: bool) -> bool:
    """Tell whether the toll takes in what a smaller figure counts, as far as one voice says."""
    a, b = toll.claim.value, entry.claim.value
    if not isinstance(a, Casualty) or not isinstance(b, Casualty) or a.outcome is not b.outcome:
        return False
    if not exceeds(count_of(toll), count_of(entry)):
        return False
    if toll.event != entry.event and not leads:
        return False
    two_voices = toll.source and entry.source and toll.source != entry.source
    return not two_voices and _named_alike(a.population, b.population)


def _named_alike(one: Population, other: Population) -> bool:
    """Tell whether two groups are one, so named: four soldiers of six servicemen are a kind."""
    names = {fold(p.raw or "") for p in (one, other)} - words(TABLE, "general_people") - {""}
    return len(names) <= 1 and standing(one, other) is Standing.SAME

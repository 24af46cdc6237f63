"""Choose which entries of a slot are compared, and gather equal answers into one finding."""

from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence, Set
from typing import TypeVar

from claims.model.finding import Finding
from claims.model.span import Span
from claims.relations.entries import EARLIEST, Entry
from claims.relations.wording import Spot, Verdict, finding

T = TypeVar("T")
K = TypeVar("K", bound=Hashable)
WINDOW = 24  # neighbours in time that are compared: a slot told a thousand times stays linear
MOST_SPOTS = 24  # claims named in one finding


def blocks(entries: Iterable[T], key: Callable[[T], K | None]) -> dict[K, list[T]]:
    """Return the entries, or sentences, by slot; those without one are left out."""
    found: dict[K, list[T]] = {}
    for entry in entries:
        slot = key(entry)
        if slot is not None:
            found.setdefault(slot, []).append(entry)
    return found


def pairs(entries: Sequence[Entry], window: int = WINDOW) -> Iterator[tuple[Entry, Entry]]:
    """Yield pairs of a slot, the earlier figure first; in large slots neighbours in time only."""
    ordered = sorted(entries, key=lambda e: (e.as_of or EARLIEST, e.order))
    for at, entry in enumerate(ordered):
        for other in ordered[at + 1 : at + 1 + window]:
            yield entry, other


def matter_of(events: Set[str | None], documents: Set[str]) -> Hashable:
    """Return of what some claims are: of their one event, else of what their articles say."""
    [*several] = events
    return several[0] if len(several) == 1 and several[0] else frozenset(documents)


def _matter(spots: Sequence[Spot]) -> Hashable:
    entries = [spot.entry for spot in spots]
    return matter_of({e.event or e.topic for e in entries}, {e.document.id for e in entries})


class Gathering:
    """Gather verdicts on pairs, so that equal answers to one question make one finding."""

    def __init__(self, measure: str, scope: str | None = None) -> None:
        self._measure = measure
        self._scope = scope
        self._found: dict[
            Hashable, tuple[Verdict, dict[tuple[int, str | None, Span | None], Spot]]
        ] = {}

    def add(self, verdict: Verdict, spots: Iterable[Spot], key: Hashable = None) -> None:
        """Add a verdict; those with the same rule, relation and key are told together.

        They are where they are of one event; else only what the same articles say is.
        """
        told = tuple(spots)
        place = (verdict.rule, verdict.relation, key, _matter(told))
        _, known = self._found.setdefault(place, (verdict, {}))
        for spot in told:
            if len(known) < MOST_SPOTS:
                known.setdefault((spot.entry.order, spot.slot, spot.at), spot)

    def findings(self) -> Iterator[Finding]:
        """Yield the findings in the order of their first verdict."""
        for verdict, spots in self._found.values():
            yield finding(verdict, list(spots.values()), self._measure, self._scope)

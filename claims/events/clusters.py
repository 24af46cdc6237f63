"""Gather what was found alike into groups, the surest first."""

from collections.abc import Callable, Sequence
from itertools import product

from claims.events.likeness import days_apart
from claims.events.profiles import Profile

SAMPLE = 6  # members of a group that a newcomer has to get on with
GROWN = 2  # times the size at which two groups that did not get on are asked again

Pair = tuple[float, int, int]
Score = Callable[[int, int], float]


class Groups:
    """Hold events in groups; two events of one article never meet in one.

    `standing` names the group of each event that is in one already: such groups stay apart.
    """

    def __init__(
        self,
        profiles: Sequence[Profile],
        score: Score,
        *,
        linked: float,
        standing: Sequence[str | None] = (),
    ) -> None:
        self._profiles = profiles
        self._score = score
        self._linked = linked
        self.root_of = list(range(len(profiles)))
        self._members = {i: [i] for i in self.root_of}
        self._documents = {i: {profiles[i].document_id} for i in self.root_of}
        self._refused: dict[tuple[int, int], int] = {}
        first: dict[str, int] = {}
        for i, name in enumerate(standing):
            if name and first.setdefault(name, i) != i:
                self._merge(self.root_of[first[name]], i)
        self._standing = {self.root_of[i] for i in first.values()}

    def join(self, i: int, j: int) -> None:
        """Make the groups of two events one, unless something speaks against it."""
        a, b = sorted((self.root_of[i], self.root_of[j]))
        if a == b or {a, b} <= self._standing:
            return
        size = len(self._members[a]) + len(self._members[b])
        if size < GROWN * self._refused.get((a, b), 0):
            return
        if self._clash(a, b) or not self._agree(a, b):
            self._refused[a, b] = size
            return
        stood = not self._standing.isdisjoint((a, b))
        self._merge(a, b)
        if stood:
            self._standing.add(self.root_of[i])

    def _merge(self, a: int, b: int) -> None:
        keep, gone = (a, b) if len(self._members[a]) >= len(self._members[b]) else (b, a)
        for member in self._members[gone]:
            self.root_of[member] = keep
        self._members[keep] += self._members.pop(gone)
        self._documents[keep] |= self._documents.pop(gone)

    def _clash(self, a: int, b: int) -> bool:
        """Tell whether two groups hold events of one article, or of days too far apart."""
        if not self._documents[a].isdisjoint(self._documents[b]):
            return True
        times = ([self._profiles[i].event.time for i in self._sample(root)] for root in (a, b))
        return any(days_apart(one, other) for one, other in product(*times))

    def _agree(self, a: int, b: int) -> bool:
        """Tell whether the pairs between two groups speak for one on average."""
        pairs = list(product(self._sample(a), self._sample(b)))
        return sum(self._score(i, j) for i, j in pairs) >= self._linked * len(pairs)

    def _sample(self, root: int) -> list[int]:
        return self._members[root][:SAMPLE]


def gather(
    profiles: Sequence[Profile],
    scored: Sequence[Pair],
    score: Score,
    *,
    linked: float,
    standing: Sequence[str | None] = (),
) -> list[int]:
    """Return for each event the number of its group; pairs come best first."""
    groups = Groups(profiles, score, linked=linked, standing=standing)
    for found, i, j in scored:
        if found >= linked:
            groups.join(i, j)
    return groups.root_of

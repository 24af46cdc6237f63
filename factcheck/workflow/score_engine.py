"""Say how the engine did on a case, measured by what the desk made of its claims."""

from collections import defaultdict

from claims import Claim
from factcheck.domain.claim import StoredClaim
from factcheck.domain.record import Value
from factcheck.domain.status import Status
from factcheck.workflow.ports import Transaction, Workbench

ALL_KINDS = "all"
UNSEEN = frozenset({Status.EXTRACTED, Status.TRIAGED, Status.ASSIGNED})


class KindScore(Value):
    """Count the claims of one kind that a person looked at; shares are null where none is.

    `right` are as the machine read them, `changed` were corrected, `rejected` are no claims,
    `added` were missed.
    """

    kind: str
    right: int = 0
    changed: int = 0
    rejected: int = 0
    added: int = 0

    @property
    def precision(self) -> float | None:
        """Return the share of the machine's claims that is right."""
        return _share(self.right, self.right + self.changed + self.rejected)

    @property
    def recall(self) -> float | None:
        """Return the share of the desk's claims that the machine had right."""
        return _share(self.right, self.right + self.changed + self.added)

    @property
    def f1(self) -> float | None:
        """Return the harmonic mean of precision and recall."""
        whole = 2 * self.right + 2 * self.changed + self.rejected + self.added
        return _share(2 * self.right, whole)


def score_engine(bench: Workbench, case_id: str) -> list[KindScore]:
    """Return the score of each kind, and of all together first.

    Only claims that somebody reviewed, moved, corrected, rejected or added count: of the others
    nobody has said that they are right.
    """
    with bench.store.read() as tx:
        seen = looked_at(tx, case_id)
    counts: dict[str, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    for stored in seen:
        outcome = _outcome(stored)
        if outcome is not None:
            for kind in (ALL_KINDS, (stored.machine or stored.current).kind.value):
                counts[kind][outcome] += 1
    kinds = sorted(counts, key=lambda kind: (kind != ALL_KINDS, kind))
    return [KindScore(kind=kind, **counts[kind]) for kind in kinds]


def gold_of(bench: Workbench, case_id: str) -> list[Claim]:
    """Return the claims that somebody looked at, as the desk reads them, by article and place.

    They are what a right engine would print, in the interchange format.
    """
    with bench.store.read() as tx:
        numbers = {a.id: a.number for a in tx.articles.where(case_id=case_id)}
        kept = [stored for stored in looked_at(tx, case_id) if stored.rejected is None]
    order = sorted(kept, key=lambda s: (numbers[s.article_id], s.current.start, s.number))
    return [stored.current for stored in order]


def looked_at(tx: Transaction, case_id: str) -> list[StoredClaim]:
    """Return the claims of a case on which a person has done something."""
    reviewed = {r.claim_id for r in tx.reviews.where(case_id=case_id)}
    corrected = {c.claim_id for c in tx.corrections.where(case_id=case_id)}
    return [
        stored
        for stored in tx.claims.where(case_id=case_id)
        if stored.id in reviewed | corrected or stored.status not in UNSEEN
    ]


def _outcome(stored: StoredClaim) -> str | None:
    """Return what a claim counts as; null where it says nothing of the engine."""
    if stored.machine is None:
        return None if stored.rejected is not None else "added"
    if stored.rejected is not None:
        return "rejected"
    return "changed" if stored.corrected is not None else "right"


def _share(part: int, whole: int) -> float | None:
    return part / whole if whole else None

"""Show the history of a case, and say whether it was tampered with."""

from factcheck.domain.history import GENESIS, HistoryEntry, first_broken
from factcheck.domain.record import Value
from factcheck.workflow.ports import Workbench


class Verified(Value):
    """Hold the length and head of a chain, and the first entry that is not as it was written."""

    entries: int
    head: str
    broken_at: int | None


def show_history(
    bench: Workbench, case_id: str, *, subject: str | None = None
) -> list[HistoryEntry]:
    """Return what was done in the case, oldest first."""
    with bench.store.read() as tx:
        return tx.history(case_id, subject=subject)


def verify_history(bench: Workbench, case_id: str) -> Verified:
    """Check the chain of hashes of the case."""
    entries = show_history(bench, case_id)
    head = entries[-1].hash if entries else GENESIS
    return Verified(entries=len(entries), head=head, broken_at=first_broken(entries))

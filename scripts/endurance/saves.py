"""Let several processes save over each other from forms that went stale: nothing may be lost."""

from multiprocessing import get_context
from typing import NamedTuple

from factcheck.domain.evidence import Evidence
from factcheck.errors import Conflict
from factcheck.settings import Settings
from factcheck.workflow.verify_store import verify_store
from scripts.endurance.counting import begin, count, counts_of, opened, read

TWICE = 10  # every tenth save is sent twice, as by a double click
CHANGED = "evidence changed"


class Race(NamedTuple):
    """Hold what came of a race; all but the first two figures should be nought."""

    saved: int
    conflicts: int
    hidden: int  # conflicts that did not show both versions
    lost: int  # saves that were acknowledged and are not counted
    doubled: int  # entries of the history that no save accounts for
    wrong: tuple[str, ...]  # what `verify` says


def race(at: Settings, processes: int, saves: int) -> Race:
    """Let each process save so many times on one item of a case."""
    names = [f"r{number}" for number in range(processes)]
    ident = begin(at, names)
    with get_context("fork").Pool(processes) as pool:
        told = pool.starmap(_save, [(at, ident, name, saves) for name in names])
    with opened(at) as bench:
        counts = counts_of(read(bench, ident))
        with bench.store.read() as tx:
            case = tx.evidence.get(ident).case_id
            entries = [e for e in tx.history(case) if e.action == CHANGED and e.by in counts]
        wrong = tuple(s for look in verify_store(bench) for s in look.wrong)
    return Race(
        saved=processes * saves,
        conflicts=sum(conflicts for conflicts, _ in told),
        hidden=sum(hidden for _, hidden in told),
        lost=sum(saves - counts[name] for name in names),
        doubled=len(entries) - processes * saves,
        wrong=wrong,
    )


def _save(at: Settings, ident: str, name: str, saves: int) -> tuple[int, int]:
    """Save until all are acknowledged; return how many conflicts there were, and how many hid."""
    conflicts = hidden = 0
    with opened(at) as bench:
        form = read(bench, ident)
        for number in range(saves):
            while True:
                stale = form
                try:
                    form = count(bench, stale, name)
                    break
                except Conflict as conflict:
                    conflicts += 1
                    hidden += not _shows_both(conflict, stale)
                    form = read(bench, ident)
            if number % TWICE == 0:
                count(bench, stale, name)
    return conflicts, hidden


def _shows_both(conflict: Conflict, stale: Evidence) -> bool:
    yours, theirs = conflict.yours, conflict.theirs
    if not isinstance(yours, Evidence) or not isinstance(theirs, Evidence):
        return False
    return yours.note != theirs.note and theirs.version > stale.version

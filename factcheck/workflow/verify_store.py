"""Say whether anything that is kept was altered: rows, histories, texts, reports, files."""

from collections.abc import Iterator

from factcheck.domain.archive import CaseArchive, strangers
from factcheck.domain.case import Case
from factcheck.domain.history import GENESIS, HistoryEntry, first_broken
from factcheck.domain.record import Value
from factcheck.errors import NotFound, StorageError
from factcheck.workflow.archive_case import archive_of
from factcheck.workflow.grade_source import DESK
from factcheck.workflow.ports import Altered, Workbench


class CaseSound(Value):
    """Hold what a look at one case came to; `wrong` names each row or file that was altered."""

    case: str
    entries: int = 0
    head: str = GENESIS
    files: int = 0
    wrong: tuple[str, ...] = ()


def verify_store(bench: Workbench, case_id: str | None = None) -> list[CaseSound]:
    """Return a look at each case, or at one; the desk's own rows and history are the case ''."""
    if case_id:
        with bench.store.read() as tx:
            case = tx.cases.get(case_id)
        return [_look(bench, case, bench.store.altered(case_id))]
    damage = bench.store.damage()
    altered = bench.store.altered()
    try:
        with bench.store.read() as tx:
            cases, desk = tx.cases.where(), tx.history(DESK)
    except StorageError as error:  # nothing more can be looked at
        told = (*damage, *(row.sentence for row in altered), error.message)
        return [CaseSound(case="", wrong=told)]
    known = {case.id for case in cases}
    of_none = [row.sentence for row in altered if row.case_id not in known]
    broken = first_broken(desk)
    if broken is not None:
        of_none.append(f"the desk's history was altered at entry {broken}")
    whole = CaseSound(case="", entries=len(desk), head=_head(desk), wrong=(*damage, *of_none))
    return [whole, *(_look(bench, case, altered) for case in cases)]


def _look(bench: Workbench, case: Case, altered: list[Altered]) -> CaseSound:
    rows = tuple(row.sentence for row in altered if row.case_id == case.id)
    try:
        with bench.store.read() as tx:
            archive = archive_of(tx, case.id)
    except StorageError as error:  # a row that cannot be read: the store names it
        return CaseSound(case=case.name, wrong=(*rows, error.message))
    history = archive.history
    dated = () if _dated(case, history) else ("the history does not reach to its last change",)
    files = tuple(_altered_files(bench, archive))
    return CaseSound(
        case=case.name,
        entries=len(history),
        head=_head(history),
        files=len(archive.files),
        wrong=(*rows, *strangers(archive), *dated, *files),
    )


def _dated(case: Case, history: tuple[HistoryEntry, ...]) -> bool:
    """Tell whether the latest act is the one that the case was last dated by."""
    return not history or history[-1].at == case.changed_at


def _head(history: list[HistoryEntry] | tuple[HistoryEntry, ...]) -> str:
    return history[-1].hash if history else GENESIS


def _altered_files(bench: Workbench, archive: CaseArchive) -> Iterator[str]:
    for sha256 in archive.files:
        try:
            bench.vault.get(sha256)
        except (NotFound, StorageError) as error:
            yield error.message

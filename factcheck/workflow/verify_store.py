"""Say whether anything that is kept was altered: histories, texts, reports, files."""

from collections.abc import Iterator

from factcheck.domain.archive import CaseArchive, strangers
from factcheck.domain.case import Case
from factcheck.domain.history import GENESIS, first_broken
from factcheck.domain.record import Value
from factcheck.errors import NotFound, StorageError
from factcheck.workflow.archive_case import archive_of
from factcheck.workflow.grade_source import DESK
from factcheck.workflow.ports import Workbench


class CaseSound(Value):
    """Hold what a look at one case came to; `wrong` names each row or file that was altered."""

    case: str
    entries: int = 0
    head: str = GENESIS
    files: int = 0
    wrong: tuple[str, ...] = ()


def verify_store(bench: Workbench, case_id: str | None = None) -> list[CaseSound]:
    """Return a look at each case, or at one; the desk's own history is the case ''."""
    with bench.store.read() as tx:
        cases = [tx.cases.get(case_id)] if case_id else tx.cases.where()
        desk = tx.history(DESK)
    looks = [_look(bench, case) for case in cases]
    if case_id:
        return looks
    broken = first_broken(desk)
    wrong = [*bench.store.damage()]
    if broken is not None:
        wrong.append(f"the desk's history was altered at entry {broken}")
    head = desk[-1].hash if desk else GENESIS
    return [CaseSound(case="", entries=len(desk), head=head, wrong=tuple(wrong)), *looks]


def _look(bench: Workbench, case: Case) -> CaseSound:
    try:
        with bench.store.read() as tx:
            archive = archive_of(tx, case.id)
    except StorageError as error:  # a row that cannot be read: the store names it
        return CaseSound(case=case.name, wrong=(error.message,))
    return CaseSound(
        case=case.name,
        entries=len(archive.history),
        head=archive.history[-1].hash if archive.history else GENESIS,
        files=len(archive.files),
        wrong=(*strangers(archive), *_altered_files(bench, archive)),
    )


def _altered_files(bench: Workbench, archive: CaseArchive) -> Iterator[str]:
    for sha256 in archive.files:
        try:
            bench.vault.get(sha256)
        except (NotFound, StorageError) as error:
            yield error.message

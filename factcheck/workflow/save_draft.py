"""Keep what is being typed."""

from factcheck.domain.review import Draft
from factcheck.workflow.ports import Transaction, Workbench


def save_draft(
    bench: Workbench,
    case_id: str,
    place: str,
    typed: dict[str, str | bool | list[str] | None],
    *,
    by: str,
) -> Draft:
    """Keep typing; `place` is such as 'review:CLAIM'. The latest wins: it is one person's own."""
    with bench.store.write() as tx:
        before = tx.drafts.find(case_id, by, place)
        draft = Draft(
            case_id=case_id,
            reviewer=by,
            place=place,
            typed=typed,
            typed_at=bench.clock(),
            version=before.version if before else 0,
        )
        return tx.drafts.put(draft)


def load_draft(bench: Workbench, case_id: str, place: str, *, by: str) -> Draft | None:
    """Return what was being typed there, if it was not saved since."""
    with bench.store.read() as tx:
        return tx.drafts.find(case_id, by, place)


def drop_draft(bench: Workbench, case_id: str, place: str, *, by: str) -> None:
    """Forget it, for it is saved or given up; nothing happens where there is none."""
    with bench.store.write() as tx:
        forget_draft(tx, case_id, place, by=by)


def forget_draft(tx: Transaction, case_id: str, place: str, *, by: str) -> None:
    """Forget typing within a transaction, for what was typed is being saved in it."""
    tx.drafts.remove(case_id, by, place)

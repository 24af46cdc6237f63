"""Keep what is being typed."""

from factcheck.domain.review import Draft
from factcheck.workflow.ports import Workbench


def save_draft(
    bench: Workbench,
    case_id: str,
    place: str,
    typed: dict[str, str | bool | list[str] | None],
    *,
    by: str,
) -> Draft:
    """Keep typing; `place` is such as 'review:CLAIM'. The latest wins: it is one person's own."""
    raise NotImplementedError


def load_draft(bench: Workbench, case_id: str, place: str, *, by: str) -> Draft | None:
    """Return what was being typed there, if it was not saved since."""
    raise NotImplementedError


def drop_draft(bench: Workbench, case_id: str, place: str, *, by: str) -> None:
    """Forget it, for it is saved or given up; nothing happens where there is none."""
    raise NotImplementedError

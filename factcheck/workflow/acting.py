"""Write down who did what."""

from factcheck.domain.history import Act
from factcheck.workflow.ports import Workbench


def act(
    bench: Workbench,
    case_id: str,
    subject: str,
    action: str,
    *,
    by: str,
    **told: str,
) -> Act:
    """Return the act, dated now; `told` may hold before, after and why."""
    return Act.model_validate(
        {
            "case_id": case_id,
            "subject": subject,
            "action": action,
            "by": by,
            "at": bench.clock(),
            **told,
        }
    )


def once(action: str, by: str, key: str) -> str:
    """Return the key under which a save is remembered; empty where the caller gave none."""
    return f"{action}:{by}:{key}" if key else ""

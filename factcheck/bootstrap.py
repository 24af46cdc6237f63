"""The composition root: ports meet adapters."""

from factcheck.settings import Settings
from factcheck.workflow.ports import Workbench


def open_workbench(settings: Settings | None = None) -> Workbench:
    """Return a workbench on the store of the settings, made or migrated where needed."""
    raise NotImplementedError

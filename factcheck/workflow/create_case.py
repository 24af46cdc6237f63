"""Start a case."""

from factcheck.domain.case import Case
from factcheck.workflow.ports import Workbench


def create_case(
    bench: Workbench, name: str, *, by: str, description: str = "", solo: bool = False
) -> Case:
    """Create a case; AlreadyThere where another has the name, whatever its letter case."""
    raise NotImplementedError


def open_case(bench: Workbench, name: str, *, by: str) -> Case:
    """Return the case with this id or name, created where there is none."""
    raise NotImplementedError


def find_case(bench: Workbench, name: str) -> Case:
    """Return the case with this id or name; NotFound where there is none."""
    raise NotImplementedError

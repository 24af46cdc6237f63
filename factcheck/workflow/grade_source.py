"""Keep the register of sources with their grades."""

from factcheck.domain.evidence import Reliability, Source
from factcheck.workflow.ports import Workbench


def grade_source(
    bench: Workbench,
    name: str,
    reliability: Reliability,
    *,
    by: str,
    rationale: str = "",
    domain: str | None = None,
    seen: int = 0,
) -> Source:
    """Save the grade of a source, made known where new; `seen` is the version on screen."""
    raise NotImplementedError


def list_sources(bench: Workbench) -> list[Source]:
    """Return the register, by name."""
    raise NotImplementedError

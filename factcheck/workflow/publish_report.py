"""Write reports, and keep what left the house."""

from factcheck.domain.dossier import Dossier
from factcheck.domain.report import ReportFormat, ReportVersion
from factcheck.workflow.ports import Workbench


def load_dossier(bench: Workbench, case_id: str) -> Dossier:
    """Return the whole case as one value."""
    raise NotImplementedError


def write_report(bench: Workbench, case_id: str, report_format: ReportFormat) -> bytes:
    """Write the report of the case as it stands now."""
    raise NotImplementedError


def publish_report(bench: Workbench, case_id: str, *, by: str, note: str = "") -> ReportVersion:
    """Freeze the report as a version; it is a draft unless a verdict is published."""
    raise NotImplementedError

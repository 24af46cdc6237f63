"""Verdict reports: one contents, one writer a format. `write`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:  # the command line imports `cells` from here and must start fast
    from factcheck.domain.dossier import Dossier
    from factcheck.domain.report import ReportFormat

__all__ = ["write"]


def write(dossier: "Dossier", report_format: "ReportFormat") -> bytes:
    """Write the report of a case; the same dossier gives the same bytes.

    UsageError where the format has no writer yet.
    """
    from factcheck.reports.writing import write_dossier  # noqa: PLC0415  # see above

    return write_dossier(dossier, report_format)

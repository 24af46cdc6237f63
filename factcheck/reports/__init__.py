"""Verdict reports: one contents, one writer a format. `write`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:  # the command line imports `cells` from here and must start fast
    from factcheck.domain.dossier import Dossier
    from factcheck.domain.report import ReportFormat, ReportOptions

__all__ = ["write"]


def write(
    dossier: "Dossier",
    report_format: "ReportFormat",
    *,
    options: "ReportOptions | None" = None,
    frozen: str | None = None,
) -> bytes:
    """Write the report of a case, or the version whose JSON is given; same data, same bytes.

    UsageError where the format cannot be written of this case, or not on this machine.
    """
    from factcheck.reports.writing import write_dossier  # noqa: PLC0415  # see above

    return write_dossier(dossier, report_format, options=options, frozen=frozen)

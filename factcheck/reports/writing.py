"""From a dossier to the bytes of a report, by its format."""

from collections.abc import Callable

from factcheck.domain.dossier import Dossier
from factcheck.domain.report import ReportFormat
from factcheck.errors import UsageError
from factcheck.reports.casualty_csv import casualty_csv
from factcheck.reports.contents import Contents, contents_of
from factcheck.reports.csv_table import csv_table
from factcheck.reports.html_page import html_page
from factcheck.reports.json_report import json_report
from factcheck.reports.map_files import map_data, map_picture
from factcheck.reports.markdown_page import markdown_page

WRITERS: dict[ReportFormat, Callable[[Contents], str]] = {
    ReportFormat.HTML: html_page,
    ReportFormat.MARKDOWN: markdown_page,
    ReportFormat.JSON: json_report,
    ReportFormat.CSV: csv_table,
    ReportFormat.CASUALTIES: casualty_csv,
    ReportFormat.SVG: map_picture,
    ReportFormat.GEOJSON: map_data,
}


def write_dossier(dossier: Dossier, report_format: ReportFormat) -> bytes:
    """Write the report of a case as UTF-8.

    A lone surrogate, which no encoding holds, comes out as a question mark.
    """
    writer = WRITERS.get(report_format)
    if writer is None:
        known = ", ".join(f.value for f in WRITERS)
        raise UsageError(
            f"cannot write a report as {report_format.value!r}", hint=f"expected {known}"
        )
    return writer(contents_of(dossier)).encode(errors="replace")

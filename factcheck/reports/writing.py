"""From a dossier to the bytes of a report, by its format."""

from collections.abc import Callable

from pydantic import ValidationError

from factcheck.domain.dossier import Dossier
from factcheck.domain.report import ReportFormat, ReportOptions
from factcheck.errors import UsageError
from factcheck.reports.casualty_csv import casualty_csv
from factcheck.reports.claim_review import claim_review_file
from factcheck.reports.contents import Contents, contents_of, read_contents, without_names
from factcheck.reports.csv_table import csv_table
from factcheck.reports.html_page import html_page
from factcheck.reports.json_report import json_report
from factcheck.reports.manifest import manifest
from factcheck.reports.map_files import map_data, map_picture
from factcheck.reports.markdown_page import markdown_page
from factcheck.reports.pdf_pages import pdf_pages
from factcheck.reports.proofs import proved
from factcheck.reports.workbook import workbook

Writer = Callable[[Contents, ReportOptions], str | bytes]
WRITERS: dict[ReportFormat, Writer] = {
    ReportFormat.HTML: lambda contents, options: html_page(contents, options.templates),
    ReportFormat.PDF: lambda contents, options: pdf_pages(contents, options.templates),
    ReportFormat.MARKDOWN: lambda contents, options: markdown_page(contents, options.templates),
    ReportFormat.JSON: lambda contents, _: json_report(contents),
    ReportFormat.CSV: lambda contents, _: csv_table(contents),
    ReportFormat.XLSX: lambda contents, _: workbook(contents),
    ReportFormat.CASUALTIES: lambda contents, _: casualty_csv(contents),
    ReportFormat.CLAIM_REVIEW: lambda contents, _: claim_review_file(contents),
    ReportFormat.MANIFEST: lambda contents, _: manifest(contents),
    ReportFormat.SVG: lambda contents, _: map_picture(contents),
    ReportFormat.GEOJSON: lambda contents, _: map_data(contents),
}


def write_dossier(
    dossier: Dossier,
    report_format: ReportFormat,
    *,
    options: ReportOptions | None = None,
    frozen: str | None = None,
) -> bytes:
    """Write the report of a case, or the version whose JSON is given, as UTF-8.

    A lone surrogate, which no encoding holds, comes out as a question mark.
    """
    wanted = options or ReportOptions()
    contents = contents_of(dossier, wanted) if frozen is None else _thawed(frozen, wanted)
    told = WRITERS[report_format](contents, wanted)
    data = told if isinstance(told, bytes) else told.encode(errors="replace")
    return proved(data, report_format)


def _thawed(frozen: str, options: ReportOptions) -> Contents:
    """Return what a version says; names are withheld from it as from any report."""
    try:
        contents = read_contents(frozen)
    except ValidationError as error:
        what = "cannot write this version: an older program wrote it in another form"
        raise UsageError(what, hint="freeze a new version") from error
    return without_names(contents) if options.withhold and not contents.withheld else contents

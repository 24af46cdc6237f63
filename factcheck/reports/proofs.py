"""Hold each file to its format before it is given out: a report that left cannot be mended."""

import csv
import io
import json
import zipfile
from collections.abc import Callable

from pydantic import ValidationError

from factcheck.domain.report import FILE_KINDS, ReportFormat
from factcheck.errors import FactcheckError
from factcheck.reports.cells import as_text
from factcheck.reports.contents import read_contents
from factcheck.reports.json_report import json_report

Proof = Callable[[bytes], str]  # what is wrong; '' where nothing is
FORMULA = b"<f>", b"<f "
PDF_HEAD, PDF_END, TAIL = b"%PDF-", b"%%EOF", 1024


def proved(data: bytes, report_format: ReportFormat) -> bytes:
    """Return a file that is what its name says; FactcheckError where it is not.

    Pages and their text are as the templates have them, which may be a house's own; ClaimReview
    is held to its rules where it is made.
    """
    proof = PROOFS.get(report_format)
    wrong = proof(data) if proof else ""
    if wrong:
        title = FILE_KINDS[report_format].title
        raise FactcheckError(f"will not give out this {title}: {wrong}", hint="report this fault")
    return data


def _json(data: bytes) -> str:
    try:
        again = json_report(read_contents(data.decode()))
    except ValidationError as error:
        return f"it does not read back: {error.errors()[0]['msg']}"
    return "" if again.encode(errors="replace") == data else "it reads back as something else"


def _table(data: bytes) -> str:
    try:
        rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))
    except csv.Error:  # a cell is longer than this reader takes, which is no fault of the file
        return ""
    if len({len(row) for row in rows}) > 1:
        return "its rows differ in length"
    signs = [cell for row in rows for cell in row if as_text(cell) != cell and not _number(cell)]
    return f"a cell would be run as a formula: {signs[0][:40]!r}" if signs else ""


def _workbook(data: bytes) -> str:
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        sheets = [n for n in packed.namelist() if n.startswith("xl/worksheets/")]
        runs = [n for n in sheets if any(sign in packed.read(n) for sign in FORMULA)]
    return f"{runs[0]} holds a formula" if runs else ""


def _data(data: bytes) -> str:
    try:
        json.loads(data)
    except ValueError as error:
        return f"it is no JSON: {error}"
    return ""


def _pages(data: bytes) -> str:
    whole = data.startswith(PDF_HEAD) and PDF_END in data[-TAIL:]
    return "" if whole else "it is no whole PDF"


def _number(cell: str) -> bool:
    try:
        float(cell)
    except ValueError:
        return False
    return True


PROOFS: dict[ReportFormat, Proof] = {
    ReportFormat.JSON: _json,
    ReportFormat.CSV: _table,
    ReportFormat.CASUALTIES: _table,
    ReportFormat.XLSX: _workbook,
    ReportFormat.MANIFEST: _data,
    ReportFormat.GEOJSON: _data,
    ReportFormat.PDF: _pages,
}

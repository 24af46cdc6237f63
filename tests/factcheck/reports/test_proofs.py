"""No file is given out that is not what its name says."""

import io
import zipfile

import pytest

from factcheck.domain.report import ReportFormat, ReportOptions
from factcheck.errors import FactcheckError
from factcheck.reports import write
from factcheck.reports.json_report import json_report
from factcheck.reports.proofs import proved
from factcheck.reports.writing import WRITERS
from tests.factcheck.reports.conftest import HOUSE


def workbook(sheet):
    """Return a workbook of one sheet."""
    told = io.BytesIO()
    with zipfile.ZipFile(told, "w") as packed:
        packed.writestr("xl/worksheets/sheet1.xml", sheet)
        packed.writestr("xl/styles.xml", "<f>no cell</f>")
    return told.getvalue()


@pytest.mark.parametrize("report_format", sorted(set(WRITERS) - {ReportFormat.PDF}))
def test_what_we_write_is_given_out_as_it_is(dossier, report_format):
    told = write(dossier, report_format, options=ReportOptions(house=HOUSE))
    assert proved(told, report_format) == told


@pytest.mark.parametrize(
    ("report_format", "data", "says"),
    [
        (ReportFormat.JSON, b"{}", "will not give out this JSON: it does not read back"),
        (ReportFormat.CSV, b"a,b\r\n1\r\n", "its rows differ in length"),
        (ReportFormat.CSV, b"a,b\r\n1,=1+1\r\n", "would be run as a formula: '=1\\+1'"),
        (ReportFormat.CASUALTIES, b"a\r\n@x\r\n", "would be run as a formula"),
        (ReportFormat.XLSX, workbook("<c><f>1+1</f></c>"), "sheet1.xml holds a formula"),
        (ReportFormat.MANIFEST, b"{", "it is no JSON"),
        (ReportFormat.GEOJSON, b"", "it is no JSON"),
        (ReportFormat.PDF, b"%PDF-1.7 cut", "it is no whole PDF"),
        (ReportFormat.PDF, b"words %%EOF", "it is no whole PDF"),
    ],
)
def test_what_is_broken_is_not_given_out(report_format, data, says):
    with pytest.raises(FactcheckError, match=says):
        proved(data, report_format)


@pytest.mark.parametrize(
    ("report_format", "data"),
    [
        (ReportFormat.CSV, "\ufeffa,b\r\n-3,'=1\r\n".encode()),
        (ReportFormat.CSV, b"a\r\n" + b"x" * 200_000 + b"\r\n"),
        (ReportFormat.XLSX, workbook("<c><v>1</v></c>")),
        (ReportFormat.PDF, b"%PDF-1.7 words %%EOF\n"),
        (ReportFormat.HTML, b"a house's own"),
    ],
)
def test_what_is_sound_is(report_format, data):
    assert proved(data, report_format) == data


def test_json_that_reads_back_as_something_else_stays_here(contents):
    told = json_report(contents).encode().rstrip()
    with pytest.raises(FactcheckError, match="something else"):
        proved(told, ReportFormat.JSON)

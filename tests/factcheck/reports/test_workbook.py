"""The report as a workbook."""

import io
import zipfile

import pytest
from openpyxl import load_workbook

from factcheck.reports.contents import contents_of
from factcheck.reports.sheets import sheets_of
from factcheck.reports.workbook import LONGEST, workbook
from tests.factcheck.reports.conftest import hostile


def cells(data):
    book = load_workbook(io.BytesIO(data))
    return [cell for sheet in book for row in sheet.iter_rows() for cell in row]


def test_what_is_read_back_is_what_was_written(contents):
    book = load_workbook(io.BytesIO(workbook(contents)))
    for sheet in sheets_of(contents):
        read = list(book[sheet.name].iter_rows(values_only=True))
        assert read[0] == tuple(sheet.columns)
        wanted = [tuple(None if c == "" else c for c in row) for row in sheet.rows]
        assert read[1:] == wanted


def test_no_cell_is_a_formula_an_error_or_a_date(dossier):
    data = workbook(contents_of(hostile(dossier)))
    assert {cell.data_type for cell in cells(data)} <= {"s", "n"}
    assert b"<f>" not in b"".join(_members(data).values())


@pytest.mark.parametrize(
    "sign", ["=1+1", "+1", "-1", "@x", "#N/A", "\t=1", "\uff1d1", "2020-01-01"]
)
def test_a_text_stays_the_text_it_is(dossier, sign):
    reviews = tuple(r.but(conclusion=sign) for r in dossier.reviews)
    found = cells(workbook(contents_of(dossier.but(reviews=reviews))))
    told = [cell for cell in found if cell.value == sign]
    assert told
    assert {cell.data_type for cell in told} == {"s"}
    if sign[0] in "=+-@":
        assert all(cell.quotePrefix for cell in told)


def test_what_no_cell_can_hold_is_replaced_or_cut(dossier):
    reviews = tuple(r.but(rationale="\x00" + "x" * LONGEST) for r in dossier.reviews)
    values = [cell.value for cell in cells(workbook(contents_of(dossier.but(reviews=reviews))))]
    long = [v for v in values if isinstance(v, str) and v.startswith("\ufffdx")]
    assert {len(v) for v in long} == {LONGEST}


def test_its_dates_are_the_cases(contents):
    data = workbook(contents)
    book = load_workbook(io.BytesIO(data))
    told = contents.changed_at.replace(tzinfo=None, microsecond=0)
    assert book.properties.created == book.properties.modified == told
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        assert {m.date_time for m in packed.infolist()} == {told.timetuple()[:6]}


def _members(data):
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        return {name: packed.read(name) for name in packed.namelist()}

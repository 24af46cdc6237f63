"""The table of casualties for spreadsheets."""

import csv
import io

from factcheck.reports.casualty_csv import COLUMNS, casualty_csv
from factcheck.reports.contents import contents_of
from tests.factcheck.reports.conftest import HOSTILE, hostile
from tests.factcheck.reports.extracting import case_of

TEXT = (
    "A blast in Dover on Friday killed seven people, including three children. "
    "Ann Roe, 34, was killed."
)


def read(contents):
    return list(csv.DictReader(io.StringIO(casualty_csv(contents).lstrip("\ufeff"), newline="")))


def test_tolls_groups_and_persons_are_lines_of_their_own():
    rows = read(contents_of(case_of(TEXT)))
    assert [(r["line"], r["outcome"], r["who"], r["min"], r["age"]) for r in rows] == [
        ("toll", "killed", "all", "7", ""),
        ("group", "killed", "children", "3", ""),
        ("person", "killed", "Ann Roe", "", "34"),
    ]
    assert {r["event"] for r in rows} == {"blast in Dover"}
    assert rows[0].keys() == set(COLUMNS)


def test_a_case_without_casualties_has_only_its_head():
    assert read(contents_of(case_of("It rained in Dover."))) == []


def test_no_cell_runs(dossier):
    table = casualty_csv(contents_of(hostile(dossier)))
    cells = [cell for row in csv.reader(io.StringIO(table)) for cell in row]
    assert not any(cell.startswith(("=", "@", "\t")) for cell in cells)
    assert HOSTILE[2] not in cells

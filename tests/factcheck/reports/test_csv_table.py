"""The report as a table."""

import csv
import io

import pytest

from factcheck.reports.contents import contents_of
from factcheck.reports.csv_table import BYTE_ORDER_MARK, COLUMNS, csv_table
from tests.factcheck.reports.conftest import hostile


def read(table):
    return list(csv.DictReader(io.StringIO(table.removeprefix(BYTE_ORDER_MARK), newline="")))


def test_there_is_a_row_a_claim_in_reading_order(contents):
    rows = read(csv_table(contents))
    assert [row["claim"] for row in rows] == ["C1", "C2", "C3", "C4"]
    assert tuple(rows[0]) == COLUMNS
    assert [rows[0][name] for name in ("min", "best", "max", "verdict")] == [
        *("3", "3", "3"),
        "supported",
    ]
    assert (rows[0]["evidence_items"], rows[0]["independent_origins"]) == ("4", "3")


def test_a_draft_says_so_in_every_row(contents, unworked):
    assert {row["draft"] for row in read(csv_table(contents))} == {""}
    assert {row["draft"] for row in read(csv_table(contents_of(unworked)))} == {"DRAFT"}


def test_no_cell_is_a_formula(dossier):
    rows = read(csv_table(contents_of(hostile(dossier))))
    cells = [cell for row in rows for cell in row.values()]
    assert not [c for c in cells if c.startswith(("=", "+", "@", "\t", "\r"))]


@pytest.mark.parametrize("sign", ["=1", "+1", "-1", "@x", "\t=1"])
def test_a_conclusion_that_looks_like_a_formula_is_text(dossier, sign):
    reviews = tuple(r.but(conclusion=sign) for r in dossier.reviews)
    rows = read(csv_table(contents_of(dossier.but(reviews=reviews))))
    assert rows[0]["conclusion"] == f"'{sign}"

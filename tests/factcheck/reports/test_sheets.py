"""The rows of a workbook's sheets."""

import pytest

from factcheck.reports.contents import contents_of
from factcheck.reports.sheets import sheets_of


@pytest.fixture
def sheets(contents):
    return {sheet.name: sheet for sheet in sheets_of(contents)}


def test_there_is_a_sheet_for_each_part(sheets):
    assert list(sheets) == [
        *("Claims", "Evidence", "Findings", "Casualties", "Timeline", "About"),
    ]


def test_every_row_has_a_cell_a_column(sheets):
    for sheet in sheets.values():
        assert all(len(row) == len(sheet.columns) for row in sheet.rows)


def test_evidence_stands_with_its_claim_and_verdict(sheets):
    rows = [dict(zip(sheets["Evidence"].columns, r, strict=True)) for r in sheets["Evidence"].rows]
    assert [row["item"] for row in rows] == ["C1-E1", "C1-E2", "C1-E3", "C1-E4"]
    assert {row["verdict"] for row in rows} == {"supported"}
    assert [row["against_the_verdict"] for row in rows] == ["", "", "against", ""]


def test_a_case_with_nothing_in_it_has_only_what_it_says_of_itself(dossier):
    empty = sheets_of(contents_of(type(dossier)(case=dossier.case)))
    assert [bool(sheet.rows) for sheet in empty] == [False, False, False, False, False, True]
    assert "DRAFT" in str(empty[-1].rows[1][1])

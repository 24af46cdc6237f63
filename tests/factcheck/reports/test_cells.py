"""Cells that a spreadsheet takes for text."""

import csv
import io

import pytest

from factcheck.reports.cells import as_text


@pytest.mark.parametrize(
    "risky",
    [
        '=HYPERLINK("https://example.org","x")',
        "+1",
        "-2+3",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "  =1",
        "\xa0=1",
        "＝1",  # noqa: RUF001  # full width
    ],
)
def test_what_could_be_a_formula_is_forced_to_text(risky):
    assert as_text(risky) == "'" + risky


@pytest.mark.parametrize("harmless", ["12 killed", "a=b", "", "'=1", "killed – 3", "1-2"])
def test_other_text_stays_as_it_is(harmless):
    assert as_text(harmless) == harmless


def test_null_is_an_empty_cell_and_a_number_its_digits():
    assert (as_text(None), as_text(12)) == ("", "12")


def test_a_forced_cell_survives_a_table():
    table = io.StringIO()
    csv.writer(table).writerow([as_text('=1,"2"'), as_text("a\nb")])
    assert next(csv.reader(io.StringIO(table.getvalue(), newline=""))) == ['\'=1,"2"', "a\nb"]

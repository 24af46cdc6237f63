"""Rows with their numbers."""

import csv
import io

import pytest

from factcheck.ingest.table_rows import columns_in, numbered_rows, sign_between


@pytest.mark.parametrize(
    ("header", "sign"),
    [
        ("text,outlet", ","),
        ("text;outlet;published, as printed", ";"),
        ("text\toutlet", "\t"),
        ("a|b", "|"),
        ("text", ","),
    ],
)
def test_the_sign_that_the_header_has_most_of_parts_the_cells(header, sign):
    assert sign_between(f"{header}\none;two;three;four") == sign


def test_a_row_keeps_its_number_also_behind_empty_and_unreadable_ones():
    rows = csv.reader(io.StringIO("head\n\none\n \nbad\0 row\ntwo\n"), strict=True)
    next(rows)
    found = dict(numbered_rows(rows))
    assert found[3] == ["one"]
    assert found[6] == ["two"]
    assert set(found) <= {3, 5, 6}


def test_a_column_is_known_by_the_names_of_a_file(tmp_path):
    file = tmp_path / "columns.txt"
    file.write_text("# what a line is\ntext: Body,Full Text\n", encoding="utf-8")
    found = columns_in(file, str.casefold)
    assert found == {"text": "text", "body": "text", "full text": "text"}

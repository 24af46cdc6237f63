import pytest

from claims.lexicon.tables import listed, rows


def test_every_row_of_a_list_has_the_same_number_of_cells():
    assert {len(row) for row in rows("countries.txt")} == {6}


def test_remarks_are_no_rows():
    assert not [row for row in rows("countries.txt") if row[0].startswith("#")]


@pytest.mark.parametrize(
    ("cell", "entries"), [("a; b", ("a", "b")), ("a", ("a",)), ("", ()), (" ; ", ())]
)
def test_a_cell_holds_entries_and_never_an_empty_one(cell, entries):
    assert listed(cell) == entries

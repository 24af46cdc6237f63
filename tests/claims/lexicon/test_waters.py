"""Waters within waters."""

import pytest

from claims.lexicon.tables import listed, rows
from claims.lexicon.waters import FILE, waters_around


@pytest.mark.parametrize(
    ("inner", "outer", "holds"),
    [
        ("Gulf of Oman", "Arabian Sea", True),
        ("Strait of Hormuz", "Indian Ocean", True),
        ("Aegean Sea", "Atlantic Ocean", True),
        ("Red Sea", "Arabian Sea", False),
        ("Persian Gulf", "Red Sea", False),
        ("Arabian Sea", "Gulf of Oman", False),
    ],
)
def test_a_water_lies_in_another(inner, outer, holds):
    assert (outer in waters_around(inner)) is holds


def test_all_waters_are_in_the_list_of_waters():
    known = {row[1] for row in rows("waters.txt")}
    parts = rows(FILE)
    assert {outer for outer, _ in parts} <= known
    assert {inner for _, inners in parts for inner in listed(inners)} <= known

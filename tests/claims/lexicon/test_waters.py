import pytest

from claims.lexicon.tables import listed, rows
from claims.lexicon.waters import waters_around


@pytest.mark.parametrize(
    ("inner", "outer", "held"),
    [
        ("Aegean Sea", "Mediterranean Sea", True),
        ("Manila Bay", "Pacific Ocean", True),
        ("Bab el-Mandeb", "Gulf of Aden", True),
        ("Bab el-Mandeb", "Red Sea", True),
        ("Mediterranean Sea", "Aegean Sea", False),
        ("Red Sea", "Black Sea", False),
        ("Lake Chad", "Atlantic Ocean", False),
    ],
)
def test_a_water_lies_in_what_holds_it(inner, outer, held):
    assert (outer in waters_around(inner)) is held


def test_all_waters_of_the_table_are_places_by_that_name():
    known = {row[1] for row in rows("waters.txt")}
    named = {
        name for holder, parts in rows("waters_within.txt") for name in (holder, *listed(parts))
    }
    assert named <= known


def test_no_water_holds_itself():
    assert not [
        holder for holder, _ in rows("waters_within.txt") if holder in waters_around(holder)
    ]

"""The clause that says what was done with the things counted."""

import pytest

from claims.extractors.quantities.counted import find_counted
from claims.extractors.quantities.holding import clause_of


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("Rebels fired 12 rockets.", "fire patient"),
        ("Twelve rockets fell.", "fall patient"),
        ("A barrage of 12 rockets hit it.", "hit agent"),
        ("Ten houses destroyed in blaze", "destroy patient"),
        ("They sent 14 tanks and Germany 18.", "send patient"),
        ("They destroyed 12 of 20 drones.", None),
        ("A convoy of 12 cars was hit.", None),
        ("Rebels near 12 villages left.", None),
    ],
)
def test_the_last_thing_counted_has_its_clause(read, text, held):
    (reading,) = read(text).sentences
    *_, last = find_counted(reading)
    found = clause_of(reading, last)
    assert (f"{found[0].lemma} {found[1].role}" if found else None) == held

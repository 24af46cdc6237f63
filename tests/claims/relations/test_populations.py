"""How two counted groups stand to each other."""

import pytest

from claims.relations.populations import Standing, standing
from tests.claims.making import people


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (people("people"), people("victims"), Standing.SAME),
        (people("passengers"), people("people"), Standing.SAME),
        (people("miners"), people("miners trapped"), Standing.UNCLEAR),
        (people("cooks"), people("clerks"), Standing.UNCLEAR),
        (people("guards"), people("attackers"), Standing.DISJOINT),
        (people("civilians", status="civilian"), people("attackers"), Standing.DISJOINT),
        (people("soldiers", status="military"), people("people"), Standing.PART),
        (people("people"), people("children", age_group="child"), Standing.WHOLE),
        (
            people("U.S. soldiers", nationality="US", status="military"),
            people("Britons", nationality="GB"),
            Standing.DISJOINT,
        ),
        (
            people("soldiers", status="military"),
            people("contractors", status="contractor"),
            Standing.DISJOINT,
        ),
        (people("men", sex="male"), people("women", sex="female"), Standing.DISJOINT),
        (
            people("coalition troops", status="military", affiliation="coalition"),
            people("service members", status="military"),
            Standing.PART,
        ),
    ],
)
def test_marks_part_a_whole_and_bare_role_nouns_do_not(one, other, expected):
    assert standing(one, other) is expected

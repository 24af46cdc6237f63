import pytest

from claims.extractors.asset_locations.pairs import Pair, without_twins
from claims.model.value import Relation


@pytest.mark.parametrize(
    ("text", "before"),
    [
        ("Jets in Qatar and bombers in Oman are idle.", [["Jets"], ["bombers"]]),
        ("HMS Kent and HMS Duncan in Oslo are idle.", [["HMS Kent", "HMS Duncan"]]),
        ("USS Cole, now in Rota, is idle.", [["USS Cole"]]),
        ("Jets flew with two bombers to Oman.", [[]]),
        ("The minister is in Oman.", [[]]),
    ],
)
def test_each_place_knows_what_stands_before_it(text, before, setting):
    seen = setting(text)
    assert [[t.asset.surface for t in seen.before(g)] for g in seen.grounds] == before


def test_company_is_known_by_its_mark(setting):
    seen = setting("Jets flew with two bombers to Oman.")
    assert [seen.company_mark(t) is not None for t in seen.things] == [False, True]


def test_the_first_of_twins_is_kept(setting):
    seen = setting("USS Cole is in Rota.")
    [thing], [ground] = seen.things, seen.grounds
    twins = [Pair(thing, ground, r, 0) for r in (Relation.BASED_AT, Relation.LOCATED_IN)]
    assert list(without_twins(iter(twins))) == twins[:1]
    assert list(without_twins(iter([]))) == []

"""How telling words are in a batch."""

import pytest

from claims.events.rarity import Rarity, shared

TOWNS = [{"friday": 1, f"town{n // 2}": 1} for n in range(40)]


def test_a_rare_word_says_more_than_a_common_one():
    rare = Rarity(TOWNS)
    assert rare.of("town3") > rare.of("friday")
    assert rare.of("never seen") >= rare.of("town3")


def test_texts_that_share_a_rare_word_are_more_alike_than_those_that_share_a_common_one():
    rare = Rarity(TOWNS)
    one, twin, other = (rare.weigh(TOWNS[n]) for n in (0, 1, 2))
    assert shared(one, twin) == pytest.approx(1)
    assert 0 < shared(one, other) < 0.5


@pytest.mark.parametrize(("one", "other"), [({}, {"orlen": 1}), ({"orlen": 1}, {"mirkot": 1})])
def test_nothing_is_shared_with_nothing(one, other):
    rare = Rarity(TOWNS)
    assert shared(rare.weigh(one), rare.weigh(other)) == 0


def test_what_is_said_often_weighs_more_but_less_and_less():
    weights = [Rarity(TOWNS).weigh({"lee": times, "orlen": 1})["lee"] for times in (1, 2, 3)]
    assert weights[1] - weights[0] > weights[2] - weights[1] > 0

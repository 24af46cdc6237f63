"""R16 and R30: how surely one thing is told."""

import pytest

from tests.claims.relations.pair_tables import answer_to


@pytest.mark.parametrize("name", ["R16-03", "R16-07", "R16-08", "R16-09", "R30-07"])
def test_a_hedge_lost_and_a_certainty_gained_are_told_apart(name):
    gold, said = answer_to("actor_pairs.jsonl", name)
    assert said == gold

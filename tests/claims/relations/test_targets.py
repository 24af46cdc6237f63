"""R33: what was hit, and with what."""

import pytest

from tests.claims.relations.pair_tables import answer_to


@pytest.mark.parametrize("name", ["R33-01", "R33-05", "R33-07", "R33-09", "R33-11"])
def test_one_target_is_of_one_type(name):
    gold, said = answer_to("actor_pairs.jsonl", name)
    assert said == gold

"""R23: one happening in two places."""

import pytest

from tests.claims.relations.pair_tables import answer_to


@pytest.mark.parametrize("name", ["R23-04", "R23-05", "R23-09", "R23-17", "R23-18", "R23-19"])
def test_one_happening_is_in_one_place(name):
    gold, said = answer_to("actor_pairs.jsonl", name)
    assert said == gold

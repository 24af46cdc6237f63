"""R39: what the same people are said to be."""

import pytest

from tests.claims.relations.pair_tables import answer_to


@pytest.mark.parametrize("name", ["R39-01", "R39-02", "R39-06", "R39-07", "R39-11"])
def test_people_are_one_thing_or_another_or_both(name):
    gold, said = answer_to("actor_pairs.jsonl", name)
    assert said == gold

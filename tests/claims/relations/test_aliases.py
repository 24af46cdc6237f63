"""R28: one group or type under two names."""

import pytest

from tests.claims.relations.pair_tables import answer_to


@pytest.mark.parametrize("name", ["R28-04", "R28-14", "R28-15", "R28-16", "R28-17", "R28-07"])
def test_known_names_of_one_are_joined(name):
    gold, said = answer_to("actor_pairs.jsonl", name)
    assert said == gold

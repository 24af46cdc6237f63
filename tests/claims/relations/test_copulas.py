"""R39: what the same people are said to be."""

import pytest

from tests.claims.relations.pair_tables import answers_to, cases_of

CASES = {case["id"]: case for case in cases_of("actor_pairs.jsonl")}


@pytest.mark.parametrize(
    "name",
    ["R39-01", "R39-02", "R39-06", "R39-07", "R39-11"],
)
def test_a_pair_is_related_as_the_table_says(name):
    [(case, said)] = answers_to([CASES[name]])
    assert said == case["relation"]

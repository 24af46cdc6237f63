"""What things are called that can be of one kind: a school is no barracks."""

import pytest

from tests.claims.relations.pair_tables import answers_to, cases_of

CASES = {case["id"]: case for case in cases_of("actor_pairs.jsonl")}


@pytest.mark.parametrize(
    "name",
    ["R33-02", "R33-04", "R33-08", "R33-10"],
)
def test_a_pair_is_related_as_the_table_says(name):
    [(case, said)] = answers_to([CASES[name]])
    assert said == case["relation"]

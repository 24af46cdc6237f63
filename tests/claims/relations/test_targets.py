"""R33: what was hit, and with what."""

import pytest

from tests.claims.relations.pair_tables import answers_to, cases_of

CASES = {case["id"]: case for case in cases_of("actor_pairs.jsonl")}


@pytest.mark.parametrize(
    "name",
    ["R33-01", "R33-05", "R33-07", "R33-09", "R33-11"],
)
def test_a_pair_is_related_as_the_table_says(name):
    [(case, said)] = answers_to([CASES[name]])
    assert said == case["relation"]

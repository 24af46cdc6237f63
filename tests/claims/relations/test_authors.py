"""R28 to R30: who is named as having done it."""

import pytest

from tests.claims.relations.pair_tables import answers_to, cases_of

CASES = {case["id"]: case for case in cases_of("actor_pairs.jsonl")}


@pytest.mark.parametrize(
    "name",
    ["R28-01", "R28-05", "R29-01", "R29-07", "R30-01", "R30-05", "R30-10", "R30-12"],
)
def test_a_pair_is_related_as_the_table_says(name):
    [(case, said)] = answers_to([CASES[name]])
    assert said == case["relation"]

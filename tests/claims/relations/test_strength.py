"""R16 and R30: how surely one thing is told."""

import pytest

from tests.claims.relations.pair_tables import answers_to, cases_of

CASES = {case["id"]: case for case in cases_of("actor_pairs.jsonl")}


@pytest.mark.parametrize(
    "name",
    ["R16-03", "R16-07", "R16-08", "R16-09", "R30-07"],
)
def test_a_pair_is_related_as_the_table_says(name):
    [(case, said)] = answers_to([CASES[name]])
    assert said == case["relation"]

"""R28 to R30: who is named as having done it."""

import pytest

from tests.claims.relations.pair_tables import answer_to


@pytest.mark.parametrize(
    "name",
    ["R28-01", "R28-05", "R29-01", "R29-07", "R30-01", "R30-05", "R30-10", "R30-12", "R30-16"],
)
def test_who_did_it_is_set_against_who_did_it(name):
    gold, said = answer_to("actor_pairs.jsonl", name)
    assert said == gold


@pytest.mark.parametrize("name", ["R28-02", "R29-03"])
def test_initials_and_descriptions_are_no_rivals(name):
    _, said = answer_to("actor_pairs.jsonl", name)
    assert said != "contradiction"

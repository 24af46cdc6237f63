"""How many pairs of the tables `check` relates rightly: what is reached may not fall."""

import pytest

from tests.claims.relations.pair_tables import STRENGTH, answers_to, cases_of

NUMBERS, ACTORS = "number_pairs.jsonl", "actor_pairs.jsonl"
RIGHT = {NUMBERS: 0.93, ACTORS: 0.92}  # of all pairs
FALSE = {NUMBERS: 0.02, ACTORS: 0.02}  # of the pairs that are no contradiction


@pytest.fixture(scope="module", params=[NUMBERS, ACTORS])
def told(request):
    pairs = [(case["relation"], said) for case, said in answers_to(cases_of(request.param))]
    return request.param, pairs


def test_a_table_is_of_all_relations(told):
    assert {gold for gold, _ in told[1]} == set(STRENGTH)


def test_most_pairs_are_related_rightly(told):
    table, pairs = told
    assert sum(gold == said for gold, said in pairs) / len(pairs) >= RIGHT[table]


def test_next_to_no_contradiction_is_false(told):
    table, pairs = told
    others = [said for gold, said in pairs if gold != "contradiction"]
    assert others.count("contradiction") / len(others) <= FALSE[table]

"""A table of pairs of short texts on figures and times: what `check` makes of each."""

import pytest

from tests.claims.relations.pair_tables import STRENGTH, answers_to, cases_of

RIGHT = 0.75  # of all pairs: what is reached may not fall
FALSE = 0.02  # of the pairs that are no contradiction: what costs a reader's trust


@pytest.fixture(scope="module")
def answers():
    return [(case["relation"], said) for case, said in answers_to(cases_of("number_pairs.jsonl"))]


def test_the_table_is_of_all_relations(answers):
    assert {gold for gold, _ in answers} == set(STRENGTH)


def test_most_pairs_are_related_rightly(answers):
    right = sum(gold == said for gold, said in answers)
    assert right / len(answers) >= RIGHT


def test_next_to_no_contradiction_is_false(answers):
    others = [said for gold, said in answers if gold != "contradiction"]
    assert others.count("contradiction") / len(others) <= FALSE

"""A table of pairs of short texts on figures and times: what `check` makes of each."""

import json
from pathlib import Path

import pytest

from claims import Document, check, extract_many

TABLE = Path(__file__).with_name("number_pairs.jsonl")
STRENGTH = ("contradiction", "update", "consistent", "not_comparable")
SIDES = ("left", "right")
RIGHT = 0.75  # of all pairs: what is reached may not fall
FALSE = 0.02  # of the pairs that are no contradiction: what costs a reader's trust


def touches(case, finding):
    """Whether the finding has a value on the deciding words of each text."""
    spots = {}
    for side in SIDES:
        start = case[side]["text"].index(case["deciding"][side])
        spots[f"{case['id']}-{side}"] = (start, start + len(case["deciding"][side]))
    hit = {
        v.document_id
        for v in finding.values
        if v.start < spots[v.document_id][1] and spots[v.document_id][0] < v.end
    }
    return len(hit) == len(SIDES)


@pytest.fixture(scope="module")
def answers():
    cases = [json.loads(line) for line in TABLE.read_text("utf-8").splitlines()]
    documents = [
        Document.model_validate({"id": f"{case['id']}-{side}", **case[side]})
        for case in cases
        for side in SIDES
    ]
    read = list(extract_many(documents))
    found = []
    for n, case in enumerate(cases):
        findings = check(read[2 * n : 2 * n + 2]).findings
        said = {f.relation.value for f in findings if touches(case, f)}
        answer = next((name for name in STRENGTH if name in said), "not_comparable")
        found.append((case["relation"], answer))
    return found


def test_the_table_is_of_all_relations(answers):
    assert {gold for gold, _ in answers} == set(STRENGTH)


def test_most_pairs_are_related_rightly(answers):
    right = sum(gold == said for gold, said in answers)
    assert right / len(answers) >= RIGHT


def test_next_to_no_contradiction_is_false(answers):
    others = [said for gold, said in answers if gold != "contradiction"]
    assert others.count("contradiction") / len(others) <= FALSE

"""`factcheck score` prints what the desk made of the engine's claims, and writes them as gold."""

import json


def test_what_was_looked_at_is_scored_and_written(camp, lines, here):
    camp("review", "Camp", "C1", "--verdict", "mixed", "--as", "Ana")
    camp("correct", "Camp", "C2", "--reject", "--why", "none")
    everything, *_ = lines("score", "Camp", "--gold", "gold.jsonl")
    assert everything == {
        "kind": "all",
        "right": 1,
        "changed": 0,
        "rejected": 1,
        "added": 0,
        "precision": 0.5,
        "recall": 1,
        "f1": 0.667,
    }
    [gold] = [json.loads(line) for line in (here / "gold.jsonl").read_text().splitlines()]
    [first] = [c for c in lines("claims", "Camp", "--all") if c["label"] == "C1"]
    assert (gold["id"], gold["text"], gold["start"]) == (
        first["claim_id"],
        first["text"],
        first["start"],
    )


def test_a_case_that_nobody_looked_at_has_no_score(camp, lines, here):
    assert lines("score", "Camp", "--gold", "gold.jsonl") == []
    assert (here / "gold.jsonl").read_text() == ""
    assert camp("score", "Nowhere").status == 2

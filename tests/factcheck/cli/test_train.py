"""`factcheck train` learns from annotated articles."""

import json

import pytest

NAMES = ("mayor", "chief", "nurse", "pilot", "judge", "baker", "clerk", "guard")


def lesson(name):
    text = f"The {name} yodelled that it fell. The {name} ran home."
    value = {"source": [[0, 4 + len(name)]], "cue": [[5 + len(name), 13 + len(name)]]}
    value["content"] = [[14 + len(name), 26 + len(name)]]
    gold = {"document_id": name, "layer": "attributions", "value": value}
    return {"id": name, "text": text}, gold


@pytest.fixture
def lessons(here):
    documents, gold = zip(*map(lesson, NAMES), strict=True)
    (here / "docs.jsonl").write_text("".join(json.dumps(d) + "\n" for d in documents))
    (here / "gold.jsonl").write_text("".join(json.dumps(g) + "\n" for g in gold))
    (here / "new.txt").write_text("The singer yodelled that it fell.")
    return here


def test_weights_are_learned_and_used(call, lessons, monkeypatch):
    ended = call("train", "docs.jsonl", "--gold", "gold.jsonl", "--out", "own.zip")
    assert ended.status == 0
    assert "8 articles and 8 attributions" in ended.err
    monkeypatch.setenv("FACTCHECK_ATTRIBUTION_WEIGHTS", str(lessons / "own.zip"))
    found = call("annotate", "new.txt", "--layer", "attributions")
    [report] = [json.loads(line) for line in found.out.splitlines()]
    assert report["value"]["source"] == [[0, 10]]


def test_gold_that_is_no_attribution_is_named_with_its_line(call, lessons):
    with (lessons / "gold.jsonl").open("a") as gold:
        gold.write('{"layer": "attributions"}\n')
    ended = call("train", "docs.jsonl", "--gold", "gold.jsonl", "--out", "own.zip")
    assert ended.status == 3
    assert "line 9" in ended.err
    assert not (lessons / "own.zip").exists()


def test_weights_that_are_none_end_a_run_with_their_name(call, lessons, monkeypatch):
    (lessons / "bad.zip").write_text("nothing")
    monkeypatch.setenv("FACTCHECK_ATTRIBUTION_WEIGHTS", str(lessons / "bad.zip"))
    ended = call("annotate", "new.txt", "--layer", "attributions")
    assert ended.status != 0
    assert "bad.zip" in ended.err
    assert "factcheck train" in ended.err

"""Whether two articles rest on one source: a table of our own, the last rows unseen."""

import json
from pathlib import Path

import pytest

from claims import Document, check, extract_many
from claims.origins.answers import Answers

FLOORS = json.loads((Path(__file__).parent / "floors.json").read_text("utf-8"))["origins"]
ROWS = [
    json.loads(line)
    for line in (Path(__file__).parent / "origins.jsonl").read_text("utf-8").strip().split("\n")
]
PUBLISHED = "2022-05-04"


def answered(row):
    """Return the answer, and the reason in words."""
    lines = [row["left"], row["right"], *row.get("among", ())]
    documents = [
        Document.model_validate({"id": f"{row['id']} {n}", "published": PUBLISHED, **line})
        for n, line in enumerate(lines)
    ]
    extractions = list(extract_many(documents))
    answers = Answers(extractions, check(extractions).origins)
    found = answers.of_documents([document.id for document in documents[:2]])
    return found.independence.value, found.why


@pytest.fixture(scope="module")
def answers():
    return {row["id"]: answered(row) for row in ROWS}


@pytest.mark.parametrize("part", ["known", "unseen"])
def test_one_source_two_or_not_known(part, answers):
    rows = [row for row in ROWS if row["id"].startswith(part)]
    right = [
        row["answer"] == answers[row["id"]][0] and row["why"] in answers[row["id"]][1]
        for row in rows
    ]
    assert sum(right) / len(rows) >= FLOORS[part] >= 0.9


def test_nothing_unknown_is_called_the_same_or_independent(answers):
    unknown = [row["id"] for row in ROWS if row["answer"] == "unknown"]
    assert [i for i in unknown if answers[i][0] != "unknown"] == []


def test_the_table_holds_enough_of_each_answer():
    counts = {
        answer: sum(row["answer"] == answer for row in ROWS)
        for answer in ("same", "independent", "unknown")
    }
    assert len(ROWS) == len({row["id"] for row in ROWS}) >= 55
    assert min(counts.values()) >= 10

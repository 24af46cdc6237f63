"""Who the victims of our own articles are, each once, and what became of them."""

import json
from pathlib import Path

import pytest

from claims.model.claim import Polarity
from claims.model.document import Document
from claims.pipeline import extract_many
from claims.summaries import summarise

ROWS = [
    json.loads(line)
    for line in (Path(__file__).parent / "articles.jsonl").read_text("utf-8").splitlines()
]


@pytest.fixture(scope="module")
def found():
    extractions = extract_many(Document(text=row["text"]) for row in ROWS)
    return {e.document.text: e for e in extractions}


def _marked(row):
    marks = [pytest.mark.xfail(strict=True, reason=row["miss"])] if "miss" in row else []
    return pytest.param(row["text"], row["victims"], marks=marks, id=row["text"][:60])


@pytest.mark.parametrize(("text", "victims"), [_marked(row) for row in ROWS])
def test_each_person_is_told_once_with_age_and_fate(found, text, victims):
    told = [
        f"{v.name or '-'}|{'-' if v.age is None else v.age}|{v.outcome.value}"
        for v in summarise(found[text]).victims
    ]
    assert sorted(told) == sorted(victims)


def test_nobody_is_followed_whom_a_claim_denies(found):
    for extraction in found.values():
        for claim in extraction.claims:
            population = getattr(claim.value, "population", None)
            if claim.polarity is Polarity.NEGATED and population is not None:
                assert population.individual is None

"""What the engine finds in articles of our own may get better, never worse."""

import json
from pathlib import Path

import pytest

from claims import Document, extract
from tests.golden.scoring import EXHAUSTIVE, agrees, measure, read_articles, trapped

FLOORS = json.loads((Path(__file__).parent / "floors.json").read_text("utf-8"))["own articles"]
LEAST = 0.3  # a floor below it would guard nothing
ARTICLES = read_articles()
CLAIM = {
    "kind": "casualty",
    "start": 0,
    "end": 20,
    "value": {"outcome": "killed", "count": {"min": 3, "max": 3}},
    "slots": {"count": [0, 5]},
    "polarity": "affirmed",
}


def found_in(article):
    """Extract as a reader would: without the gold."""
    gold = ("claims", "must_not_claims")
    document = Document.model_validate({k: v for k, v in article.items() if k not in gold})
    return [claim.model_dump(mode="json") for claim in extract(document).claims]


@pytest.fixture(scope="module")
def shares():
    return measure(ARTICLES, [found_in(article) for article in ARTICLES])


@pytest.mark.parametrize(
    ("kind", "share"), [(kind, share) for kind, floors in FLOORS.items() for share in floors]
)
def test_quality_does_not_fall_below_its_floor(kind, share, shares):
    assert shares[kind][share] >= FLOORS[kind][share]


def test_every_measure_has_a_floor_that_guards_something(shares):
    assert all(set(of) <= set(shares[kind]) for kind, of in FLOORS.items())
    assert {k for k, of in FLOORS.items() if "precise" in of} == set(EXHAUSTIVE)
    assert all(floor >= LEAST for of in FLOORS.values() for floor in of.values())


@pytest.mark.parametrize("article", ARTICLES, ids=lambda article: article["id"])
def test_gold_claims_quote_their_article(article):
    text = article["text"]
    assert "invented" in article["note"]
    for claim in article["claims"]:
        assert text[claim["start"] : claim["end"]] == claim["text"]
        assert claim["slots"]
        assert all(
            claim["start"] <= start < end <= claim["end"] for start, end in claim["slots"].values()
        )


def test_the_articles_have_names_of_their_own():
    assert len({article["id"] for article in ARTICLES}) == len(ARTICLES) >= 12


def test_the_gold_itself_scores_in_full_and_nothing_scores_nothing():
    perfect = measure(ARTICLES, [article["claims"] for article in ARTICLES])
    assert all(share == 1 for of in perfect.values() for share in of.values())
    empty = measure(ARTICLES, [[] for _ in ARTICLES])
    assert all(of.get("found", 0) == 0 for of in empty.values())


@pytest.mark.parametrize(
    ("change", "agreed"),
    [
        ({}, True),
        ({"start": 15}, True),
        ({"start": 20, "end": 30}, False),
        ({"kind": "quantity"}, False),
        ({"polarity": "negated"}, False),
        ({"slots": {"count": [6, 9]}}, False),
        ({"value": {"outcome": "injured", "count": {"min": 3, "max": 3}}}, False),
        ({"value": {"outcome": "killed", "count": {"min": 3, "max": None}}}, False),
        ({"value": {**CLAIM["value"], "population": {"nationality": "US"}}}, True),
    ],
)
def test_a_claim_agrees_by_kind_place_polarity_and_essentials(change, agreed):
    assert agrees(CLAIM, {**CLAIM, **change}) is agreed


@pytest.mark.parametrize(
    ("value", "caught"),
    [({"count.min": 3}, True), ({}, True), ({"count.min": 4}, False), ({"outcome": "x"}, False)],
)
def test_a_trap_is_a_claim_with_the_values_that_it_names(value, caught):
    trap = {"kind": "casualty", "within": [0, 10], "value": value}
    assert trapped(trap, CLAIM) is caught

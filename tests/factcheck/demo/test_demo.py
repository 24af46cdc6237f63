"""The demo case ships what its loader needs: readable articles, reviews that point into them."""

import json
from pathlib import Path

import pytest

from claims import Document
from factcheck.domain.evidence import EvidenceText
from factcheck.domain.review import ReviewText
from factcheck.domain.status import DismissReason
from factcheck.ingest import read

FOLDER = Path(__file__).resolve().parents[3] / "factcheck" / "demo"
SCRIPT = json.loads((FOLDER / "reviews.json").read_text("utf-8"))
WORDS = range(120, 261)
BESIDE_EVIDENCE = {"by", "quoted_from"}
BESIDE_REVIEW = {"by"}


def document(name: str) -> Document:
    return read((FOLDER / name).read_bytes(), name=name)[0]


def quotes():
    for claim in SCRIPT["claims"]:
        yield claim["file"], claim["quote"]
        for item in claim.get("evidence", ()):
            if quoted := item.get("quoted_from"):
                yield quoted["file"], quoted["quote"]


@pytest.mark.parametrize("name", SCRIPT["articles"])
def test_an_article_is_short_dated_and_says_that_it_is_invented(name):
    article = document(name)
    assert len(article.text.split()) in WORDS
    assert "invented" in article.text
    assert article.outlet
    assert article.headline
    assert article.published.utcoffset() is not None
    assert article.headline == article.text.split("\n")[0]


def test_every_article_in_the_folder_is_in_the_case():
    beside = {"reviews.json"}
    assert {p.name for p in FOLDER.iterdir() if p.is_file()} - beside == set(SCRIPT["articles"])


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("1-meridian-courier.md", ["Ten rockets landed", "About a dozen", "contractor"]),
        ("2-harbourgate-times.txt", ["Fifteen small rockets", "10 others", "Northgate"]),
        ("3-lowland-daily-record.md", ["Fifteen small rockets", "10 others", "Northgate"]),
        ("4-capital-ledger.html", ["yesterday", "30 rockets", "12 others", "the Red Sea"]),
        ("5-tidewater-observer.md", ["denied", "Wednesday", "18 landed", "the Arabian Sea"]),
    ],
)
def test_the_articles_differ_as_real_coverage_did(name, words):
    text = document(name).text
    assert not [word for word in words if word not in text]


def test_a_page_gives_its_caption():
    assert len(document("4-capital-ledger.html").model_extra["captions"]) == 1


@pytest.mark.parametrize(("name", "quote"), list(quotes()))
def test_a_quote_names_one_place(name, quote):
    assert document(name).text.count(quote) == 1


@pytest.mark.parametrize("claim", SCRIPT["claims"], ids=lambda claim: claim["quote"])
def test_what_reviewers_say_fits_the_models(claim):
    people = SCRIPT["reviewers"]
    for item in claim.get("evidence", ()):
        assert item["by"] in people
        EvidenceText.model_validate({k: v for k, v in item.items() if k not in BESIDE_EVIDENCE})
    for review in claim.get("reviews", ()):
        assert review["by"] in people
        ReviewText.model_validate({k: v for k, v in review.items() if k not in BESIDE_REVIEW})
    if dismissed := claim.get("dismissed"):
        assert DismissReason(dismissed["because"])


def test_reviewers_disagree_once_and_one_verdict_is_published():
    verdicts = [{r["verdict"] for r in claim.get("reviews", ())} for claim in SCRIPT["claims"]]
    assert sum(len(given) > 1 for given in verdicts) == 1
    assert sum("published_by" in claim for claim in SCRIPT["claims"]) == 1


def test_what_is_invented_says_so():
    for claim in SCRIPT["claims"]:
        for item in claim.get("evidence", ()):
            invented = "example.org" in item.get("url", "")
            assert invented == ("Invented" in item.get("note", ""))

"""The engine is scored by what the desk made of its claims, and by nothing else."""

import pytest

from claims import Fact
from factcheck.domain.correction import Addition, Rejection, ValueChange
from factcheck.domain.review import ReviewText
from factcheck.domain.verdict import Verdict
from factcheck.workflow.correct_claim import add_claim, correct_claim, undo_correction
from factcheck.workflow.find_claims import find_article, find_claim
from factcheck.workflow.review_claim import review_claim
from factcheck.workflow.score_engine import KindScore, gold_of, score_engine


@pytest.fixture
def change(bench, case):
    """Correct a claim."""

    def apply(label, change):
        stored = find_claim(bench, case.id, label)
        return correct_claim(bench, stored.ref, change, by="ana", seen=stored.version)

    return apply


def review(bench, case, label):
    text = ReviewText(verdict=Verdict.MIXED)
    review_claim(bench, find_claim(bench, case.id, label).ref, text, by="ana", seen=0)


def test_of_claims_that_nobody_looked_at_nothing_is_said(bench, case):
    assert score_engine(bench, case.id) == []
    assert gold_of(bench, case.id) == []


def test_what_was_kept_changed_rejected_and_added_is_counted(bench, case, change):
    review(bench, case, "C1")
    other = find_claim(bench, case.id, "C2").current.value
    change("C2", ValueChange(value=other.model_copy(update={"cause": "a rocket"})))
    change("C3", Rejection(why="a headline"))
    article = find_article(bench, case.id, "A1")
    value = Fact(subject="the camp", predicate="was hit")
    add_claim(bench, article.id, Addition(start=0, end=8, value=value), by="ana")
    everything, *kinds = score_engine(bench, case.id)
    assert everything == KindScore(kind="all", right=1, changed=1, rejected=1, added=1)
    assert {score.kind for score in kinds} == {"casualty", "fact"}
    assert [claim.text for claim in gold_of(bench, case.id)] == [
        "Camp hit",
        find_claim(bench, case.id, "C1").current.text,
        find_claim(bench, case.id, "C2").current.text,
    ]


def test_an_addition_that_was_undone_says_nothing(bench, case):
    article = find_article(bench, case.id, "A1")
    value = Fact(subject="the camp", predicate="was hit")
    added = add_claim(bench, article.id, Addition(start=0, end=8, value=value), by="ana")
    undo_correction(bench, added.ref, by="ana", seen=added.version)
    assert score_engine(bench, case.id) == []
    assert gold_of(bench, case.id) == []


@pytest.mark.parametrize(
    ("score", "shares"),
    [
        (KindScore(kind="x", right=3, changed=1, rejected=0, added=0), (0.75, 0.75, 0.75)),
        (KindScore(kind="x", right=1, rejected=1), (0.5, 1, 2 / 3)),
        (KindScore(kind="x", right=1, added=1), (1, 0.5, 2 / 3)),
        (KindScore(kind="x", added=1), (None, 0, 0)),
        (KindScore(kind="x"), (None, None, None)),
    ],
)
def test_the_shares_are_those_of_the_field(score, shares):
    assert (score.precision, score.recall, score.f1) == shares

"""The claims table and the queue."""

import pytest

from factcheck.domain.correction import Rejection
from factcheck.domain.review import ReviewText
from factcheck.errors import NotFound
from factcheck.workflow.change_status import assign_claim
from factcheck.workflow.correct_claim import correct_claim
from factcheck.workflow.list_claims import ClaimFilter, list_claims, list_events, queue
from factcheck.workflow.review_claim import review_claim
from tests.factcheck.fakes import claim_named


@pytest.fixture
def worked(bench, case):
    """C1 with a verdict of ana, C2 in the hands of bo, C4 rejected."""
    one, two, four = (claim_named(bench, case.id, label) for label in ("C1", "C2", "C4"))
    text = ReviewText(verdict="mixed", rationale="because", nothing_found=True)
    review_claim(bench, one.ref, text, by="ana", seen=0)
    assign_claim(bench, two.ref, "bo", by="ana", seen=1)
    correct_claim(bench, four.ref, Rejection(why="no"), by="ana", seen=1)
    return case


@pytest.mark.parametrize(
    ("shown", "labels"),
    [
        ({}, ["C1", "C2", "C3"]),
        ({"gone": True}, ["C1", "C2", "C3", "C4"]),
        ({"words": "killed"}, ["C1", "C3"]),
        ({"words": "KILLED 5"}, ["C3"]),
        ({"words": "rocket"}, []),
        ({"kinds": ("casualty",)}, ["C1", "C2", "C3"]),
        ({"kinds": ("quantity",)}, []),
        ({"statuses": ("to_approve",)}, ["C1"]),
        ({"statuses": ("to_do",)}, ["C2", "C3"]),
        ({"verdicts": ("mixed",)}, ["C1"]),
        ({"stages": ("assigned",)}, ["C2"]),
        ({"reviewers": ("ana", "bo")}, ["C1", "C2"]),
        ({"reviewers": ("",)}, ["C3"]),
        ({"reviewers": ("cy",)}, []),
        ({"events": ("none",)}, []),
        ({"sure_from": 0.99}, []),
        ({"assignee": "bo"}, ["C2"]),
        ({"assignee": ""}, ["C1", "C3"]),
        ({"contradicted": True}, ["C1", "C3"]),
        ({"disagree": True}, []),
        ({"to_confirm": True}, []),
        ({"checkable": True}, ["C1", "C2", "C3"]),
        ({"event": "e9"}, []),
        ({"speaker": "police"}, []),
    ],
)
def test_a_filter_lets_through_what_fits_all_of_it(bench, worked, shown, labels):
    found = list_claims(bench, worked.id, ClaimFilter(**shown))
    assert [row.label for row in found.rows] == labels
    assert found.total == 4


def test_an_article_is_a_filter_too(bench, worked):
    second = claim_named(bench, worked.id, "C3").article_id
    found = list_claims(bench, worked.id, ClaimFilter(articles=(second,)))
    assert [row.label for row in found.rows] == ["C3"]


@pytest.mark.parametrize(("least", "shown", "below"), [(0.5, 3, 0), (0.95, 2, 1)])
def test_what_is_below_the_threshold_and_untouched_is_counted(bench, worked, least, shown, below):
    found = list_claims(bench, worked.id, ClaimFilter(min_confidence=least))
    assert (len(found.rows), found.below_confidence) == (shown, below)


@pytest.mark.parametrize(("by", "labels"), [("bo", ["C2", "C3"]), ("ana", ["C3"])])
def test_the_queue_is_ones_own_and_nobodys(bench, worked, by, labels):
    assert [row.label for row in queue(bench, worked.id, by=by)] == labels


def test_in_the_queue_the_worthiest_comes_first(bench, case):
    assert [row.label for row in queue(bench, case.id, by="cy")] == ["C2", "C4", "C3", "C1"]


def test_there_has_to_be_a_case(bench):
    with pytest.raises(NotFound):
        list_claims(bench, "none")


def test_the_events_of_the_check_are_listed_and_let_their_claims_through(bench, case):
    [(event, label)] = list_events(bench, case.id).items()
    assert label
    found = list_claims(bench, case.id, ClaimFilter(events=(event,))).rows
    assert {"C1", "C3"} <= {row.label for row in found}

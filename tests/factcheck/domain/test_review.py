"""Which verdict stands."""

from datetime import timedelta

import pytest

from factcheck.domain.review import Draft, Review, ReviewText, disagree, standing_review
from tests.factcheck.fakes import START


def a_review(reviewer, verdict, *, after=0, adjudicates=False):
    at = START + timedelta(hours=after)
    return Review(
        case_id="c",
        claim_id="x",
        reviewer=reviewer,
        verdict=verdict,
        adjudicates=adjudicates,
        saved_at=at,
        created_at=at,
    )


ANA = a_review("ana", "supported")
BO = a_review("bo", "refuted", after=1)
BO_AGREES = a_review("bo", "supported", after=1)
CY = a_review("cy", "mixed", after=2, adjudicates=True)
BEGUN = a_review("di", None, after=3)


@pytest.mark.parametrize(
    ("reviews", "proposed_by", "stands"),
    [
        ([], None, None),
        ([BEGUN], None, None),
        ([ANA], None, ANA),
        ([ANA, BEGUN], None, ANA),
        ([ANA, BO_AGREES], None, ANA),
        ([ANA, BO], None, None),
        ([ANA, BO], "bo", BO),
        ([ANA, BO, CY], "bo", CY),
    ],
)
def test_adjudicated_then_proposed_then_agreed(reviews, proposed_by, stands):
    assert standing_review(reviews, proposed_by) == stands


@pytest.mark.parametrize(
    ("reviews", "split"),
    [
        ([ANA, BO], True),
        ([ANA, BO_AGREES], False),
        ([ANA, BEGUN], False),
        ([ANA, BO, CY], False),
        ([], False),
    ],
)
def test_reviewers_disagree_until_somebody_settles_it(reviews, split):
    assert disagree(reviews) is split


def test_a_review_gives_back_what_was_filled_in():
    assert ANA.text == ReviewText(verdict="supported")
    assert ANA.ref.claim_id == "x"


def test_a_draft_keeps_typing_as_it_is():
    typed = {"rationale": "because", "flags": ["wrong_time"], "nothing_found": True}
    draft = Draft(case_id="c", reviewer="ana", place="review:x", typed=typed, typed_at=START)
    assert draft.typed == typed

import dataclasses

from factcheck.domain.review import ReviewText
from factcheck.ui.adjudication_acts import arrive
from factcheck.ui.components.disagreement_list import disagreement_nodes
from factcheck.ui.components.sheet import words_of
from factcheck.workflow.review_claim import adjudicate


def test_what_is_open_stands_before_what_is_settled(desk):
    place = arrive(desk)
    assert "To settle (1)" in words_of(disagreement_nodes(place))
    assert "Settled" not in words_of(disagreement_nodes(place))
    ref = place.chosen.claim.ref
    adjudicate(desk.bench, ref, ReviewText(verdict="mixed"), by=desk.by, seen=0)
    words = words_of(disagreement_nodes(arrive(desk)))
    assert "To settle (0)" in words
    assert "settled by cleo" in words


def test_a_claim_without_a_dispute_is_said_to_be_none(desk):
    place = arrive(desk)
    assert "no verdicts differ" not in words_of(disagreement_nodes(place))
    lost = dataclasses.replace(place, asked="another")
    assert "no verdicts differ" in words_of(disagreement_nodes(lost))

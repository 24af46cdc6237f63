"""Events merged and split by a person."""

import pytest

from claims.events.decided import as_decided, decide
from claims.model.decision import Decision
from claims.model.finding import EventGroup
from tests.claims.making import BLAST, article, day, killed, time

ONE = EventGroup(event="ev1", key="ev1", claims=("a", "b"))
TWO = EventGroup(event="ev2", key="ev2", claims=("c",))


def merge(*claims):
    return Decision(name="m", claims=claims, together=True)


def split(*claims):
    return Decision(name="x", claims=claims, together=False)


@pytest.mark.parametrize(
    ("decisions", "groups"),
    [
        ([], {"ev1": ("a", "b"), "ev2": ("c",)}),
        ([merge("b", "c")], {"ev1": ("a", "b", "c")}),
        ([merge("a", "b")], {"ev1": ("a", "b"), "ev2": ("c",)}),
        ([split("b")], {"ev1": ("a",), "ev1/x": ("b",), "ev2": ("c",)}),
        ([split("a", "b")], {"ev1": ("a", "b"), "ev2": ("c",)}),
        ([split("z")], {"ev1": ("a", "b"), "ev2": ("c",)}),
        ([merge("a", "c"), split("c")], {"ev1": ("a", "b"), "ev1/x": ("c",)}),
        ([split("b"), merge("b", "c")], {"ev1": ("a",), "ev1/x": ("b", "c")}),
    ],
)
def test_decisions_are_taken_in_their_order(decisions, groups):
    assert {g.event: g.claims for g in decide([ONE, TWO], decisions).events} == groups


@pytest.mark.parametrize(
    ("decisions", "claims", "apart"),
    [
        ([], "ab", False),
        ([split("b")], "ab", True),
        ([split("b")], "bc", False),
        ([split("b")], "a", False),
        ([split("b"), merge("a", "b")], "ab", False),
        ([split("b"), merge("b", "c")], "ab", True),
        ([split("b"), merge("b", "c")], "bc", False),
        ([split("a", "b")], "ab", False),
    ],
)
def test_what_is_split_off_is_kept_apart_from_the_rest_alone(decisions, claims, apart):
    assert decide([ONE, TWO], decisions).keeps_apart(set(claims)) is apart


@pytest.mark.parametrize(("joined", "left_open"), [({"a-0-0"}, True), ({"b-0-0"}, False)])
def test_of_joined_events_time_and_place_set_nothing_apart(joined, left_open):
    event = BLAST.model_copy(update={"time": time(**day("2023-04-07"))})
    [claim] = as_decided(article("a", killed(3), event=event), joined).claims
    assert (claim.event.time is None) is left_open
    assert (claim.event.place is None) is left_open
    assert claim.event.key == "e1"


def test_a_claim_without_an_event_stays_without():
    told = article("a", killed(3), event=None)
    assert as_decided(told, {"a-0-0"}).claims == told.claims

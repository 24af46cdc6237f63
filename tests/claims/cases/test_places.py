"""Of which event a claim or a finding is."""

import pytest

from claims.cases.places import places_of
from claims.cases.traces import trace_of
from tests.claims.making import BLAST, article, compared, group, killed

CRASH = BLAST.model_copy(update={"key": "e2"})
CASE = [
    article("a", killed(3), (killed(1), {"event": CRASH}), (killed(2), {"event": None})),
    article("b", killed(5)),
]
EVENTS = [
    group(*CASE)[0].model_copy(update={"claims": ("a-0-0", "b-0-0")}),
    group(*CASE)[0].model_copy(update={"event": "ev2", "claims": ("a-1-0",)}),
]
PLACES = places_of(EVENTS, [trace_of(a) for a in CASE])


def test_a_document_is_of_the_events_of_its_claims_and_chiefly_of_the_first():
    assert PLACES.topics == {"a": "ev1", "b": "ev1"}
    assert PLACES.documents_of({"ev1"}) == {"a", "b"}
    assert PLACES.documents_of({"ev2", "ev9"}) == {"a"}
    assert PLACES.events_of({"b"}) == {"ev1"}


@pytest.mark.parametrize(("events", "are"), [({"ev1"}, True), ({"ev2"}, False)])
def test_a_finding_is_of_the_event_of_all_its_claims(events, are):
    finding = next(f for f in compared(*CASE) if {v.claim for v in f.values} == {"a-0-0", "b-0-0"})
    assert PLACES.is_of(finding, events) is are


def test_a_finding_on_claims_of_two_events_is_of_neither():
    finding = compared(*CASE)[0]
    values = tuple(
        v.model_copy(update={"claim": c, "document_id": "a"})
        for v, c in zip(finding.values, ("a-0-0", "a-1-0"), strict=False)
    )
    assert not PLACES.is_of(finding.model_copy(update={"values": values}), {"ev1", "ev2"})

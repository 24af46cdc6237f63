"""What a summary holds."""

import pytest
from pydantic import ValidationError

from claims.model.summary import DocumentSummary, EventSummary, Toll, Victim
from claims.model.value import Outcome


def victim(key):
    return Victim(individual=key, outcome=Outcome.KILLED, claims=(), spans=())


def test_a_document_lists_the_victims_of_all_its_events():
    events = (EventSummary(victims=(victim("p1"),)), EventSummary(victims=(victim("p2"),)))
    summary = DocumentSummary(document_id="d", events=events)
    assert [v.individual for v in summary.victims] == ["p1", "p2"]


def test_an_event_gives_the_toll_of_an_outcome_or_none():
    killed = Toll(
        outcome=Outcome.KILLED, min=2, best=2, max=2, basis="totals", figures=(), rests_on=()
    )
    event = EventSummary(tolls=(killed,))
    assert event.toll(Outcome.KILLED) is killed
    assert event.toll(Outcome.INJURED) is None


def test_a_toll_rests_on_something_known():
    with pytest.raises(ValidationError):
        Toll(outcome=Outcome.KILLED, min=2, best=2, max=2, basis="guess", figures=(), rests_on=())

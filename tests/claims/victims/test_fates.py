"""One person's fate is one event."""

from claims.model.event import Event
from claims.victims.fates import one_event
from claims.victims.individual import Individual
from tests.claims.victims.telling import casualties


def test_the_claims_on_one_person_get_the_event_of_most():
    [claim] = casualties("Ann Roe was killed.")
    keys = ["e2", "e1", "e2", "e3"]
    claims = [claim.model_copy(update={"event": Event(key=key)}) for key in keys]
    events = one_event(claims, [Individual(members=[0, 1, 2])])
    assert [events[n].key for n in range(4)] == ["e2", "e2", "e2", "e3"]


def test_without_events_there_is_none():
    [claim] = casualties("Ann Roe was killed.")
    assert one_event([claim.model_copy(update={"event": None})], [Individual(members=[0])]) == {}

import pytest
from pydantic import ValidationError

from claims.model.event import Event


def test_what_an_article_does_not_say_of_an_event_stays_null():
    event = Event(key="e1", type="strike")
    assert {event.time, event.place, event.agent, event.weapon} == {None}


def test_a_type_outside_the_list_is_refused():
    with pytest.raises(ValidationError):
        Event(key="e1", type="party")

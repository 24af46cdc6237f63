"""Event by event: of a document, and of several."""

from claims.model.finding import EventGroup
from claims.model.value import Outcome
from claims.pipeline import extract
from claims.summaries import summarise_events

ONE = "A blast in Dover on Friday killed four people. Ann Roe, 34, was killed."
TWO = "Five people died in the Dover blast. Ann Roe, a nurse, was killed."
OTHER = "A truck overturned near Hull, killing two men."


def claims(*texts):
    return [c for text in texts for c in extract(text, published="2024-05-20").claims]


def group(*texts):
    return EventGroup(key="ev1", event="ev1", claims=tuple(c.id for c in claims(*texts)))


def killed(summary):
    toll = summary.toll(Outcome.KILLED)
    return toll and (toll.min, toll.best, toll.max)


def test_one_event_of_two_documents_has_one_toll_and_each_person_once():
    [event] = summarise_events(claims(ONE, TWO), [group(ONE, TWO)])
    assert killed(event) == (4, 5, 5)
    assert [(v.name, v.age, v.role) for v in event.victims] == [("Ann Roe", 34, "nurse")]
    assert {c.document_id for c in claims(ONE, TWO) if c.id in event.victims[0].claims} == {
        extract(text).document.id for text in (ONE, TWO)
    }


def test_what_is_in_no_event_of_several_documents_keeps_its_own():
    first, second = summarise_events(claims(ONE, OTHER), [group(ONE)])
    assert first.event.key == "ev1"
    assert (killed(first), killed(second)) == ((4, 4, 4), (2, 2, 2))
    assert {event.key for event in (first.event, second.event)} == {"ev1", "e1"}


def test_without_shared_events_documents_stay_apart():
    assert [killed(e) for e in summarise_events(claims(ONE, TWO, OTHER))] == [
        (4, 4, 4),
        (5, 5, 5),
        (2, 2, 2),
    ]


def test_what_is_denied_or_planned_gives_no_event():
    assert summarise_events(claims("Police denied that four people were killed.")) == ()

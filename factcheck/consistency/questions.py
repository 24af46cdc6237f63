"""Which events a person is asked about: may they be one? Answers by hand are not asked again."""

from collections.abc import Sequence

from claims import EventGroup, EventQuestion
from factcheck.domain.event_edit import EventEdit, EventEditKind

ANSWERS = (EventEditKind.MERGE, EventEditKind.APART)


def open_questions(
    events: Sequence[EventGroup], edits: Sequence[EventEdit]
) -> tuple[EventQuestion, ...]:
    """Return the questions that nobody has answered, the likeliest to be one event first."""
    asked = [question for group in events for question in group.questions]
    waiting = [question for question in asked if answer_to(question, edits) is None]
    return tuple(sorted(waiting, key=lambda q: (-q.certainty, claims_of(q))))


def answer_to(question: EventQuestion, edits: Sequence[EventEdit]) -> EventEdit | None:
    """Return the latest edit by hand that answers a question: it names claims of both sides."""
    one, other = (set(side.claims) for side in question.sides)
    found = [
        edit
        for edit in edits
        if edit.kind in ANSWERS
        and not edit.undone
        and not one.isdisjoint(edit.claims)
        and not other.isdisjoint(edit.claims)
    ]
    return max(found, key=lambda edit: edit.at, default=None)


def claims_of(question: EventQuestion) -> tuple[str, str]:
    """Return the claims that stand for the two events in an answer: the first of each."""
    one, other = question.sides
    return one.claims[0], other.claims[0]

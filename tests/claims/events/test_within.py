"""Of which happening each draft speaks."""

import pytest

from claims.events.within import events_of
from claims.extractors.casualties import extract_casualties
from claims.extractors.statements import extract_statements
from claims.model.event import EventType

TWO = (
    "The Karsk Front launched a rocket attack on a base in Orlen, killing two soldiers.\n\n"
    "The United States responded by launching strikes on the group that killed three fighters."
)


def told(read, text):
    reading = read(text)
    drafts = [*extract_casualties(reading), *extract_statements(reading)]
    return list(zip(drafts, events_of(reading, drafts), strict=True))


def test_an_attack_and_its_answer_have_their_own_victims(read):
    found = {d.value.count.raw: e for d, e in told(read, TWO)}
    assert found["two"].type is EventType.ATTACK
    assert found["three"].type is EventType.STRIKE
    assert {e.key for e in found.values()} == {"e1", "e2"}
    assert found["two"].agent == "Karsk Front"
    assert found["two"].weapon == "rocket"
    assert "rocket attack" in found["two"].label


@pytest.mark.parametrize(
    ("text", "type_"),
    [
        ("Three men died in Orlen.", EventType.OTHER),
        ("An earthquake shook Orlen. Three men died.", EventType.DISASTER),
    ],
)
def test_victims_always_have_a_happening(text, type_, read):
    [(_, event)] = told(read, text)
    assert event.type is type_
    assert event.key == "e1"


def test_no_happening_is_made_up_where_none_is_named(read):
    assert [e for _, e in told(read, "“The river is wide,” the mayor said.")] == [None]


def test_a_statement_speaks_of_what_was_named_last_and_not_of_what_is_feared(read):
    said = "“We will not tolerate attacks on our people,” the mayor said."
    text = f"A bomb exploded in Orlen.\n\n{said}"
    [event] = [e for d, e in told(read, text) if d.value.kind == "statement"]
    assert event.type is EventType.EXPLOSION


def test_no_drafts_no_events(read):
    assert events_of(read(TWO), []) == ()

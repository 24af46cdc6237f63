"""What a denial leaves standing."""

import pytest

from claims.model.sentence import Section, Sentence, Token
from claims.model.span import Span
from claims.resolution.presupposed import presupposed
from claims.resolution.speakers import resolve_tellers


@pytest.mark.parametrize(
    ("content", "given"),
    [
        ("that it had fired the rockets that killed two at the port on Monday", ["that killed"]),
        ("sinking the ferry that carried 40 people", ["that carried"]),
        ("that it fired the rockets found near the port", ["found near"]),
        ("responsibility for Monday’s attack on the port", ["Monday’s attack"]),
        ("that 12 were killed in the blast at the port", ["the blast"]),
        ("a role in any attack on the port", []),
        ("that it had fired the rockets", []),
        ("that 12 people were killed", []),
        ("any part in an attack that killed two", []),
        ("a report that two men were killed", []),
        ("an appeal by a man who killed two", ["who killed"]),
        ("that any man who killed two was freed", []),
    ],
)
def test_what_describes_the_thing_denied_is_not_denied(parse, content, given):
    text = f"The militia denied {content}."
    [sentence] = parse(text)
    start = text.index(content)
    found = presupposed(sentence, Span(start=start, end=start + len(content)))
    assert [" ".join(s.of(text).split()[:2]) for s in found] == given


def test_what_is_given_is_not_told_by_the_denier(read):
    text = "The militia denied that it had fired the rockets that killed two men on Monday."
    tellers = resolve_tellers(read(text))
    assert [t.speaker for t in tellers.at(text.index("fired"))] == ["The militia"]
    assert tellers.at(text.index("killed")) == ()


def test_what_is_parsed_as_standing_before_the_thing_it_describes_gives_nothing():
    before = Token(0, 0, 5, "fired", "fire", "fired", "VERB", "VBN", "acl", 1, "")
    thing = Token(1, 6, 13, "rockets", "rocket", "rockets", "NOUN", "NNS", "ROOT", 1, "")
    span = Span(start=0, end=13)
    sentence = Sentence(0, 0, Section.BODY, span, "fired rockets", (before, thing), ((), (0,)))
    assert list(presupposed(sentence, span)) == []

from dataclasses import replace

from claims.model.clause import Clause, ClauseKind, Tense, Voice
from claims.model.document import Document
from claims.model.reading import Draft, Reading, SentenceReading
from claims.model.sentence import Section, Sentence
from claims.model.span import Span
from claims.model.value import Fact

SENTENCE = Sentence(0, 0, Section.BODY, Span(start=0, end=9), "Two died.", (), ())


def _clause(predicate, tokens):
    main = Clause(0, "", ClauseKind.MAIN, Voice.ACTIVE, Tense.PAST, (), ())
    return replace(main, predicate=predicate, tokens=tokens)


def test_the_innermost_clause_holds_a_token():
    outer, inner = _clause(1, (0, 1, 2, 3)), _clause(3, (2, 3))
    reading = SentenceReading(SENTENCE, clauses=(outer, inner))
    assert reading.clause_of(2) is inner
    assert reading.clause_of(0) is outer
    assert reading.clause_of(9) is None


def test_a_reading_quotes_its_document():
    reading = Reading(Document(text="Two died."), ())
    assert reading.text(Span(start=0, end=3)) == "Two"


def test_flags_are_added_and_the_rest_stays():
    draft = Draft(Fact(subject="a", predicate="b"), 0, SENTENCE.span, {}, 0, flags=("old",))
    assert draft.flagged("new").flags == ("old", "new")
    assert draft.flags == ("old",)

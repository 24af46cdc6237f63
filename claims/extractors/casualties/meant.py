"""Whom the words for a victim mean, and who shared their lot."""

from collections.abc import Iterator
from dataclasses import replace

from claims.clauses.noun_phrases import conjuncts, phrase
from claims.extractors.casualties.sightings import TABLE
from claims.lexicon.load import words
from claims.model.clause import Argument, Clause, ClauseKind, Role
from claims.model.reading import SentenceReading
from claims.model.sentence import Sentence
from claims.resolution.populations import is_people

DEPENDENT = (ClauseKind.PARTICIPLE, ClauseKind.RELATIVE, ClauseKind.COORDINATE)


def meant(reading: SentenceReading, clause: Clause, victim: Argument) -> Argument:
    """Return whom the words for a victim mean.

    Of 'the family of a boy shot by police' the boy; of 'a teen found shot has died', where the
    parser takes the participle for the subject, the teen.
    """
    sentence = reading.sentence
    token = sentence.tokens[victim.head]
    if token.pos == "VERB":
        other = next((c for c in reading.clauses if c.predicate == victim.head), None)
        own = other.of(Role.PATIENT) if other is not None else ()
        return own[0] if own else victim
    dependent = clause.kind in DEPENDENT or token.lower in words("crimes", "kin_groups")
    of = sentence.child(victim.head, "prep")
    if token.lower not in words("crimes", "kin_of") or not dependent or of is None:
        return victim
    whose = sentence.child(of, "pobj")
    if sentence.tokens[of].lower != "of" or whose is None or not is_people(sentence, whose):
        return victim
    return replace(victim, head=whose, tokens=phrase(sentence, whose))


def companions(
    sentence: Sentence, clause: Clause, victims: tuple[Argument, ...]
) -> tuple[Argument, ...]:
    """Return those who shared the victims' lot: 'was killed along with two guards'."""
    if not victims:
        return ()
    with_others = (
        i
        for i in range(1, len(sentence.tokens) - 1)
        if sentence.tokens[i].lower == "with"
        and sentence.tokens[i - 1].lower in words(TABLE, "alongside")
    )
    beside = (i for i in with_others if clause.predicate in sentence.ancestors(i))
    heads = (sentence.child(i, "pobj") for i in beside)
    others = (
        Argument(Role.PATIENT, at, phrase(sentence, at), "with")
        for head in heads
        if head is not None
        for at in conjuncts(sentence, head)
    )
    return (*others, *_kin_beside(sentence, clause))


def _kin_beside(sentence: Sentence, clause: Clause) -> Iterator[Argument]:
    """Yield the kin whom the parser hangs beside the verb: 'killed a couple and their sons'."""
    for child in sentence.children[clause.predicate]:
        token = sentence.tokens[child]
        owned = sentence.child(child, "poss")
        beside = token.dep == "conj" and token.pos == "NOUN" and owned is not None
        theirs = beside and sentence.tokens[owned or 0].tag == "PRP$"
        if theirs and is_people(sentence, child):
            yield Argument(Role.PATIENT, child, phrase(sentence, child))

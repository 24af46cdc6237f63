"""See who a victim was where no claim says it: 'the child, identified as Jane Roe'."""

from collections.abc import Iterator
from dataclasses import replace

from claims.lexicon.load import words
from claims.model.clause import Clause, Role
from claims.model.reading import Reading, SentenceReading
from claims.victims.described import TABLE, Described, Form, describe
from claims.victims.sightings import OneSeen

IDENTIFYING = ("identify", "name")


def see_names(reading: Reading) -> Iterator[OneSeen]:
    """Yield the mentions of one person that tell the name, in reading order."""
    for sentence in reading.sentences:
        if not any(m.value.named for m in sentence.people):
            continue
        for token in sentence.sentence.tokens:
            if token.tag == "NN" and token.lower in words(TABLE, "one_person") | words(
                TABLE, "roles"
            ):
                told = describe(sentence, [token.i], named=False)
                told = told if told.name else _identified(sentence, token.i, told)
                if told.name and told.form is Form.DEFINITE:
                    yield OneSeen(None, sentence.sentence.index, token.i, told)


def _identified(reading: SentenceReading, noun: int, told: Described) -> Described:
    """Add the name of 'police identified the victim as X', 'the victim was X'."""
    for clause in reading.clauses:
        if noun in {a.head for a in clause.of(Role.PATIENT, Role.AGENT, Role.ATTRIBUTE)}:
            for head in _names(clause):
                person = next((m for m in reading.people if m.head == head), None)
                inside = reading.sentence.within(person.span) if person else []
                if person is not None and person.value.named and inside:
                    name = describe(reading, inside, named=True)
                    age = told.age if told.age is not None else name.age
                    return replace(told, name=name.name, age=age, sex=told.sex or name.sex)
    return told


def _names(clause: Clause) -> list[int]:
    if clause.lemma in IDENTIFYING:
        return [a.head for a in clause.oblique("as")] + [a.head for a in clause.of(Role.ATTRIBUTE)]
    either = clause.of(Role.ATTRIBUTE, Role.AGENT) if clause.lemma == "be" else ()
    return [a.head for a in either]

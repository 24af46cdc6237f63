"""See the names of victims who were counted: 'two reporters, X and Y', 'identified as X'."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from claims.clauses.noun_phrases import conjuncts, phrase
from claims.extractors.casualties.person_names import name_of
from claims.extractors.casualties.sightings import LIKELY, TABLE, Sighting, outcomes
from claims.lexicon.load import words
from claims.model.clause import Clause, ClauseKind, Role
from claims.model.reading import SentenceReading
from claims.model.value import Outcome
from claims.resolution.populations import is_plural

IDENTIFYING = ("as", "by")


def see_names(
    reading: SentenceReading, found: Sequence[Sighting], before: Outcome | None, *, near: bool
) -> Iterator[Sighting]:
    """Yield each name of victims who are counted without it, as a part of them.

    `before` is the outcome that the text told of last, of which 'the victims were identified as
    X' may go on; where it is near, in the sentence before, so may 'they are X'.
    """
    apposed = list(_apposed(reading, found))
    yield from apposed
    yield from _after_colon(reading, [*found, *apposed])
    for clause in reading.clauses:
        yield from _identified(reading, clause, before, near=near)


def _apposed(reading: SentenceReading, found: Sequence[Sighting]) -> Iterator[Sighting]:
    """See 'two reporters, X and Y'; of one person the name is no other one."""
    sentence = reading.sentence
    several = {
        s.victim: s for s in found if s.victim is not None and is_plural(sentence.tokens[s.victim])
    }
    for clause in reading.clauses:
        if clause.kind is not ClauseKind.APPOSITION:
            continue
        whole = next((several[a.head] for a in clause.of(Role.AGENT) if a.head in several), None)
        for attribute in clause.of(Role.ATTRIBUTE) if whole else ():
            if whole and name_of(reading, attribute.head) is not None:
                yield _part(reading, whole, attribute.head)


def _after_colon(reading: SentenceReading, found: Sequence[Sighting]) -> Iterator[Sighting]:
    """See 'three reporters were killed: X, a photographer, Y and Z', up to the next verb."""
    sentence = reading.sentence
    colon = next((t.i for t in sentence.tokens if t.text == ":"), None)
    before = [s for s in found if colon is not None and s.head < colon and not s.part]
    if colon is None or not before:
        return
    stop = (t.i for t in sentence.tokens[colon:] if t.tag in ("VBD", "VBZ", "VBP", "MD"))
    end = next(stop, len(sentence.tokens))
    taken = {s.victim for s in found}
    for mention in reading.people:
        if mention.value.named and colon < mention.head < end and mention.head not in taken:
            yield _part(reading, before[-1], mention.head)


def _identified(
    reading: SentenceReading, clause: Clause, before: Outcome | None, *, near: bool
) -> Iterator[Sighting]:
    """See 'the victims were identified as X and Y', 'the dead are X and Y'."""
    sentence = reading.sentence
    if clause.lemma not in words(TABLE, "identifying"):
        return
    subjects = {sentence.tokens[a.head].lower for a in clause.of(Role.PATIENT, Role.AGENT)}
    told = (outcomes("group_nouns").get(word) for word in sorted(subjects))
    outcome = next((o for o in told if o), None)
    still = subjects & words(TABLE, "victims")
    if clause.lemma == "be":
        still = {"they"} & subjects if near else set()
    if outcome is None and still:
        outcome = before
    named = (*clause.oblique(*IDENTIFYING), *clause.of(Role.ATTRIBUTE))
    heads = dict.fromkeys(i for a in named for i in _series(reading, a.head))
    for head in heads if outcome else ():
        if outcome and name_of(reading, head) is not None:
            yield Sighting(
                outcome=outcome,
                head=clause.predicate,
                said=(clause.predicate,),
                victim=head,
                tokens=phrase(sentence, head),
                clause=clause,
                part=True,
                confidence=LIKELY,
            )


def _series(reading: SentenceReading, head: int) -> Iterator[int]:
    """Yield a word and those beside it, whether the parser took them for a list or appositions."""
    sentence = reading.sentence
    yield from conjuncts(sentence, head)
    for clause in reading.clauses:
        if clause.kind is ClauseKind.APPOSITION and head in {
            a.head for a in clause.of(Role.AGENT)
        }:
            yield from (a.head for a in clause.of(Role.ATTRIBUTE))


def _part(reading: SentenceReading, whole: Sighting, head: int) -> Sighting:
    tokens = phrase(reading.sentence, head)
    return replace(whole, victim=head, tokens=tokens, number=None, part=True, flags=())

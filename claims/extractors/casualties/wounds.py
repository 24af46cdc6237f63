"""See who has a wound, is hit by a bullet or lies in hospital: what became of them is open."""

from collections.abc import Iterator, Sequence

from claims.extractors.casualties.sightings import LIKELY, Sighting
from claims.extractors.casualties.singles import person_before
from claims.lexicon.load import words
from claims.model.clause import Argument, Clause, Role, Voice
from claims.model.reading import SentenceReading
from claims.model.sentence import Sentence
from claims.model.value import Outcome
from claims.resolution.populations import is_people

CRIMES = "crimes"
LONGEST_WOUND = 7  # words before 'wound': 'with an apparent non-life-threatening gunshot'
WOUND_POS = ("ADJ", "NOUN", "PROPN", "NUM", "DET", "PUNCT", "ADV", "PRON")


def see_wounds(reading: SentenceReading, found: Sequence[Sighting]) -> Iterator[Sighting]:
    """Yield those with a wound, hit by a bullet or in hospital who are not seen yet."""
    held = {i for s in found for i in (s.victim, *s.tokens) if i is not None}
    sighted = (*_with_wounds(reading), *_hit(reading), *_in_hospital(reading))
    for said, victim, clause in sighted:
        if victim not in held:
            held.add(victim)
            survived = _lives(reading.sentence, said, clause)
            yield Sighting(
                outcome=Outcome.INJURED if survived else Outcome.CASUALTIES,
                head=said,
                said=(said,),
                victim=victim,
                tokens=(victim,),
                clause=clause,
                confidence=LIKELY,
            )


def _lives(sentence: Sentence, said: int, clause: Clause | None) -> bool:
    """Tell whether the wounds told of are none of which people die: 'with minor injuries'."""
    return any(
        sentence.tokens[below].lower in words(CRIMES, "survived")
        for wound in {said, *(clause.tokens if clause else ())}
        if sentence.tokens[wound].lemma.lower() in words(CRIMES, "wounds")
        for below in sentence.subtree(wound)
    )


Seen = tuple[int, int, Clause | None]  # where it is said, of whom, in which clause


def _with_wounds(reading: SentenceReading) -> Iterator[Seen]:
    """See 'a man with a gunshot wound', 'a man suffering from wounds'."""
    sentence = reading.sentence
    for token in sentence.tokens:
        if token.lemma.lower() not in words(CRIMES, "wounds") or token.pos == "VERB":
            continue
        link = _link(sentence, token.i)
        victim = person_before(reading, link) if link is not None else None
        if victim is not None:
            yield token.i, victim, reading.clause_of(token.i)


def _link(sentence: Sentence, wound: int) -> int | None:
    """Return the 'with' or 'from' on which a wound hangs, or the 'suffering' before it."""
    for at in range(wound - 1, max(-1, wound - 1 - LONGEST_WOUND), -1):
        token = sentence.tokens[at]
        if token.lower in ("with", "from", "of"):
            before = sentence.tokens[at - 1].lower if at else ""
            suffers = before in words(CRIMES, "suffering")
            return at - 1 if suffers else at if token.lower == "with" else None
        if token.lower in words(CRIMES, "suffering"):
            return at
        if token.pos not in WOUND_POS:
            return None
    return None


def _hit(reading: SentenceReading) -> Iterator[Seen]:
    """See 'was hit by a bullet', 'gunfire struck a boy', 'a bullet grazed her'."""
    for clause in reading.clauses:
        if clause.lemma not in words(CRIMES, "hitting"):
            continue
        means = (*clause.of(Role.AGENT), *clause.oblique("by"))
        if clause.lemma == "graze" or any(_is_bullet(reading.sentence, a) for a in means):
            yield from _people(reading, clause, clause.of(Role.PATIENT))


def _in_hospital(reading: SentenceReading) -> Iterator[Seen]:
    """See 'was taken to a hospital', 'remains in the hospital'."""
    for clause in reading.clauses:
        taken = clause.lemma in words("casualties", "sending") and clause.voice is Voice.PASSIVE
        ends = clause.oblique("to") if taken else ()
        if clause.lemma in words(CRIMES, "lying"):
            ends = clause.oblique("in", "at")
        if any(_is_hospital(reading.sentence, a) for a in ends):
            yield from _people(reading, clause, clause.of(Role.PATIENT, Role.AGENT))


def _people(
    reading: SentenceReading, clause: Clause, arguments: Sequence[Argument]
) -> Iterator[Seen]:
    for argument in arguments:
        token = reading.sentence.tokens[argument.head]
        told = token.lower in words("populations", "pronouns")
        if told or is_people(reading.sentence, argument.head):
            yield clause.predicate, argument.head, clause


def _is_bullet(sentence: Sentence, argument: Argument) -> bool:
    return sentence.tokens[argument.head].lemma.lower() in words(CRIMES, "bullets")


def _is_hospital(sentence: Sentence, argument: Argument) -> bool:
    lowers = {sentence.tokens[i].lower for i in argument.tokens}
    return bool(lowers & words(CRIMES, "clinics"))

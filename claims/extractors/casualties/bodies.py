"""See the dead whose bodies are told of: 'the bodies of a man and two children were found'."""

from collections.abc import Iterator

from claims.clauses.noun_phrases import conjuncts, phrase
from claims.extractors.casualties.sightings import LIKELY, Sighting
from claims.extractors.casualties.verbs import accepts
from claims.lexicon.load import words
from claims.model.clause import Argument, Role
from claims.model.reading import SentenceReading
from claims.model.sentence import Sentence
from claims.model.value import Outcome
from claims.resolution.counted import number_at

CRIMES = "crimes"


def see_bodies(reading: SentenceReading) -> Iterator[Sighting]:
    """Yield the dead told of by their bodies: whose they are, or how many are found."""
    sentence = reading.sentence
    for token in sentence.tokens:
        if token.lower not in words(CRIMES, "bodies") or token.dep in ("compound", "amod"):
            continue
        whose = list(_whose(sentence, token.i))
        for head in whose:
            yield _dead(reading, token.i, head)
        if not whose and _is_found(reading, token.i):
            number = number_at(sentence, reading.numbers, token.i)
            if number is not None:
                yield Sighting(
                    outcome=Outcome.KILLED,
                    head=token.i,
                    said=(token.i,),
                    victim=None,
                    tokens=(token.i,),
                    clause=reading.clause_of(token.i),
                    number=number,
                    confidence=LIKELY,
                )


def _whose(sentence: Sentence, body: int) -> Iterator[int]:
    """Yield the heads of those of whom, or whose, the bodies are."""
    for child in sentence.children[body]:
        token = sentence.tokens[child]
        of = sentence.child(child, "pobj") if token.lower == "of" else None
        owner = child if token.dep == "poss" and token.tag != "PRP$" else None
        for head in conjuncts(sentence, of) if of is not None else ():
            if accepts(sentence, Argument(Role.PATIENT, head, phrase(sentence, head))):
                yield head
        if owner is not None and accepts(
            sentence, Argument(Role.PATIENT, owner, phrase(sentence, owner)), weak=True
        ):
            yield owner


def _dead(reading: SentenceReading, body: int, head: int) -> Sighting:
    return Sighting(
        outcome=Outcome.KILLED,
        head=body,
        said=(body,),
        victim=head,
        tokens=phrase(reading.sentence, head),
        clause=reading.clause_of(body),
        confidence=LIKELY,
    )


def _is_found(reading: SentenceReading, body: int) -> bool:
    """Tell whether bodies are what a verb such as 'found' or 'recovered' speaks of."""
    after = reading.sentence.tokens[body + 1 : body + 2]
    if (
        after
        and after[0].tag in ("VBN", "VBD")
        and after[0].lemma in words(CRIMES, "body_finders")
    ):
        return True  # 'three bodies recovered', however the parser hangs it
    for clause in reading.clauses:
        told = clause.lemma in words(CRIMES, "body_finders")
        if told and body in {a.head for a in clause.of(Role.PATIENT, Role.AGENT)}:
            return True
    return False

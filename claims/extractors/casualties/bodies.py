"""See the dead whose bodies are told of: 'the bodies of a man and two children were found'."""

from collections.abc import Iterator

from claims.clauses.noun_phrases import conjuncts, phrase
from claims.extractors.casualties.sightings import LIKELY, Sighting
from claims.extractors.casualties.verbs import accepts
from claims.lexicon.load import words
from claims.model.clause import Argument, Role
from claims.model.reading import SentenceReading
from claims.model.value import Outcome
from claims.resolution.counted import number_at
from claims.resolution.populations import is_people, is_plural

CRIMES = "crimes"


def see_bodies(reading: SentenceReading) -> Iterator[Sighting]:
    """Yield the dead told of by their bodies: whose they are, or how many are found."""
    sentence = reading.sentence
    bodies = words(CRIMES, "bodies")
    for token in sentence.tokens:
        if token.lower not in bodies or token.dep in ("compound", "amod"):
            continue
        whose = list(_whose(reading, token.i))
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


def _whose(reading: SentenceReading, body: int) -> Iterator[int]:
    """Yield the heads of those of whom, or whose, the bodies are."""
    sentence = reading.sentence
    for child in sentence.children[body]:
        token = sentence.tokens[child]
        of = sentence.child(child, "pobj") if token.lower == "of" else None
        owner = child if token.dep == "poss" and token.tag != "PRP$" else None
        for head in _series(reading, body, of) if of is not None else ():
            if accepts(sentence, Argument(Role.PATIENT, head, phrase(sentence, head))):
                yield head
        if owner is not None and accepts(
            sentence, Argument(Role.PATIENT, owner, phrase(sentence, owner)), weak=True
        ):
            yield owner


def _series(reading: SentenceReading, body: int, of: int) -> list[int]:
    """Return those named after 'the bodies of', whatever the parser hangs them on."""
    sentence = reading.sentence
    names = {m.head for m in reading.people if m.value.named}
    found = conjuncts(sentence, of)
    for head in found:
        beside = (c for c in sentence.children[head] if sentence.tokens[c].dep == "appos")
        found += [i for c in beside if c in names for i in conjuncts(sentence, c)]
    if is_plural(sentence.tokens[body]):
        people = (i for i in conjuncts(sentence, body)[1:] if is_people(sentence, i))
        found += [i for i in people if i not in found]
    return found


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

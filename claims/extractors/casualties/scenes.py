"""When and where it befell the victims, as the words of their own clause tell it."""

from collections.abc import Iterator
from itertools import chain

from claims.clauses.noun_phrases import phrase
from claims.extractors.casualties.causes import leads_to
from claims.extractors.casualties.sightings import Sighting
from claims.lexicon.load import words
from claims.model.place import Place, PlaceUse
from claims.model.reading import SentenceReading
from claims.model.sentence import Sentence
from claims.model.time import Time, TimeType

WORDS = "casualty_scenes"
VERBAL = ("VERB", "AUX")
DATED = (TimeType.DATE, TimeType.TIME)
FACILITY = "facility"
CHAIN = 3  # clauses up from the verb, as far as one looks for a cause
DOERS = ("nsubj", "agent")


def scene_of(at: SentenceReading, sighting: Sighting) -> tuple[Time | None, Place | None]:
    """Return when and where the outcome came about; what the clause does not tell stays null.

    'Shot in a park on Friday, she died at Mercy Hospital on Sunday' tells both of both.
    """
    time: Time | None = None
    place: Place | None = None
    for verb in _verbs(at, sighting):
        time = time or _time(at, verb)
        place = place or _place(at, sighting, verb)
    return time, place


def _verbs(at: SentenceReading, sighting: Sighting) -> Iterator[int]:
    """Yield the verb, then those above it of one happening: 'rockets hit Taji, killing two'."""
    yield _verb(at.sentence, sighting.head)
    clauses = {c.predicate: c for c in at.clauses}
    clause = sighting.clause
    for _ in range(CHAIN):
        if clause is None or clause.governor is None or clause.marker or not leads_to(clause):
            return
        yield _verb(at.sentence, clause.governor)
        clause = clauses.get(clause.governor)


def _verb(sentence: Sentence, i: int) -> int:
    """Return the nearest verb at or above a token, else the root."""
    for at in (i, *sentence.ancestors(i)):
        i = at
        if sentence.tokens[at].pos in VERBAL:
            break
    return i


def _time(at: SentenceReading, verb: int) -> Time | None:
    """Return the day or hour that hangs on a verb."""
    told = (
        m.value
        for m in at.times
        if m.value.type in DATED and _verb(at.sentence, at.sentence.tokens[m.head].head) == verb
    )
    return next(told, None)


def _place(at: SentenceReading, sighting: Sighting, verb: int) -> Place | None:
    """Return the place or the house that hangs on a verb and only says where."""
    literal = (m for m in at.places if m.value.use is PlaceUse.LITERAL)
    told = (m.value for m in literal if _tells_where(at.sentence, m.head, sighting, verb))
    return next(chain(told, _houses(at.sentence, sighting, verb)), None)


def _tells_where(sentence: Sentence, i: int, sighting: Sighting, verb: int) -> bool:
    """Tell whether words up to a verb say where, and not whence or of what somebody is."""
    if _verb(sentence, i) != verb:
        return False
    path = [i, *sentence.ancestors(i)]
    path = path[: path.index(verb)] if verb in path else path
    if any(sentence.tokens[at].dep in DOERS and at != sighting.victim for at in path):
        return False
    links = [sentence.tokens[at].lower for at in path if sentence.tokens[at].pos == "ADP"]
    if not links or links[-1] not in words(WORDS, "prepositions"):
        return links[-1:] == ["of"] and sighting.victim not in path
    return True


def _houses(sentence: Sentence, sighting: Sighting, verb: int) -> Iterator[Place]:
    """Yield where people are cared for or live: 'at Mercy Hospital', 'at his home'."""
    for token in sentence.tokens:
        if token.lower not in words(WORDS, "care") or token.dep != "pobj":
            continue
        if not _tells_where(sentence, token.i, sighting, verb):
            continue
        own = [i for i in phrase(sentence, token.i) if i <= token.i]
        while own and sentence.tokens[own[0]].pos == "DET":
            own.pop(0)
        named = {sentence.tokens[i].lower for i in own} & words(WORDS, "care_names")
        if token.lower in words(WORDS, "bare_care") and not named:
            continue
        raw = sentence.quoted(sentence.over(own))
        yield Place(raw=raw, name=raw, kind=FACILITY)

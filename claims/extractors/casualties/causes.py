"""What did it: the weapon or happening to which a casualty is put down."""

from collections.abc import Iterator

from claims.extractors.casualties.sightings import TABLE, Sighting
from claims.lexicon.load import words
from claims.model.clause import Argument, Clause, ClauseKind, Role
from claims.model.reading import SentenceReading
from claims.model.sentence import Sentence, Token

CHAIN = 3  # clauses up from the verb: 'launched an attack …, killing two and injuring 12'
OPEN = (ClauseKind.PARTICIPLE, ClauseKind.ADVERBIAL, ClauseKind.COORDINATE, ClauseKind.COMPLEMENT)


def find_cause(reading: SentenceReading, sighting: Sighting) -> list[int]:
    """Return the tokens of the cause, articles left out; empty where none is said."""
    clauses = {c.predicate: c for c in reading.clauses if c.kind is not ClauseKind.NOMINAL}
    clause = sighting.clause
    for _ in range(CHAIN):
        if clause is None:
            break
        for argument in _candidates(reading, clause, own=clause is sighting.clause):
            if argument.head != sighting.victim and _is_cause(reading.sentence, argument.head):
                return _bare(reading.sentence, argument)
        if clause.governor is None or not leads_to(clause):
            break
        clause = clauses.get(clause.governor)
    return []


def leads_to(clause: Clause) -> bool:
    """Tell whether the governor is the same happening: '…, killing two', not 'after he killed'."""
    return clause.kind in OPEN and clause.marker not in words(TABLE, "apart")


def _candidates(reading: SentenceReading, clause: Clause, *, own: bool) -> Iterator[Argument]:
    yield from clause.of(Role.AGENT)
    yield from clause.oblique(*words(TABLE, "cause_prepositions"))
    if not own:
        yield from clause.of(Role.PATIENT)
    for below in reading.clauses:
        if below.governor == clause.predicate and below.kind is ClauseKind.ADVERBIAL:
            yield from below.of(Role.AGENT, Role.PATIENT)


def _is_cause(sentence: Sentence, i: int) -> bool:
    token = sentence.tokens[i]
    lemma = token.lemma.removesuffix("s") if token.pos == "PROPN" else token.lemma
    known = words(TABLE, "causes") | words("clauses", "done_nouns")
    return lemma in known and lemma not in words(TABLE, "not_causes")


def _bare(sentence: Sentence, argument: Argument) -> list[int]:
    """Return the head and the modifiers before it: 'rocket attack' of 'a rocket attack on'."""
    first = argument.head
    while first - 1 in argument.tokens and _modifies(sentence.tokens[first - 1]):
        first -= 1
    while sentence.tokens[first].pos == "PUNCT":
        first += 1
    return list(range(first, argument.head + 1))


def _modifies(token: Token) -> bool:
    glued = token.tag == "HYPH"
    return glued or (token.dep in ("compound", "amod", "nmod", "npadvmod") and token.pos != "NUM")

"""Find the clause that says what was done with the things counted."""

from collections.abc import Collection, Iterator
from functools import partial

from claims.extractors.quantities.counted import Counted
from claims.extractors.quantities.ellipsis import TABLE, own_part, participle_below
from claims.lexicon.load import words
from claims.model.clause import Argument, Clause, ClauseKind, Role
from claims.model.reading import SentenceReading
from claims.model.sentence import Sentence
from claims.resolution.populations import is_people

Held = tuple[Clause, Argument]


Known = dict[int, Held | None]  # by the identity of what is counted


def clause_of(
    reading: SentenceReading, counted: Counted, known: Known | None = None
) -> Held | None:
    """Return the clause in which the thing is an argument, a verb's before a noun's.

    `known` keeps what was found for the things of a sentence, so that a list asks once for each.
    """
    known = {} if known is None else known
    if id(counted) not in known:
        known[id(counted)] = _clause_of(reading, counted, known)
    return known[id(counted)]


def _clause_of(reading: SentenceReading, counted: Counted, known: Known) -> Held | None:
    if counted.like is not None:
        return clause_of(reading, counted.like, known)
    sentence = reading.sentence
    own = set(sentence.within(counted.number.span))
    if own_part(sentence, counted.number) == counted.noun:
        own.add(sentence.tokens[counted.number.head].head)  # 'shot down 24 of 36 drones and …'
    own |= _shares_its_head(sentence, counted.noun)
    own |= {counted.measure} if counted.measure is not None else set()
    own |= set(_containers(sentence, counted.noun))
    if _is_elliptical(counted):
        held = _held(reading, {counted.number.head})
    else:
        held = _held(reading, {*own, counted.noun})
    held = [h for h in held if _says_what(sentence, counted, *h)]
    if held:
        return _asked(
            reading, _told_part(reading, counted, min(held, key=partial(_distance, own)))
        )
    return (
        _of_headline(reading, counted.noun)
        or _of_company(reading, counted)
        or _of_list(reading, counted, known)
    )


def _held(reading: SentenceReading, heads: Collection[int]) -> list[Held]:
    """Return the clauses with an argument that has one of the heads."""
    return [
        (clause, argument)
        for clause in reading.clauses
        for argument in clause.arguments
        if argument.head in heads and clause.kind is not ClauseKind.APPOSITION
        if not (argument.shared and argument.role is Role.OBLIQUE)
    ]


def _shares_its_head(sentence: Sentence, noun: int) -> set[int]:
    """Return the supplies of '30 rifles and war supplies', on which the rifles may hang."""
    token = sentence.tokens[noun]
    joined = token.dep == "nmod" and token.tag == "NNS" and token.head > noun
    return {token.head} if joined and sentence.child(noun, "cc") is not None else set()


def _told_part(reading: SentenceReading, counted: Counted, held: Held) -> Held:
    """Read the part in 'shot down 24 of 36 drones', which may look like a measure of the act."""
    clause, argument = held
    token = reading.sentence.tokens[argument.head]
    measured = token.dep == "npadvmod" and argument.head == counted.number.head
    if argument.role is not Role.OBLIQUE or not measured or token.i < clause.predicate:
        return held
    return clause, Argument(Role.PATIENT, argument.head, argument.tokens)


def _of_company(reading: SentenceReading, counted: Counted) -> Held | None:
    """Read '2 tonnes of tea, 40 cars and $300': what is done with the tea is done with all."""
    for start in (counted.noun, counted.number.head):
        nearest = {at: -n for n, at in enumerate(_joined(reading.sentence, start))}
        held = [h for h in _held(reading, nearest) if h[1].role in (Role.PATIENT, Role.AGENT)]
        if held:
            return max(held, key=lambda h: nearest[h[1].head])
    return None


def _of_list(reading: SentenceReading, counted: Counted, known: Known) -> Held | None:
    """Read 'they found 103 shells, 15 knives, 3 clips' where the parser lost the thread."""
    before = counted.previous
    if before is None or counted.whole or not _goes_on_list(reading.sentence, before, counted):
        return None
    held = clause_of(reading, before, known)
    return held if held and held[1].role is Role.PATIENT else None


def _goes_on_list(sentence: Sentence, before: Counted, counted: Counted) -> bool:
    """Tell whether only a list stands between two things, the second right after its comma."""
    first = min(sentence.within(counted.number.span), default=0)
    start = max(before.noun, before.number.head) + 1
    between = sentence.tokens[start:first]
    if not between or between[-1].lower not in words(TABLE, "goes_on_list"):
        return False
    loose = sentence.tokens[counted.noun].dep not in ("nsubj", "nsubjpass", "pobj")
    return loose and all(t.pos not in ("VERB", "AUX", "SCONJ") for t in between)


def _joined(sentence: Sentence, at: int) -> Iterator[int]:
    """Yield what a noun is joined to by a list, the amount of a stuff included."""
    joined = False
    for _ in sentence.tokens:  # each step goes up; a word may hang on itself
        token = sentence.tokens[at]
        if token.dep in ("conj", "appos"):
            joined, at = True, token.head
        elif joined and token.dep == "pobj" and sentence.tokens[token.head].lower == "of":
            at = sentence.tokens[token.head].head
        else:
            return
        yield at


def _of_headline(reading: SentenceReading, noun: int) -> Held | None:
    """Read 'Five houses destroyed in blaze', where the participle is the verb."""
    if reading.sentence.tokens[noun].dep == "pobj":
        return None
    clause = participle_below(reading, noun)
    return (clause, Argument(Role.PATIENT, noun, (noun,))) if clause else None


def _is_elliptical(counted: Counted) -> bool:
    """Tell whether the number stands for its noun, so that the noun is said elsewhere."""
    if counted.measure is not None or counted.members:
        return False
    return counted.noun < counted.number.head


def _says_what(sentence: Sentence, counted: Counted, clause: Clause, argument: Argument) -> bool:
    """Tell whether a verb says something of all the things.

    Not of the whole in 'of the 30 rockets, 18 landed' and '12 of 20 drones', nor of each truck
    where a convoy of 12 was hit; where the convoy went, the trucks went.
    """
    fronted = argument.role is Role.OBLIQUE and argument.preposition in ("of", "among")
    token = sentence.tokens[clause.predicate]
    below = token.head == counted.noun and token.dep in ("acl", "relcl")
    if (counted.whole and not below) or (fronted and clause.kind is not ClauseKind.NOMINAL):
        return False
    company = sentence.tokens[argument.head].lemma in words(TABLE, "companies")
    own = argument.head in (counted.noun, counted.number.head)
    own = own or is_people(sentence, counted.noun)
    return own or not company or argument.role is Role.AGENT


def _containers(sentence: Sentence, noun: int) -> Iterator[int]:
    """Yield the nouns that hold the things: 'a barrage of 30 rockets', 'a total of 12 men'."""
    for at in sentence.ancestors(noun):
        token = sentence.tokens[at]
        if token.lower == "of" or token.pos == "NUM":
            continue
        if token.lemma not in words(TABLE, "containers"):
            return
        yield at


def _asked(reading: SentenceReading, held: Held) -> Held:
    """Return the verb above a bare infinitive: 'asks 12 men to act', 'sends 12 men to border'."""
    clause, argument = held
    bare = clause.kind is ClauseKind.COMPLEMENT and len(clause.arguments) == 1
    if (
        not bare
        or argument.role is not Role.AGENT
        or "to" not in (clause.marker, *clause.auxiliaries)
    ):
        return held
    above = next((c for c in reading.clauses if c.predicate == clause.governor), None)
    if above is None or above.of(Role.PATIENT) or argument.head < above.predicate:
        return held
    patient = Argument(Role.PATIENT, argument.head, argument.tokens)
    return above, patient


def _distance(own: set[int], held: Held) -> tuple[bool, ...]:
    clause, argument = held
    nominal = clause.kind is ClauseKind.NOMINAL
    empty = clause.lemma in words(TABLE, "say_nothing")
    return argument.head not in own, nominal, empty, argument.shared

"""Draw the quantity claims of a document."""

from collections.abc import Collection, Iterator
from functools import partial

from claims.clauses.noun_phrases import phrase
from claims.extractors.quantities.counted import TABLE, Counted, find_counted
from claims.extractors.quantities.people import is_casualty
from claims.extractors.quantities.verbs import CORE, verb_of
from claims.lexicon.load import table, words
from claims.model.clause import Argument, Clause, ClauseKind, Role, Voice
from claims.model.count import Modifier
from claims.model.reading import Draft, Reading, SentenceReading
from claims.model.sentence import Sentence
from claims.model.span import Span
from claims.model.value import Quantity
from claims.resolution.counted import glued_to_number
from claims.resolution.populations import is_people, population_tokens

PEOPLE = "people"
FEWEST_IN_A_CROWD = 10  # 'several' ends below
STATED, LOOSE = 0.8, 0.55  # with the verb that it is an argument of, without

Held = tuple[Clause, Argument]


def extract_quantities(reading: Reading) -> Iterator[Draft]:
    """Yield a draft for each number that counts things or people whom nothing befell.

    A sum of money counts where something is done with it: paid, stolen, pledged. Nothing for
    bare measures, ages and times, nor for percentages of no stated total.
    """
    for sentence in reading.sentences:
        for counted in find_counted(sentence):
            clause, argument = _clause_of(sentence, counted) or (None, None)
            if _only_describes(sentence, counted, clause, argument):
                continue
            if not is_casualty(sentence, counted, clause):
                yield _draft(sentence, counted, clause, argument)


def _only_describes(
    reading: SentenceReading, counted: Counted, clause: Clause | None, argument: Argument | None
) -> bool:
    """See 'a $3 million house', 'they are three brothers': nothing is said to be so many."""
    core = argument is not None and argument.role in CORE
    if counted.is_money:
        return not core
    if clause is None or not core:
        return _is_vague(counted)
    subjects = [reading.sentence.tokens[a.head] for a in clause.of(Role.AGENT)]
    told = any(t.tag == "PRP" for t in subjects)
    return clause.lemma == "be" and (told or (_is_vague(counted) and not _exists(reading, clause)))


def _is_vague(counted: Counted) -> bool:
    """Tell whether hardly anything is said to be so many: 'one', 'several', 'no'."""
    low = counted.count.max is None or counted.count.max < FEWEST_IN_A_CROWD
    unsure = counted.count.modifier in (Modifier.VAGUE, Modifier.PLURAL, Modifier.NONE)
    return (unsure and low) or counted.count.max == 1


def _exists(reading: SentenceReading, clause: Clause) -> bool:
    """See 'there were no arrests'."""
    return reading.sentence.child(clause.predicate, "expl") is not None


def _clause_of(reading: SentenceReading, counted: Counted) -> Held | None:
    """Return the clause in which the thing is an argument, a verb's before a noun's."""
    sentence = reading.sentence
    own = set(sentence.within(counted.number.span))
    own |= {counted.measure} if counted.measure is not None else set()
    own |= set(_containers(sentence, counted.noun))
    if _is_elliptical(counted):
        held = _held(reading, {counted.number.head})
    else:
        held = _held(reading, {*own, counted.noun})
    held = [h for h in held if _says_what(sentence, counted, *h)]
    if held:
        return _asked(reading, min(held, key=partial(_distance, own)))
    return _of_headline(reading, counted.noun) or _of_company(reading, counted)


def _held(reading: SentenceReading, heads: Collection[int]) -> list[Held]:
    """Return the clauses with an argument that has one of the heads."""
    return [
        (clause, argument)
        for clause in reading.clauses
        for argument in clause.arguments
        if argument.head in heads and clause.kind is not ClauseKind.APPOSITION
        if not (argument.shared and argument.role is Role.OBLIQUE)
    ]


def _of_company(reading: SentenceReading, counted: Counted) -> Held | None:
    """Read '2 tonnes of tea, 40 cars and $300': what is done with the tea is done with all."""
    for start in (counted.noun, counted.number.head):
        for at in _joined(reading.sentence, start):
            held = [h for h in _held(reading, {at}) if h[1].role in (Role.PATIENT, Role.AGENT)]
            if held:
                return held[0]
    return None


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
    sentence = reading.sentence
    if sentence.tokens[noun].dep == "pobj":
        return None
    for clause in reading.clauses:
        token = sentence.tokens[clause.predicate]
        if token.head == noun and token.dep == "acl" and clause.voice is Voice.PASSIVE:
            return clause, Argument(Role.PATIENT, noun, (noun,))
    return None


def _is_elliptical(counted: Counted) -> bool:
    """Tell whether the number stands for its noun, so that the noun is said elsewhere."""
    return False if counted.measure is not None else counted.noun < counted.number.head


def _says_what(sentence: Sentence, counted: Counted, clause: Clause, argument: Argument) -> bool:
    """Tell whether a verb says something of all the things.

    Not of the whole in 'of the 30 rockets, 18 landed' and '12 of 20 drones', nor of each truck
    where a convoy of 12 was hit; where the convoy went, the trucks went.
    """
    fronted = argument.role is Role.OBLIQUE and argument.preposition in ("of", "among")
    if counted.whole or (fronted and clause.kind is not ClauseKind.NOMINAL):
        return False
    company = sentence.tokens[argument.head].lemma in words(TABLE, "companies")
    own = argument.head in (counted.noun, counted.number.head)
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
    return argument.head not in own, nominal, argument.shared, clause.lemma == "be"


def _draft(
    reading: SentenceReading, counted: Counted, clause: Clause | None, argument: Argument | None
) -> Draft:
    sentence = reading.sentence
    described = _described(sentence, counted)
    what_span = sentence.over(described)
    what = sentence.quoted(what_span)
    if counted.noun == counted.number.head:
        what = PEOPLE  # 'arrested 12'
    verb = verb_of(sentence, clause, argument, counted.noun)
    slots = {"count": counted.number.span, "what": what_span}
    unit = counted.count.unit if counted.measure is not None else None
    if verb and clause:
        token = sentence.tokens[clause.predicate]
        slots["verb"] = Span(start=token.start, end=token.end)
    return Draft(
        value=Quantity(
            what=what,
            unit=unit or _unit(sentence, counted.noun),
            verb=verb,
            count=counted.count.model_copy(update={"unit": unit or what}),
        ),
        sentence=sentence.index,
        span=sentence.span,
        slots=slots,
        head=clause.predicate if clause else counted.noun,
        negated=_negated(sentence, counted, argument),
        confidence=STATED if argument is not None and argument.role in CORE else LOOSE,
        trigger=_trigger(reading, counted, clause),
    )


def _described(sentence: Sentence, counted: Counted) -> list[int]:
    inside = sentence.within(counted.number.span)
    tokens = phrase(sentence, counted.noun)
    found = population_tokens(sentence, counted.noun, tokens, inside)
    while len(found) > 1 and (
        glued_to_number(sentence, found[0]) or sentence.tokens[found[0]].pos == "PRON"
    ):
        found.pop(0)
    return found or [counted.noun]


def _unit(sentence: Sentence, noun: int) -> str:
    """Return what one of the things is called, ships and aircraft by their class."""
    token = sentence.tokens[noun]
    if token.pos == "NUM" or is_people(sentence, noun):
        return PEOPLE
    units: dict[str, str] = table(TABLE)["mass_units"]
    if noun and (pair := f"{sentence.tokens[noun - 1].lemma} {token.lemma.lower()}") in units:
        return units[pair]
    return units.get(token.lemma.lower(), token.lemma.lower())


def _negated(sentence: Sentence, counted: Counted, argument: Argument | None) -> bool | None:
    """Tell what the words alone decide: 'no rockets' is an affirmed 0, 'just two' a contrast."""
    if counted.count.modifier is Modifier.NONE:
        return False
    first = min(sentence.within(counted.number.span), default=0)
    near = (*(argument.tokens if argument else ()), first - 1)
    contrasted = {sentence.tokens[i].lower for i in near if 0 <= i < len(sentence.tokens)}
    return False if contrasted & words(TABLE, "contrast") else None


def _trigger(reading: SentenceReading, counted: Counted, clause: Clause | None) -> int | None:
    heads = {mention.head for mention in reading.triggers}
    candidates = [counted.noun, *([clause.predicate] if clause else [])]
    if clause is not None:
        candidates += [a.head for a in clause.arguments]
    return next((i for i in candidates if i in heads), None)

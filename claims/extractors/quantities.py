"""Draw quantity claims: how many things that are not casualties, and what was done with them."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, partial

from claims.clauses.noun_phrases import phrase
from claims.lexicon.load import table, words
from claims.mentions.numbers import share_of
from claims.model.clause import Argument, Clause, ClauseKind, Role, Voice
from claims.model.count import Count, Modifier
from claims.model.mention import Mention
from claims.model.reading import Draft, Reading, SentenceReading
from claims.model.sentence import Sentence
from claims.model.span import Span
from claims.model.value import Quantity
from claims.resolution.counted import counted_noun, glued_to_number, number_at
from claims.resolution.populations import is_people, population_tokens

TABLE = "counted_things"
PEOPLE = "people"
STATED, LOOSE = 0.8, 0.55  # with the verb that it is an argument of, without
CORE = (Role.PATIENT, Role.AGENT, Role.ATTRIBUTE)
LONGEST_MEASURE = 2  # words of a unit: 'metric tons'
BESIDE = 4  # words after a noun in which its state may stand: 'were also reported dead'
COPULAS = frozenset(("be", "include"))


@dataclass(frozen=True, slots=True)
class Counted:
    """Hold a number with the thing that it counts; positions are tokens of the sentence."""

    number: Mention[Count]
    count: Count
    noun: int
    measure: int | None = None  # the 'tonnes' of '300 tonnes of oil'


def extract_quantities(reading: Reading) -> Iterator[Draft]:
    """Yield a draft for each number that counts things or people whom nothing befell.

    Nothing for bare measures, money, ages and times, nor for percentages of no stated total.
    """
    for sentence in reading.sentences:
        for counted in _counted(sentence):
            clause, argument = _clause_of(sentence, counted)
            if not _is_casualty(sentence, counted, clause):
                yield _draft(sentence, counted, clause, argument)


def _counted(reading: SentenceReading) -> Iterator[Counted]:
    sentence = reading.sentence
    last: int | None = None
    for mention in reading.numbers:
        found = _share(reading, mention) if mention.value.unit == "percent" else None
        found = found or _measured(sentence, mention)
        if found is None and mention.value.unit is None:
            noun = counted_noun(sentence, mention)
            if noun is None and last is not None:
                noun = _left_out(reading, mention, last)
            found = Counted(mention, mention.value, noun) if noun else None
        if found is not None and _is_thing(sentence, found):
            last = found.noun
            yield found


def _measured(sentence: Sentence, mention: Mention[Count]) -> Counted | None:
    """Read '300 tonnes of oil': how much of a stuff; a measure of nothing counts nothing."""
    if mention.value.unit not in words("measures", "amounts"):
        return None
    last = max(sentence.within(mention.span), default=-1)
    for token in sentence.tokens[last + 1 : last + 1 + LONGEST_MEASURE]:
        of = sentence.child(token.i, "prep")
        stuff = sentence.child(of, "pobj") if of is not None else None
        if of is not None and stuff is not None and sentence.tokens[of].lower == "of":
            return Counted(mention, mention.value, stuff, token.i)
    return None


def _share(reading: SentenceReading, mention: Mention[Count]) -> Counted | None:
    """Read '20 percent of 50 houses' as ten houses; without a total a share counts nothing."""
    sentence = reading.sentence
    for i in sentence.within(mention.span):
        for child in sentence.children[i]:
            noun = sentence.child(child, "pobj") if sentence.tokens[child].lower == "of" else None
            total = number_at(sentence, reading.numbers, noun) if noun is not None else None
            share = mention.value.best
            if noun is None or total is None or total.value.best is None or share is None:
                continue
            count = share_of(share, total.value.best, mention.text)
            return Counted(mention, count, noun)
    return None


def _left_out(reading: SentenceReading, mention: Mention[Count], last: int) -> int | None:
    """Return the noun that '18 landed' leaves out: its antecedent, or the thing counted before."""
    for clause in reading.clauses:
        if any(a.head == mention.head for a in clause.of(Role.AGENT, Role.PATIENT)):
            shared = [a.head for a in clause.oblique("of", "among") if a.shared]
            if shared:
                return shared[0]
            if clause.kind is ClauseKind.COORDINATE:
                return last
    return None


def _is_thing(sentence: Sentence, counted: Counted) -> bool:
    token = sentence.tokens[counted.noun]
    names = {token.lower, token.lemma}
    if names & (words(TABLE, "no_things") | words(TABLE, "casualty_nouns")):
        return False
    if token.entity in ("DATE", "TIME", "MONEY", "PERCENT", "ORDINAL", "QUANTITY"):
        return False
    vague = counted.number.text.lower() in words(TABLE, "vague_people")
    if vague and is_people(sentence, counted.noun):
        return False
    singular = counted.count.best == 1 and counted.count.max == 1
    return not (singular and token.tag in ("NNS", "NNPS"))  # 'one of the most …'


def _clause_of(
    reading: SentenceReading, counted: Counted
) -> tuple[Clause | None, Argument | None]:
    """Return the clause in which the thing is an argument, a verb's before a noun's."""
    own = set(reading.sentence.within(counted.number.span))
    own |= {counted.measure} if counted.measure is not None else set()
    held = [
        (clause, argument)
        for clause in reading.clauses
        for argument in clause.arguments
        if argument.head in (*own, counted.noun) and clause.kind is not ClauseKind.APPOSITION
        if not (argument.shared and argument.role is Role.OBLIQUE)
    ]
    return min(held, key=partial(_distance, own), default=(None, None))


def _distance(own: set[int], held: tuple[Clause, Argument]) -> tuple[bool, ...]:
    clause, argument = held
    nominal = clause.kind is ClauseKind.NOMINAL
    return argument.head not in own, nominal, argument.shared, clause.lemma == "be"


def _is_casualty(reading: SentenceReading, counted: Counted, clause: Clause | None) -> bool:
    """Tell whether something befell the people counted, or they only speak."""
    sentence = reading.sentence
    if not is_people(sentence, counted.noun):
        return False
    near = {clause.lemma} if clause else set()
    inside = sentence.within(counted.number.span)
    first, last = max(min(inside) - 1, 0), max(*inside, counted.noun)
    near |= {t.lower for t in sentence.tokens[first : last + BESIDE]}
    around = (counted.noun, *sentence.ancestors(counted.noun))
    near |= {sentence.tokens[i].lemma for i in around}
    near |= {sentence.tokens[c].lower for i in around for c in sentence.children[i]}
    near |= {c.lemma for c in reading.clauses if any(a.head == counted.noun for a in c.arguments)}
    states = {sentence.tokens[a.head].lemma for a in clause.oblique("in")} if clause else set()
    if states & words("casualties", "conditions"):
        return True
    moved = words("casualties", "driving") | words("casualties", "fleeing")
    if near & words("casualties", "homes") and near & moved:
        return True
    return bool(near & (_befalling() | words("speech", "neutral")))


@cache
def _befalling() -> frozenset[str]:
    """Return the words that say what befell people."""
    parts = ("verbs", "adjectives", "nouns", "active_forms", "states")
    named = [table("casualties")[part].values() for part in parts]
    return frozenset(word for group in named for listed in group for word in listed) | words(
        TABLE, "casualty_nouns"
    )


def _draft(
    reading: SentenceReading, counted: Counted, clause: Clause | None, argument: Argument | None
) -> Draft:
    sentence = reading.sentence
    described = _described(sentence, counted)
    what_span = sentence.over(described)
    what = sentence.quoted(what_span)
    verb = _verb(clause, argument)
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
    while len(found) > 1 and glued_to_number(sentence, found[0]):
        found.pop(0)
    return found or [counted.noun]


def _unit(sentence: Sentence, noun: int) -> str:
    """Return what one of the things is called, ships and aircraft by their class."""
    token = sentence.tokens[noun]
    if is_people(sentence, noun):
        return PEOPLE
    units: dict[str, str] = table(TABLE)["mass_units"]
    return units.get(token.lemma.lower(), token.lemma.lower())


def _verb(clause: Clause | None, argument: Argument | None) -> str | None:
    """Return what was done with the things, as a past participle."""
    if clause is None or argument is None or clause.voice is Voice.NONE:
        return None
    if clause.lemma in COPULAS:
        return None
    if argument.role not in CORE:
        return "used" if argument.preposition in words(TABLE, "means") else None
    if argument.role is Role.AGENT and clause.of(Role.PATIENT, Role.CONTENT):
        return "landed" if clause.lemma in words(TABLE, "arrivals") else None
    return participle(clause.lemma)


def participle(lemma: str) -> str:
    """Return the past participle of a verb, its particle kept.

    >>> participle("fire"), participle("carry out"), participle("shoot down"), participle("have")
    ('fired', 'carried out', 'shot down', 'held')
    """
    known: dict[str, str] = table(TABLE)["participles"]
    if lemma in known:
        return known[lemma]
    verb, _, particle = lemma.partition(" ")
    if verb in known:
        formed = known[verb]
    elif verb in words(TABLE, "doubled"):
        formed = f"{verb}{verb[-1]}ed"
    elif verb.endswith("y") and verb[-2:-1] not in "aeiou":
        formed = f"{verb[:-1]}ied"
    else:
        formed = f"{verb}d" if verb.endswith("e") else f"{verb}ed"
    return f"{formed} {particle}".strip()


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

"""Count and describe the people of a sighting."""

from collections.abc import Sequence
from dataclasses import dataclass

from claims.extractors.casualties.person_names import name_of
from claims.extractors.casualties.sightings import LIKELY, TABLE, WEAK, Sighting
from claims.extractors.casualties.whose import whose
from claims.lexicon.load import words
from claims.mentions.numbers import bare_plural, exactly, group_of_people, uncounted_dead
from claims.model.clause import ClauseKind, Tense
from claims.model.count import Count, Modifier
from claims.model.mention import Mention
from claims.model.reading import SentenceReading
from claims.model.sentence import Sentence, Token
from claims.model.span import Span
from claims.model.value import Outcome, Population
from claims.resolution.counted import is_one_more, number_at, number_of_all
from claims.resolution.populations import (
    is_aged,
    is_people,
    is_plural,
    noun_of,
    population_tokens,
    read_population,
)

UNIT = "people"
SINGULAR = frozenset(("NN", "NNP", "NNPS"))  # of plurals only names come so far
ONE = frozenset(("a", "an", "another", "one"))
NOBODY = frozenset(("no", "any", "every", "each"))
GROUPS = frozenset(("family", "crew"))
DEPENDENT = (ClauseKind.PARTICIPLE, ClauseKind.RELATIVE)


@dataclass(frozen=True, slots=True)
class Victims:
    """Hold how many and who, each with its place in the document."""

    count: Count
    count_span: Span
    population: Population
    population_span: Span | None
    confidence: float
    known: bool = False  # named, or 'the soldier': somebody of whom the text has more to say


def read_victims(reading: SentenceReading, sighting: Sighting) -> Victims | None:
    """Return how many people a sighting speaks of, and who; None where it says neither."""
    sentence = reading.sentence
    number = sighting.number
    if number is None and sighting.victim is not None:
        number = _number_of(reading, sighting.victim)
    if number is not None and _is_of_others(sentence, number):
        return None
    if number is not None:
        if number.value.best is not None and not float(number.value.best).is_integer():
            return None
        counted = sentence.within(number.span)
        described = _described(sentence, sighting, counted)
        count = number.value.model_copy(update={"unit": UNIT})
        found = _victims(reading, count, number.span, described, sighting.confidence)
        return _known(found) if _is_definite(sentence, counted) else found
    if sighting.victim is None:
        return _uncounted(sentence, sighting)
    return _without_number(reading, sighting, sighting.victim)


def _is_of_others(sentence: Sentence, number: Mention[Count]) -> bool:
    """Tell whether a number is of children or of charges: 'father of 4', 'one count of murder'."""
    inside = sentence.within(number.span) or [0]
    before = [t.lower for t in sentence.tokens[max(0, inside[0] - 2) : inside[0]]]
    after = [t.lower for t in sentence.tokens[inside[-1] + 1 : inside[-1] + 3]]
    charged = after in (["count", "of"], ["counts", "of"])
    return charged or (before[1:] == ["of"] and before[0] in words("crimes", "parents"))


def _number_of(reading: SentenceReading, victim: int) -> Mention[Count] | None:
    """Return the number of the victims; a family may say its own: 'a family of five'."""
    sentence = reading.sentence
    if sentence.tokens[victim].lower in GROUPS:
        below = set(sentence.subtree(victim))
        sizes = [m for m in reading.numbers if m.head in below and m.value.unit is None]
        return sizes[0] if sizes else None
    every = number_of_all(sentence, reading.numbers, victim)
    found = every or number_at(sentence, reading.numbers, victim)
    proper = sentence.tokens[victim].pos == "PROPN"
    after = found is not None and found.head > victim
    return None if proper and after else found  # 'Ann Roe, also 18' says her age


def _nobody(sighting: Sighting, token: Token) -> Victims | None:
    """Count 'did not kill anyone' as none."""
    if sighting.clause is None or sighting.clause.negation is None:
        return None
    span = Span(start=token.start, end=token.end)
    count = exactly(0, token.text, unit=UNIT).model_copy(update={"modifier": Modifier.NONE})
    return Victims(count, span, Population(), None, sighting.confidence)


def _is_definite(sentence: Sentence, counted: Sequence[int]) -> bool:
    """Tell whether the number is of people spoken of before: 'the three', 'all three'."""
    before = sentence.tokens[max(0, min(counted, default=0) - 1) : min(counted, default=0)]
    return bool(before) and before[0].lower in words(TABLE, "definite")


def _described(sentence: Sentence, sighting: Sighting, counted: Sequence[int]) -> list[int]:
    if sighting.victim is None:
        return [i for at in sighting.said for i in whose(sentence, at)]
    held = sighting.tokens
    noun = noun_of(sentence, sighting.victim)
    tokens = held if noun in held else (*held, *sentence.subtree(noun))
    described = population_tokens(sentence, sighting.victim, tokens, counted)
    lives = {sentence.tokens[i].lemma for i in described} & words(TABLE, "lives")
    return [] if lives else described


def _victims(
    reading: SentenceReading, count: Count, span: Span, described: list[int], confidence: float
) -> Victims:
    sentence = reading.sentence
    population = read_population(sentence, described)
    return Victims(
        count=count,
        count_span=span,
        population=population,
        population_span=sentence.over(described) if described else None,
        confidence=confidence,
    )


def _uncounted(sentence: Sentence, sighting: Sighting) -> Victims:
    """Count reported 'casualties' with no number as a plural."""
    span = sentence.over(sighting.said)
    raw = sentence.quoted(span)
    return Victims(bare_plural(raw, unit=UNIT), span, Population(), None, sighting.confidence)


def _without_number(reading: SentenceReading, sighting: Sighting, victim: int) -> Victims | None:
    sentence = reading.sentence
    token = sentence.tokens[victim]
    name = name_of(reading, victim)
    if name is not None:
        return _named(sentence, name, sighting)
    told = token.pos == "PRON" and token.lower in words("populations", "pronouns")
    known = words("crimes", "selves") | words("crimes", "new_people")
    if told or token.lower in known or is_one_more(sentence, victim):
        return _pronoun(sentence, token)
    if token.lower in words(TABLE, "anybody"):
        return _nobody(sighting, token)
    if token.lower == "life":
        return _life(sentence, token, sighting)
    people = is_people(sentence, victim)
    named = token.lower in words("populations", "collectives")
    return _common_noun(reading, sighting, token) if people and not named else None


def _life(sentence: Sentence, token: Token, sighting: Sighting) -> Victims:
    """Count 'claimed a life' as one."""
    at = sentence.child(token.i, "det")
    first = token if at is None else sentence.tokens[at]
    span = Span(start=first.start, end=first.end)
    count = exactly(1, first.text, unit=UNIT)
    return Victims(count, span, Population(), None, sighting.confidence)


def _is_asked(sentence: Sentence, i: int) -> bool:
    """Tell whether a number is asked for, not said: 'how many people died'."""
    before = sentence.tokens[max(0, i - 2) : i]
    return [t.lower for t in before] == ["how", "many"]


def _common_noun(reading: SentenceReading, sighting: Sighting, token: Token) -> Victims | None:
    if _is_asked(reading.sentence, token.i):
        return None
    described = _described(reading.sentence, sighting, ())
    determiner = _determiner(reading.sentence, token)
    if is_plural(token):
        return _plural(reading, sighting, described, determiner)
    one = token.tag in SINGULAR or is_aged(reading.sentence, token.i)
    one = one or token.lower in words("crimes", "genders")
    return _single(reading, sighting, described, determiner) if one else None


def _determiner(sentence: Sentence, token: Token) -> int | None:
    """Return the determiner of a noun, or the one that it shares: 'his guard and driver'."""
    own = sentence.child(token.i, "det", "poss")
    if own is None and token.dep == "conj" and not is_plural(token):
        return sentence.child(token.head, "det", "poss")
    return own


def _plural(
    reading: SentenceReading, sighting: Sighting, described: list[int], determiner: int | None
) -> Victims | None:
    """Count 'soldiers were killed'; a definite or general plural counts nobody."""
    first = reading.sentence.tokens[determiner].lower if determiner is not None else ""
    clause = sighting.clause
    general = clause is not None and (
        clause.kind in DEPENDENT or clause.tense not in (Tense.PAST, Tense.NONE)
    )
    if first not in ("", "some") or (general and not sighting.part) or not described:
        return None
    span = reading.sentence.over(described)
    raw = reading.sentence.quoted(span)
    dead = sighting.outcome is Outcome.KILLED
    count = uncounted_dead(raw, unit=UNIT) if dead else bare_plural(raw, unit=UNIT)
    return _victims(reading, count, span, described, WEAK)


def _single(
    reading: SentenceReading, sighting: Sighting, described: list[int], determiner: int | None
) -> Victims | None:
    """Count 'a soldier' as one, 'the soldier' as one already spoken of."""
    sentence = reading.sentence
    first = sentence.tokens[determiner].lower if determiner is not None else ""
    indefinite = first in ONE
    if first in NOBODY:
        return None
    own = determiner is not None and sentence.tokens[determiner].head in described
    at = [determiner] if indefinite and own and determiner is not None else described
    bare = not at or (not first and sentence.tokens[at[-1]].tag == "NN")
    if not at or (bare and not _headline(sentence) and not _is_one(sentence, at[-1])):
        return None
    span = sentence.over(at)
    raw = sentence.quoted(span)
    count = _size(sentence.tokens[described[-1]].lower if described else "", raw)
    found = _victims(
        reading, count, span, described, min(sighting.confidence, LIKELY if indefinite else WEAK)
    )
    return found if indefinite else _known(found)


def _is_one(sentence: Sentence, i: int) -> bool:
    """Tell whether a noun without an article can only be one person: 'Man', 'victim'."""
    return sentence.tokens[i].lower in words("individuals", "one_person")


def _size(noun: str, raw: str) -> Count:
    """Count one person, or the people of 'a couple' and 'a family'."""
    if noun in GROUPS:
        return group_of_people(raw, unit=UNIT)
    return exactly(2 if noun == "couple" else 1, raw, unit=UNIT)


def _headline(sentence: Sentence) -> bool:
    """Tell whether the sentence leaves its articles out: 'Soldier killed in blast'."""
    return not any(t.lower in ("a", "an", "the") for t in sentence.tokens)


def _known(found: Victims) -> Victims:
    return Victims(
        found.count,
        found.count_span,
        found.population,
        found.population_span,
        found.confidence,
        known=True,
    )


def _pronoun(sentence: Sentence, token: Token) -> Victims | None:
    span = Span(start=token.start, end=token.end)
    count = exactly(1, token.text, unit=UNIT)
    if token.lower in words("crimes", "new_people") | words(TABLE, "ordinals"):
        return Victims(count, span, Population(), None, LIKELY)
    return Victims(count, span, read_population(sentence, [token.i]), span, WEAK, known=True)


def _named(sentence: Sentence, name: list[int], sighting: Sighting) -> Victims:
    span = sentence.over(name)
    raw = sentence.quoted(span)
    described = population_tokens(sentence, name[-1], sighting.tokens, ())
    population = read_population(sentence, described or name, names=(raw,))
    count = exactly(1, raw, unit=UNIT)
    confidence = min(sighting.confidence, LIKELY)
    return Victims(count, span, population, span, confidence, known=True)


def is_none(count: Count) -> bool:
    """Tell whether a count says that there was nobody."""
    return count.modifier is Modifier.NONE or count.max == 0

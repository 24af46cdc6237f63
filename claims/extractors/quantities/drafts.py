"""Draw the quantity claims of a document."""

from collections.abc import Iterator

from claims.extractors.quantities.counted import Counted, find_counted
from claims.extractors.quantities.ellipsis import TABLE
from claims.extractors.quantities.holding import Known, clause_of
from claims.extractors.quantities.naming import PEOPLE, described, is_crowd, unit_of_thing
from claims.extractors.quantities.people import is_casualty, speaks
from claims.extractors.quantities.stating import only_describes
from claims.extractors.quantities.verbs import CORE, nominal_above, verb_of
from claims.lexicon.load import words
from claims.model.clause import Argument, Clause
from claims.model.count import Modifier
from claims.model.reading import Draft, Reading, SentenceReading
from claims.model.sentence import Sentence
from claims.model.span import Span
from claims.model.value import Quantity

STATED, LOOSE = 0.8, 0.55  # with the verb that it is an argument of, without


def extract_quantities(reading: Reading) -> Iterator[Draft]:
    """Yield a draft for each number that counts things or people whom nothing befell.

    A sum of money counts where something is done with it: paid, stolen, pledged. Nothing for
    bare measures, ages and times, nor for percentages of no stated total.
    """
    for sentence in reading.sentences:
        known: Known = {}
        for counted in list(find_counted(sentence)):
            clause, argument = clause_of(sentence, counted, known) or (None, None)
            if speaks(clause, argument) or only_describes(sentence, counted, clause, argument):
                continue
            if not is_casualty(sentence, counted, clause):
                yield _draft(sentence, counted, clause, argument)


def _draft(
    reading: SentenceReading, counted: Counted, clause: Clause | None, argument: Argument | None
) -> Draft:
    sentence = reading.sentence
    what_span = sentence.over(described(sentence, counted))
    what = sentence.quoted(what_span)
    if counted.noun == counted.number.head or is_crowd(sentence, counted):
        what = PEOPLE  # 'arrested 12'
    verb = verb_of(sentence, clause, argument, counted.noun)
    if clause is None:
        verb = nominal_above(sentence, counted.noun)
    slots = {"count": counted.number.span, "what": what_span}
    unit = counted.count.unit if counted.measure is not None else None
    if verb and clause:
        token = sentence.tokens[clause.predicate]
        slots["verb"] = Span(start=token.start, end=token.end)
    return Draft(
        value=Quantity(
            what=what,
            unit=unit or (PEOPLE if what == PEOPLE else unit_of_thing(sentence, counted)),
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


def _negated(sentence: Sentence, counted: Counted, argument: Argument | None) -> bool | None:
    """Tell what the words alone decide: 'no rockets' is an affirmed 0, 'just two' a contrast."""
    if counted.count.modifier is Modifier.NONE:
        return False
    if argument is None and _stands_aside(sentence, counted.noun):
        return False
    first = min(sentence.within(counted.number.span), default=0)
    near = (*(argument.tokens if argument else ()), first - 1)
    contrasted = {sentence.tokens[i].lower for i in near if 0 <= i < len(sentence.tokens)}
    return False if contrasted & words(TABLE, "contrast") else None


def _stands_aside(sentence: Sentence, noun: int) -> bool:
    """See the people of 'it is no burden to a county with 3 million people': they are there."""
    token = sentence.tokens[noun]
    before = sentence.tokens[token.head]
    hangs_on = sentence.tokens[before.head]
    aside = token.dep == "pobj" and before.lower not in words(TABLE, "told_of_by")
    return aside and hangs_on.pos in ("NOUN", "PROPN")


def _trigger(reading: SentenceReading, counted: Counted, clause: Clause | None) -> int | None:
    heads = {mention.head for mention in reading.triggers}
    candidates = [counted.noun, *([clause.predicate] if clause else [])]
    if clause is not None:
        candidates += [a.head for a in clause.arguments]
    return next((i for i in candidates if i in heads), None)

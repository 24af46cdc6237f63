"""See that nobody was harmed: 'no reports of injuries', 'no loss of life', 'ruled out deaths'."""

from collections.abc import Iterator

from claims.extractors.casualties.sightings import SURE, Sighting, outcomes
from claims.lexicon.load import words
from claims.mentions.numbers import exactly
from claims.model.clause import Clause, ClauseKind, Role
from claims.model.count import Count, Modifier
from claims.model.mention import Layer, Mention
from claims.model.reading import SentenceReading
from claims.model.sentence import Sentence
from claims.model.span import Span
from claims.model.value import Outcome
from claims.resolution.counted import number_at

WORDS = "casualty_idioms"
LIFE = "life"
LONGEST_NONE = 4  # words before 'injuries': 'no outward sign of'
WITHOUT, LOSSES = "without", "losses"
RULE, OUT = "rule", "out"
HOSTILE = frozenset(("attack", "strike", "explosion", "clash"))


def see_nobody(reading: SentenceReading) -> Iterator[Sighting]:
    """Yield what set phrases say befell nobody."""
    sentence = reading.sentence
    for token in sentence.tokens:
        number = number_at(sentence, reading.numbers, token.i) if token.pos == "NOUN" else None
        if number is not None and number.value.max == 0:
            for outcome, said in (*_of(sentence, token.i), *_with(sentence, token.i)):
                yield _sighting(reading, outcome, said, number)
    for clause in reading.clauses:
        yield from _ruled_out(reading, clause)
        yield from _not_caused(reading, clause)


def on_bodies(sentence: Sentence, sighting: Sighting) -> bool:
    """Tell whether only marks on bodies are missing: 'no visible injuries', 'no signs of wounds'.

    The dead of a poison have none: nobody is said to be unharmed.
    """
    number = sighting.number
    if sighting.outcome is not Outcome.INJURED or number is None or number.value.max != 0:
        return False
    first = max(0, min(sighting.said) - LONGEST_NONE)
    between = {t.lower for t in sentence.tokens[first : max(sighting.said)]}
    return bool(between & words(WORDS, "seen_on_bodies"))


def _of(sentence: Sentence, i: int) -> Iterator[tuple[Outcome, int]]:
    """Yield what 'no reports of' and 'no loss of' say did not come about."""
    for child in sentence.children[i]:
        link = sentence.tokens[child]
        below = sentence.child(child, "pobj", "pcomp") if link.lower in ("of", "on") else None
        if below is None:
            continue
        noun = sentence.tokens[below]
        if sentence.tokens[i].lemma in words(WORDS, "losses") and noun.lemma == LIFE:
            yield Outcome.KILLED, below
        elif sentence.tokens[i].lower in words(WORDS, "reports"):
            for harm in (below, *_conjuncts(sentence, below)):
                outcome = outcomes("nouns").get(sentence.tokens[harm].lemma)
                if outcome is not None:
                    yield outcome, harm


def _with(sentence: Sentence, i: int) -> Iterator[tuple[Outcome, int]]:
    """Yield what 'no deaths or injuries' and 'no victims' say did not come about."""
    if sentence.tokens[i].lower == "victims":
        yield Outcome.CASUALTIES, i
    if sentence.tokens[i].lemma in outcomes("nouns"):
        for harm in _conjuncts(sentence, i):
            outcome = outcomes("nouns").get(sentence.tokens[harm].lemma)
            if outcome is not None:
                yield outcome, harm


def _conjuncts(sentence: Sentence, i: int) -> Iterator[int]:
    for child in sentence.children[i]:
        if sentence.tokens[child].dep == "conj":
            yield child
            yield from _conjuncts(sentence, child)


def _ruled_out(reading: SentenceReading, clause: Clause) -> Iterator[Sighting]:
    """See 'ruled out any fatalities'."""
    if clause.kind is ClauseKind.NOMINAL or clause.lemma not in words(WORDS, "ruling_out"):
        return
    after = reading.sentence.tokens[clause.predicate + 1 : clause.predicate + 2]
    if clause.lemma == RULE and not (after and after[0].lower == OUT):
        return  # 'the deaths were ruled homicides'
    for harm in clause.of(Role.PATIENT):
        token = reading.sentence.tokens[harm.head]
        outcome = outcomes("nouns").get(token.lemma)
        if outcome is None or token.tag != "NNS" or clause.negation is not None:
            continue
        span = reading.sentence.over(harm.tokens)
        raw = reading.sentence.quoted(span)
        none = exactly(0, raw, unit="people").model_copy(update={"modifier": Modifier.NONE})
        yield _sighting(reading, outcome, harm.head, _mention(reading, span, none, harm.head))


def _not_caused(reading: SentenceReading, clause: Clause) -> Iterator[Sighting]:
    """See 'without causing casualties', 'did not cause any injuries', 'without inflicting losses'.

    It is an affirmed nobody, whatever the verb is; losses of a raid are of people.
    """
    sentence = reading.sentence
    if clause.lemma not in words(WORDS, "causing") or clause.kind is ClauseKind.NOMINAL:
        return
    no = clause.negation if clause.marker != WITHOUT else _before(sentence, clause.predicate)
    if no is not None and sentence.tokens[no].dep == "det":
        return  # 'no deaths or injuries were reported' says so itself
    for harm in clause.of(Role.PATIENT) if no is not None else ():
        token = sentence.tokens[harm.head]
        outcome = outcomes("nouns").get(token.lemma)
        whose = sentence.child(harm.head, "prep") is not None
        if (
            token.lower == LOSSES
            and not whose
            and any(m.value.type.value in HOSTILE for m in reading.triggers)
        ):
            outcome = Outcome.CASUALTIES
        counted = number_at(sentence, reading.numbers, harm.head) is not None
        if outcome is None or counted or no is None or token.tag != "NNS":
            continue
        span = Span(start=sentence.tokens[no].start, end=sentence.tokens[no].end)
        none = exactly(0, sentence.quoted(span), unit="people")
        none = none.model_copy(update={"modifier": Modifier.NONE})
        yield _sighting(reading, outcome, harm.head, _mention(reading, span, none, harm.head))


def _before(sentence: Sentence, i: int) -> int | None:
    """Return the 'without' before a participle."""
    near = (t.i for t in sentence.tokens[max(0, i - 2) : i] if t.lower == WITHOUT)
    return next(near, None)


def _mention(reading: SentenceReading, span: Span, none: Count, head: int) -> Mention[Count]:
    return Mention(Layer.NUMBERS, span, none.raw, none, reading.sentence.index, head)


def _sighting(
    reading: SentenceReading, outcome: Outcome, said: int, number: Mention[Count]
) -> Sighting:
    return Sighting(
        outcome=outcome,
        head=said,
        said=(said,),
        victim=None,
        tokens=(said,),
        clause=reading.clause_of(said),
        number=number,
        confidence=SURE,
    )

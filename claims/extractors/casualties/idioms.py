"""See casualties in set phrases: 'lost 18 men', 'claimed nine lives', 'took 30 prisoner'."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from claims.clauses.noun_phrases import conjuncts, phrase
from claims.extractors.casualties.sightings import LIKELY, SURE, Sighting, outcomes
from claims.extractors.casualties.verbs import accepts
from claims.lexicon.countries import country_of
from claims.lexicon.load import words
from claims.model.clause import Argument, Clause, ClauseKind, Role
from claims.model.reading import SentenceReading
from claims.model.sentence import Sentence
from claims.model.value import Outcome, Status
from claims.resolution.counted import number_at
from claims.resolution.populations import is_people, noun_of, read_population

WORDS = "casualty_idioms"
NOT_VERBAL = (ClauseKind.NOMINAL, ClauseKind.APPOSITION)
CASUALTIES = "casualties"  # the word table
HIT = (Outcome.CASUALTIES, Outcome.INJURED)
ARMED = (Status.MILITARY, Status.MILITIA, Status.POLICE)
APPOSED = 3  # tokens from a number over 'shot' to 'fatally': ', one of them fatally'

Found = tuple[Outcome, tuple[int, ...], tuple[Argument, ...]]


def see_idioms(reading: SentenceReading) -> Iterator[Sighting]:
    """Yield what set phrases say befell people."""
    sentence = reading.sentence
    for clause in reading.clauses:
        if clause.kind in NOT_VERBAL:
            continue
        readers = (
            _hanged,
            _undone,
            _lost,
            _seized,
            _cost,
            _buried,
            _claimed,
            _given,
            _treated,
            _in_care,
            _run_over,
        )
        found = next((f for read in readers if (f := read(sentence, clause))), None)
        outcome, said, victims = found or (Outcome.KILLED, (), ())
        for victim in victims:
            if accepts(sentence, victim, weak=True):
                yield Sighting(
                    outcome=outcome,
                    head=clause.predicate,
                    said=said,
                    victim=victim.head,
                    tokens=victim.tokens,
                    clause=clause,
                    confidence=SURE,
                )


def _hanged(sentence: Sentence, clause: Clause) -> Found | None:
    """Read 'hanged four men' and not 'hung four pictures'."""
    hanged = sentence.tokens[clause.predicate].lower in words(WORDS, "hanged")
    return (Outcome.KILLED, (clause.predicate,), clause.of(Role.PATIENT)) if hanged else None


def _undone(sentence: Sentence, clause: Clause) -> Found | None:
    """Read 'neutralised six terrorists': said of those who bear arms alone."""
    if clause.lemma not in words(WORDS, "undone"):
        return None
    armed = tuple(a for a in clause.of(Role.PATIENT) if _is_armed(sentence, a))
    return Outcome.KILLED, (clause.predicate,), armed


def _is_armed(sentence: Sentence, victim: Argument) -> bool:
    noun = noun_of(sentence, victim.head)
    people = read_population(sentence, [i for i in (*victim.tokens, noun) if i <= noun] or [noun])
    return people.status in ARMED


def _lost(sentence: Sentence, clause: Clause) -> Found | None:
    """Read 'the army lost 18 men'; a team that loses a man has him elsewhere."""
    if clause.lemma not in words(WORDS, "losing"):
        return None
    losers = [sentence.tokens[a.head] for a in clause.of(Role.AGENT)]
    if any(t.lower in words(WORDS, "losers") for t in losers):
        men = words(WORDS, "of_a_side")
        lost = clause.of(Role.PATIENT)
        own = tuple(a for a in lost if sentence.tokens[noun_of(sentence, a.head)].lemma in men)
    elif any(country_of(t.text) for t in losers):
        own = tuple(a for a in clause.of(Role.PATIENT) if _is_armed(sentence, a))
    else:
        return None
    return Outcome.KILLED, (clause.predicate,), own


def _seized(sentence: Sentence, clause: Clause) -> Found | None:
    """Read 'took 30 soldiers prisoner', '30 soldiers were taken hostage'."""
    if clause.lemma not in words(WORDS, "seizing"):
        return None
    after = sentence.tokens[clause.predicate + 1 :]
    held = next((t.i for t in after if t.lower in words(WORDS, "held")), None)
    if held is None or sentence.tokens[held - 1].pos in ("DET", "NUM", "ADJ", "PRON"):
        return None  # 'took 12 hostages' counts the hostages
    taken = [a for a in clause.of(Role.PATIENT) if a.head != held]
    return (
        Outcome.CAPTURED,
        (clause.predicate, held),
        tuple(taken or _between(sentence, clause, held)),
    )


def _between(sentence: Sentence, clause: Clause, held: int) -> list[Argument]:
    """Return the noun before 'prisoner', which the parser takes for a part of it."""
    inside = [
        t for t in sentence.tokens[clause.predicate + 1 : held] if t.pos in ("NOUN", "PROPN")
    ]
    heads = [t.i for t in inside][-1:]
    tokens = tuple(t.i for t in sentence.tokens[clause.predicate + 1 : held])
    return [Argument(Role.PATIENT, head, tokens) for head in heads]


def _claimed(sentence: Sentence, clause: Clause) -> Found | None:
    """Read 'claimed the lives of nine people'."""
    if clause.lemma not in words(WORDS, "claiming"):
        return None
    for lives in clause.of(Role.PATIENT):
        if sentence.tokens[lives.head].lower in words(WORDS, "lives"):
            of = _after_of(sentence, lives.head)
            people = tuple(_arguments(sentence, conjuncts(sentence, of))) if of is not None else ()
            return Outcome.KILLED, (clause.predicate, lives.head), people
    return None


def _cost(sentence: Sentence, clause: Clause) -> Found | None:
    """Read 'cost two civilians their lives'."""
    if clause.lemma not in words(WORDS, "costing"):
        return None
    after = sentence.tokens[clause.predicate + 1 :]
    lives = next((t.i for t in after if t.lower in words(WORDS, "lives")), None)
    if lives is None or sentence.tokens[lives - 1].tag != "PRP$":
        return None
    victims = (a for a in clause.of(Role.RECIPIENT, Role.PATIENT) if a.head < lives)
    return Outcome.KILLED, (clause.predicate, lives), tuple(victims)


def _buried(sentence: Sentence, clause: Clause) -> Found | None:
    """Read 'were buried after the attack', 'laid to rest'; not 'buried under the snow'."""
    after = sentence.tokens[clause.predicate + 1 : clause.predicate + 3]
    laid = clause.lemma in words(WORDS, "laying") and [t.lower for t in after] == ["to", "rest"]
    if clause.lemma not in words(WORDS, "burying") and not laid:
        return None
    said = {sentence.tokens[i].lower for i in clause.tokens}
    dated = clause.oblique("after", "following")
    if (not laid and not dated) or said & words(WORDS, "covering"):
        return None
    return Outcome.KILLED, (clause.predicate,), clause.of(Role.PATIENT)


def _after_of(sentence: Sentence, i: int) -> int | None:
    of = next((c for c in sentence.children[i] if sentence.tokens[c].lower == "of"), None)
    return sentence.child(of, "pobj") if of is not None else None


def _arguments(sentence: Sentence, heads: Iterable[int]) -> Iterator[Argument]:
    for head in heads:
        yield Argument(Role.PATIENT, head, phrase(sentence, head))


def _given(sentence: Sentence, clause: Clause) -> Found | None:
    """Read 'laid down their lives'."""
    if clause.lemma not in words(WORDS, "giving"):
        return None
    for lives in clause.of(Role.PATIENT):
        own = sentence.child(lives.head, "poss") is not None
        if own and sentence.tokens[lives.head].lower in words(WORDS, "lives"):
            return Outcome.KILLED, (clause.predicate, lives.head), clause.of(Role.AGENT)
    return None


def _treated(sentence: Sentence, clause: Clause) -> Found | None:
    """Read 'were treated for smoke inhalation', 'is treating 12 people at the hospital'."""
    if clause.lemma not in words(WORDS, "treating"):
        return None
    ailing = clause.oblique("for")
    told = {sentence.tokens[i].lower for a in ailing for i in a.tokens}
    wards = {sentence.tokens[a.head].lower for a in clause.oblique("at", "in")}
    if not (told & words(WORDS, "ailments") or wards & words(WORDS, "wards")):
        return None
    return Outcome.INJURED, (clause.predicate,), clause.of(Role.PATIENT)


def _in_care(sentence: Sentence, clause: Clause) -> Found | None:
    """Read 'three are in hospital', which is said of nobody who works there."""
    if clause.lemma not in ("be", "remain"):
        return None
    for ward in clause.oblique("in"):
        bare = sentence.child(ward.head, "det", "poss") is None
        if bare and sentence.tokens[ward.head].lower in words(WORDS, "wards"):
            return Outcome.INJURED, (ward.head,), clause.of(Role.AGENT, Role.PATIENT)
    return None


def _run_over(_: Sentence, clause: Clause) -> Found | None:
    """Read 'mowed down three people', of whom it is not told whether they live."""
    if clause.lemma not in words(WORDS, "run_over"):
        return None
    return Outcome.CASUALTIES, (clause.predicate,), clause.of(Role.PATIENT)


def _outcome_of(adverb: str) -> Outcome:
    fatal = adverb in words(WORDS, "harmed")
    return Outcome.KILLED if fatal else Outcome.INJURED


def see_described(reading: SentenceReading, found: Iterable[Sighting]) -> Iterator[Sighting]:
    """Yield people whom a word before them calls hurt or dead: '22 injured passengers'.

    Of those whom something else befalls, 'killed 30 wounded soldiers', nothing more is said.
    """
    sentence = reading.sentence
    taken = {s.victim for s in found}
    for token in sentence.tokens:
        outcome = outcomes("states").get(token.lower)
        noun = sentence.tokens[token.head]
        if outcome is None or token.dep != "amod" or noun.i < token.i or noun.i in taken:
            continue
        number = number_at(sentence, reading.numbers, noun.i)
        if number is not None and number.value.max != 0 and is_people(sentence, noun.i):
            yield Sighting(
                outcome=outcome,
                head=token.i,
                said=(token.i,),
                victim=noun.i,
                tokens=phrase(sentence, noun.i),
                clause=reading.clause_of(token.i),
                number=number,
                confidence=LIKELY,
            )


def see_fatal(reading: SentenceReading, found: Iterable[Sighting]) -> Iterator[Sighting]:
    """Yield those of the hit who died or were hurt badly: 'three were shot, one fatally'."""
    sentence = reading.sentence
    hit = [s for s in found if s.outcome in HIT and not s.part]
    for mention in reading.numbers if hit else ():
        inside = sentence.within(mention.span)
        if not inside or mention.value.unit is not None or mention.value.max == 0:
            continue
        near = sentence.tokens[inside[-1] + 1 : inside[-1] + 1 + APPOSED]
        fatal = next((t.i for t in near if t.lower in words(CASUALTIES, "severity")), None)
        plain = fatal is not None and all(
            t.lower in ("of", "them") for t in sentence.tokens[inside[-1] + 1 : fatal]
        )
        if fatal is not None and plain:
            yield replace(
                hit[0],
                outcome=_outcome_of(sentence.tokens[fatal].lower),
                said=(fatal,),
                victim=None,
                tokens=tuple(inside),
                number=mention,
                part=True,
                confidence=LIKELY,
            )

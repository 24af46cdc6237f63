"""See casualties in nouns: 'the death of 12', 'no casualties', '12 dead', 'three fatalities'."""

from collections.abc import Iterator

from claims.extractors.casualties.sightings import (
    LIKELY,
    SURE,
    TABLE,
    WEAK,
    Sighting,
    outcomes,
)
from claims.extractors.casualties.verbs import accepts
from claims.lexicon.load import words
from claims.model.clause import Clause, ClauseKind, Role
from claims.model.count import Count
from claims.model.mention import Mention
from claims.model.reading import SentenceReading
from claims.model.sentence import Sentence, Token
from claims.model.value import Outcome
from claims.resolution.counted import number_at

CRIMES = "crimes"
PLURAL = frozenset(("NNS", "NNPS"))
WITHOUT = "without"
REPORTING = frozenset(("cause", "report", "suffer", "inflict", "be", "result", "sustain"))


def see_nouns(reading: SentenceReading) -> Iterator[Sighting]:
    """Yield what the nouns of a sentence say befell people."""
    for clause in reading.clauses:
        outcome = outcomes("nouns").get(clause.lemma) or _hit(reading.sentence, clause)
        if clause.kind is not ClauseKind.NOMINAL or outcome is None:
            continue
        if _is_charge(reading.sentence, clause.predicate):
            continue
        own = _counted_noun(reading, clause)
        if own is not None:
            yield own
            continue
        hit = clause.lemma in words(CRIMES, "hits")
        bare = (
            not hit and not _hurt(outcome) and clause.lemma not in words(TABLE, "called_by_place")
        )
        of = tuple(a for a in clause.of(Role.PATIENT) if a.preposition or bare)
        victims = of if hit else (*of, *clause.oblique("to", "among"))
        for victim in victims:
            if accepts(reading.sentence, victim, weak=True):
                yield Sighting(
                    outcome=outcome,
                    head=clause.predicate,
                    said=(clause.predicate,),
                    victim=victim.head,
                    tokens=victim.tokens,
                    clause=clause,
                    confidence=LIKELY if victim.preposition else WEAK,
                )
    yield from _counted_states(reading)


def _hit(sentence: Sentence, clause: Clause) -> Outcome | None:
    """Return what 'the shooting of' says: an open outcome, death where it is called fatal."""
    if clause.lemma not in words(CRIMES, "hits"):
        return None
    own = {sentence.tokens[c].lower for c in sentence.children[clause.predicate]}
    if own & words(CRIMES, "fatal"):
        return Outcome.KILLED
    return Outcome.CASUALTIES if clause.lemma in words(CRIMES, "assaults") else None


def _is_charge(sentence: Sentence, i: int) -> bool:
    """Tell whether a crime is only charged or tried: 'four counts of attempted murder'."""
    if any(sentence.tokens[c].lower in words(TABLE, "attempted") for c in sentence.children[i]):
        return True
    above = [sentence.tokens[at] for at in sentence.ancestors(i)][:2]
    of = above and above[0].lower in ("of", "with", "to")
    return bool(of) and len(above) > 1 and above[1].lemma in words(TABLE, "charging")


def _says_kind(noun: Token, number: Mention[Count]) -> bool:
    """Tell whether a word of number only names the kind: 'a multiple murder'."""
    return noun.tag == "NN" and number.value.best not in (0, 1)


def _hurt(outcome: Outcome) -> bool:
    """Tell whether 'her …' speaks of wounds known before: 'died from her injuries'."""
    return outcome is Outcome.INJURED


def _counted_noun(reading: SentenceReading, clause: Clause) -> Sighting | None:
    """See 'three fatalities', 'no casualties' and, where they are reported, 'casualties'."""
    if clause.lemma not in words(TABLE, "counted_nouns"):
        return None
    sentence, i = reading.sentence, clause.predicate
    number = number_at(sentence, reading.numbers, i)
    above = next((c for c in reading.clauses if c.predicate == clause.governor), None)
    bare = (
        clause.lemma == "casualty"
        and sentence.tokens[i].tag in PLURAL
        and sentence.child(i, "det", "poss") is None
        and above is not None
        and above.lemma in REPORTING
        and above.negation is None
        and above.marker != WITHOUT  # 'without causing casualties' tells of nobody
    )
    if number is not None and _says_kind(sentence.tokens[i], number):
        return None
    if number is None and not bare:
        return None
    return Sighting(
        outcome=outcomes("nouns")[clause.lemma],
        head=i,
        said=(i,),
        victim=None,
        tokens=(i,),
        clause=above or clause,
        number=number,
        confidence=SURE if number else WEAK,
    )


def _counted_states(reading: SentenceReading) -> Iterator[Sighting]:
    """See the number before a state without a verb: '12 dead and dozens of wounded'."""
    sentence = reading.sentence
    for mention in reading.numbers:
        last = max(sentence.within(mention.span), default=None)
        if mention.value.unit is not None or last is None:
            continue
        of = [t.lower for t in sentence.tokens[last + 1 : last + 2]] == ["of"]
        following = sentence.tokens[last + 1 + of : last + 2 + of]
        if not following:
            continue
        token = following[0]
        outcome = outcomes("group_nouns").get(token.lower)
        if outcome is not None and not _modifies_noun(token, reading):
            yield Sighting(
                outcome=outcome,
                head=token.i,
                said=(token.i,),
                victim=None,
                tokens=(token.i,),
                clause=reading.clause_of(token.i),
                number=mention,
                confidence=LIKELY,
            )


def _modifies_noun(token: Token, reading: SentenceReading) -> bool:
    """Tell whether the state stands before its noun: '12 wounded soldiers'."""
    head = reading.sentence.tokens[token.head]
    return token.dep in ("amod", "compound") and head.i > token.i

"""Whose wife, son or driver a victim is: 'his' resolved to the fullest name."""

from collections.abc import Iterator, Sequence

from claims.lexicon.load import words
from claims.model.claim import Claim
from claims.model.reading import Reading, SentenceReading
from claims.model.sentence import Sentence
from claims.model.value import Casualty
from claims.resolution.genders import PRONOUNS
from claims.victims.antecedents import antecedent, called
from claims.victims.described import TABLE
from claims.victims.roster import Roster

SPEAKERS = ("my", "our")

Kin = tuple[str, str | None]  # the words of the relation, and whose it is


def with_kin(reading: Reading, claims: Sequence[Claim], roster: Roster) -> list[Claim]:
    """Return the claims, those on one person with the relation told anywhere and whose it is."""
    sentences = {r.sentence.span.start: r for r in reading.sentences}
    known: dict[str, Kin] = {}
    for claim in claims:
        value = claim.value
        key = value.population.individual if isinstance(value, Casualty) else None
        if key is None or known.get(key, ("", None))[1] is not None:
            continue
        told = _kin(sentences.get(claim.start), claim, roster)
        if told is not None:
            known[key] = told
    return [_filled(claim, known) for claim in claims]


def _filled(claim: Claim, known: dict[str, Kin]) -> Claim:
    value = claim.value
    if not isinstance(value, Casualty) or value.population.individual not in known:
        return claim
    relation, owner = known[value.population.individual]
    told = {"relation": value.population.relation or relation, "relation_to": owner}
    people = value.population.model_copy(update=told)
    return claim.model_copy(update={"value": value.model_copy(update={"population": people})})


def _kin(at: SentenceReading | None, claim: Claim, roster: Roster) -> Kin | None:
    """Return the relation that a sentence gives of the person whom a claim counts."""
    if at is None:
        return None
    inside = at.sentence.within(claim.slot("population", "count"))
    if not inside:
        return None
    for noun in _kin_nouns(at.sentence, inside[-1]):
        of = _possessor(at.sentence, noun)
        if of is not None:
            first = min(of, noun) if of < noun else noun
            said = at.sentence.quoted(at.sentence.over((first, noun)))
            return said, _owner(at, claim, roster, (of, inside))
    return None


def _kin_nouns(sentence: Sentence, head: int) -> Iterator[int]:
    """Yield the words of kin for a person: the noun itself, or one in apposition to it."""
    token = sentence.tokens[head]
    near = (head, *(c for c in sentence.children[head] if sentence.tokens[c].dep == "appos"))
    beside = (token.head,) if token.dep in ("appos", "compound") else ()
    for i in (*near, *beside):
        if sentence.tokens[i].lower in words(TABLE, "kin"):
            yield i


def _possessor(sentence: Sentence, noun: int) -> int | None:
    """Return the word for the owner: 'his', 'Roe' in 'wife of Roe'."""
    own = sentence.child(noun, "poss")
    if own is not None:
        return own
    of = next((c for c in sentence.children[noun] if sentence.tokens[c].lower == "of"), None)
    return sentence.child(of, "pobj") if of is not None else None


def _owner(
    at: SentenceReading, claim: Claim, roster: Roster, words_: tuple[int, Sequence[int]]
) -> str | None:
    """Return who a possessor is, by the fullest name in the article or as described."""
    of, victim = words_
    token = at.sentence.tokens[of]
    if token.lower in SPEAKERS:
        return claim.attribution[-1].speaker if claim.attribution else None
    if token.lower == "whose":
        return None
    if token.lower in PRONOUNS:
        return antecedent(at, roster, token, victim)
    if token.pos not in ("NOUN", "PROPN"):
        return None
    return called(at, roster, of)

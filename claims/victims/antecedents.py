"""Whom 'he' and 'his' mean, by the fullest name in the article or as described."""

from collections.abc import Container, Sequence

from claims.clauses.noun_phrases import phrase
from claims.lexicon.load import words
from claims.model.claim import Claim
from claims.model.reading import Reading, SentenceReading
from claims.model.sentence import Token
from claims.model.value import Casualty
from claims.resolution.genders import PRONOUNS, Gender, any_of_gender, gender_of
from claims.resolution.populations import is_people
from claims.victims.described import TABLE, Described, Form
from claims.victims.roster import Roster

LOOK_BACK = 2  # sentences in which 'his' has its antecedent
SUBJECTS = ("nsubj", "nsubjpass")
ROLES = ("roles", "situations", "suspects")


def with_roles(reading: Reading, claims: Sequence[Claim], roster: Roster) -> list[Claim]:
    """Return the claims, those on a 'he' of whom no more is told with the role of who is meant.

    'A gunman killed two before he was shot dead' tells the death of a gunman.
    """
    sentences = {r.sentence.span.start: r for r in reading.sentences}
    known: dict[str, str] = {}
    for claim in claims:
        value = claim.value
        if not isinstance(value, Casualty) or not _is_bare(value):
            continue
        at = sentences.get(claim.start)
        role = _role(at, claim, roster) if at is not None else None
        if role is not None and value.population.individual:
            known.setdefault(value.population.individual, role)
    return [_filled(claim, known) for claim in claims]


def _is_bare(value: Casualty) -> bool:
    """Tell whether nothing but a pronoun tells of a person."""
    people = value.population
    pronoun = (people.raw or "").lower() in PRONOUNS
    untold = not (people.names or people.role or people.relation)
    return people.individual is not None and pronoun and untold


def _filled(claim: Claim, known: dict[str, str]) -> Claim:
    value = claim.value
    if not isinstance(value, Casualty) or value.population.role:
        return claim
    role = known.get(value.population.individual or "")
    if role is None:
        return claim
    people = value.population.model_copy(update={"role": role})
    return claim.model_copy(update={"value": value.model_copy(update={"population": people})})


def _role(at: SentenceReading, claim: Claim, roster: Roster) -> str | None:
    inside = at.sentence.within(claim.slot("population", "count"))
    token = at.sentence.tokens[inside[-1]] if inside else None
    if token is None or token.lower not in PRONOUNS:
        return None
    meant = antecedent(at, roster, token, inside) or ""
    last = meant.lower().split()[-1:]
    return next((w for w in last if any(w in words(TABLE, key) for key in ROLES)), None)


def called(at: SentenceReading, roster: Roster, i: int) -> str:
    """Return the fullest name of whom a noun means, else the noun phrase without its article."""
    named = next((m for m in at.people if m.value.named and i in at.sentence.within(m.span)), None)
    if named is not None:
        person = roster.find(Described(Form.NAME, named.value.name), at.sentence.index)
        return (person.name if person else None) or named.value.name
    own = [n for n in phrase(at.sentence, i) if n <= i]
    while len(own) > 1 and at.sentence.tokens[own[0]].pos == "DET":
        own.pop(0)
    return at.sentence.quoted(at.sentence.over(own))


def antecedent(
    at: SentenceReading, roster: Roster, pronoun: Token, victim: Container[int]
) -> str | None:
    """Return whom 'his' means: the subject or who is told of last, of the sex that it asks."""
    gender = PRONOUNS[pronoun.lower]
    before = [t for t in at.sentence.tokens[: pronoun.i] if t.i not in victim]
    subjects = [t for t in before if t.dep in SUBJECTS]
    for token in (*reversed(subjects), *reversed(before)):
        if token.pos in ("NOUN", "PROPN") and _may_be(at, token, gender):
            return called(at, roster, token.i)
    nearby = roster.before(at.sentence.index, pronoun.i, LOOK_BACK)
    return next((p.name for p in nearby if p.sex in (None, gender.value)), None)


def _may_be(at: SentenceReading, token: Token, gender: Gender) -> bool:
    """Tell whether a noun names one person of whom a pronoun may speak."""
    named = next(
        (m for m in at.people if m.value.named and token.i in at.sentence.within(m.span)), None
    )
    if named is not None:
        return gender_of(named.value.name, named.value.role) in (None, gender)
    other = Gender.FEMALE if gender is Gender.MALE else Gender.MALE
    one = token.tag == "NN" and is_people(at.sentence, token.i)
    return one and not any_of_gender([token], other)

"""Find who speaks of himself: 'the group said that it had attacked', 'we did it, they said'."""

from collections.abc import Iterator

from claims.clauses.noun_phrases import phrase
from claims.clauses.reported import reporting_lemmas
from claims.extractors.responsibilities.actors import body_of, can_act
from claims.extractors.responsibilities.held import LEXICON
from claims.lexicon.load import words
from claims.model.clause import Argument, Clause, Role
from claims.model.reading import SentenceReading
from claims.resolution.speakers import Tellers

PLURAL_TAGS = ("NNS", "NNPS")
BODIES = ("ORG", "GPE", "NORP")
PLURALS = ("they", "their")
PERSONS = ("he", "she", "his", "her")
EXPLETIVE = {"it"}  # 'it was us who'
FURTHEST = 4  # clauses between the deed and the verb that reports it


def governor_of(sentence: SentenceReading, clause: Clause) -> Clause | None:
    """Return the clause on which a clause hangs."""
    return next((c for c in sentence.clauses if c.predicate == clause.governor), None)


def pronoun_of(sentence: SentenceReading, actor: Argument) -> str | None:
    """Return the pronoun by which an actor is named, or whose men he commands: 'its fighters'."""
    tree = sentence.sentence
    token = tree.tokens[actor.head]
    if token.pos == "PRON":
        known = words(LEXICON, "first_person") | words(LEXICON, "third_person")
        return token.lower if token.lower in known else None
    owner = tree.child(actor.head, "poss")
    if owner is not None and token.lemma.lower() in words(LEXICON, "members"):
        lower = tree.tokens[owner].lower
        return lower if lower in words(LEXICON, "possessives") else None
    return None


def own_report(
    sentence: SentenceReading, tellers: Tellers, clause: Clause, pronoun: str
) -> Iterator[tuple[Clause | None, Argument]]:
    """Yield who says of himself what a clause tells, with the clause in which he says it."""
    above = _reporting(sentence, clause, pronoun)
    if above is None:
        if pronoun in words(LEXICON, "first_person"):
            yield from ((None, who) for who in _beside(sentence, tellers, clause))
        return
    said = [body_of(sentence.sentence, a) for a in above.of(Role.AGENT)]
    if said and all(_may_be(sentence, who, pronoun, above, len(said)) for who in said):
        yield from ((above, who) for who in said)


def _reporting(sentence: SentenceReading, clause: Clause, pronoun: str) -> Clause | None:
    """Return the verb of saying above a clause, past clauses of the same pronoun."""
    tokens = sentence.sentence.tokens
    at: Clause | None = clause
    for _ in range(FURTHEST):
        above = None if at is None else governor_of(sentence, at)
        if above is None:
            return None
        agents = {tokens[a.head].lower for a in above.of(Role.AGENT)}
        if above.lemma in reporting_lemmas() | words(LEXICON, "confessing"):
            return None if agents <= {pronoun} or _is_hearsay(sentence, clause, above) else above
        if agents - {pronoun} - (EXPLETIVE if above.lemma == "be" else set()):
            return None
        at = above
    return None


def _is_hearsay(sentence: SentenceReading, clause: Clause, above: Clause) -> bool:
    """Tell whether others' words are repeated and not denied: 'repeated claims that it …'."""
    noun = sentence.sentence.tokens[sentence.sentence.tokens[clause.predicate].head]
    told = noun.lemma in words("speech", "cue_nouns") - words("speech", "carriers")
    return told and above.lemma not in words("speech", "deny")


def _may_be(
    sentence: SentenceReading, who: Argument, pronoun: str, above: Clause, many: int
) -> bool:
    """Tell whether a pronoun can mean who speaks: in number, and a body for 'it'."""
    token = sentence.sentence.tokens[who.head]
    if not can_act(sentence, who.head) or token.lemma.lower() in words(LEXICON, "no_self"):
        return False
    if pronoun in words(LEXICON, "first_person") or pronoun == "our":
        return True
    if pronoun in PERSONS:
        admits = words(LEXICON, "confessing") | words("speech", "deny")
        return above.lemma in admits and many == 1 and token.tag not in PLURAL_TAGS
    return _agrees(sentence, who, pronoun, many)


def can_mean(sentence: SentenceReading, pronoun: str, who: Argument) -> bool:
    """Tell whether a pronoun can stand for a word of its sentence: 'he' for one person only."""
    token = sentence.sentence.tokens[who.head]
    if pronoun not in PERSONS:
        return can_act(sentence, who.head) and _agrees(sentence, who, pronoun, 1)
    body = token.lemma.lower() in words(LEXICON, "collectives") or token.entity in BODIES
    return can_act(sentence, who.head) and token.tag not in PLURAL_TAGS and not body


def _agrees(sentence: SentenceReading, who: Argument, pronoun: str, many: int) -> bool:
    plural = many > 1 or sentence.sentence.tokens[who.head].tag in PLURAL_TAGS
    if plural is not (pronoun in PLURALS):
        return False
    return pronoun in PLURALS or _is_body(sentence, who)


def _is_body(sentence: SentenceReading, who: Argument) -> bool:
    """Tell whether a word names a group, a state or a body: what 'it' can mean."""
    tokens = sentence.sentence.tokens
    if tokens[who.head].pos != "PROPN":
        return tokens[who.head].lemma.lower() in words(LEXICON, "collectives")
    if tokens[who.head].entity != "PERSON":
        return True
    first = tokens[min(i for i in who.tokens if tokens[i].pos == "PROPN")].lower
    return not any(first in words("first_names", sex) for sex in ("male", "female", "shared"))


def _beside(sentence: SentenceReading, tellers: Tellers, clause: Clause) -> Iterator[Argument]:
    """Yield the speaker of a quotation who stands beside it, or before a colon."""
    tree = sentence.sentence
    chain = tellers.at(tree.tokens[clause.predicate].start)
    start = chain[-1].start if chain else None
    heads = [t.i for t in tree.tokens if start is not None and t.start <= start < t.end]
    if not heads and not chain:
        colon = next((t.i for t in tree.tokens[: clause.predicate] if t.text == ":"), None)
        heads = [] if colon is None else [colon - 1]
    for at in heads:
        head = at
        while tree.tokens[head].dep in ("compound", "det", "amod", "poss", "nummod"):
            head = tree.tokens[head].head
        who = body_of(tree, Argument(Role.AGENT, head, phrase(tree, head)))
        lemma = tree.tokens[who.head].lemma.lower()
        if can_act(sentence, who.head) and lemma not in words(LEXICON, "no_self"):
            yield who

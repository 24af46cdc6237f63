"""Find who claims or denies a deed by a noun: 'claimed responsibility', 'denied any role in'."""

from collections.abc import Iterator
from functools import cache

from claims.clauses.noun_phrases import conjuncts, phrase
from claims.extractors.responsibilities.actors import body_of, can_act, is_nameable
from claims.extractors.responsibilities.ahead import is_only_wanted, lies_ahead
from claims.extractors.responsibilities.harm import harm_in, objects_of
from claims.extractors.responsibilities.held import LEXICON, Held
from claims.extractors.responsibilities.rulings import Ruling, ground_of
from claims.lexicon.load import table, words
from claims.model.clause import Argument, Clause, Role
from claims.model.reading import SentenceReading

LINKS = ("for", "in", "of", "to", "with", "over")
PRONOUNS = ("it", "them", "this", "that", "which", "these")


def find_avowals(sentence: SentenceReading) -> Iterator[Held]:
    """Yield who claims a deed as his own or denies it, in verbs, then in nouns."""
    for clause in sentence.clauses:
        if clause.lemma not in avowing_verbs() or clause.negation is not None:
            continue
        if lies_ahead(clause) or is_only_wanted(sentence, clause):
            continue
        if clause.lemma in words(LEXICON, "claiming"):
            yield from _said(sentence, clause, Ruling.AVOWED)
        elif clause.lemma in words(LEXICON, "denying"):
            yield from _said(sentence, clause, Ruling.DENIED)
    if speaks_in_nouns(sentence):
        yield from _in_nouns(sentence)


@cache
def avowing_verbs() -> frozenset[str]:
    """Return the verbs with which somebody claims a deed or denies it."""
    return words(LEXICON, "claiming") | words(LEXICON, "denying")


def speaks_in_nouns(sentence: SentenceReading) -> bool:
    """Tell whether a sentence has one of the nouns by which a deed is claimed or denied."""
    text = sentence.sentence.text.lower()
    return any(cue in text for cue in words(LEXICON, "noun_cues"))


def _said(sentence: SentenceReading, clause: Clause, ruling: Ruling) -> Iterator[Held]:
    key = "claiming" if ruling is Ruling.AVOWED else "denying"
    things: list[str] = table(LEXICON)[key][clause.lemma]
    for patient in clause.of(Role.PATIENT):
        lemma = sentence.sentence.tokens[patient.head].lemma.lower()
        if lemma in things:
            known, event = _for_what(sentence, clause, patient.head)
        else:
            whole = clause.lemma in words(LEXICON, "whole")
            event = harm_in(sentence, patient.head) if whole else None
            known = event is not None
        if known:
            yield from _by(sentence, clause, patient, event, ruling, whole=lemma not in things)
            return


def _for_what(sentence: SentenceReading, clause: Clause, noun: int) -> tuple[bool, int | None]:
    """Return whether a deed is meant, and the word that names it: not 'credit for low prices'."""
    tree = sentence.sentence
    things = [at for head in (noun, clause.predicate) for at in objects_of(tree, head, *LINKS)]
    event = next((h for at in things if (h := harm_in(sentence, at)) is not None), None)
    if event is not None:
        return True, event
    enough = tree.tokens[noun].lemma.lower() in words(LEXICON, "enough_alone")
    own = list(objects_of(tree, noun, *LINKS))
    meant = all(_may_be_deed(sentence, at) for at in own)
    return (enough or bool(own)) and meant, None


def _may_be_deed(sentence: SentenceReading, at: int) -> bool:
    token = sentence.sentence.tokens[at]
    if token.lower in PRONOUNS or token.pos == "VERB":
        return True
    lemma = token.lemma.lower()
    return lemma in words("event_words", "weapons") or lemma in words(LEXICON, "maybe_deeds")


def _by(
    sentence: SentenceReading,
    clause: Clause,
    patient: Argument,
    event: int | None,
    ruling: Ruling,
    *,
    whole: bool,
) -> Iterator[Held]:
    """Yield who avows; a deed itself, 'claimed the attack', only people claim: no war, no sea."""
    basis, negated = ground_of(ruling)
    said = [body_of(sentence.sentence, a) for a in clause.of(Role.AGENT)]
    for who in said:
        fits = can_act if whole else is_nameable
        if fits(sentence, who.head):
            at = patient.head
            yield Held(who, basis, clause, at, event, negated=negated, among=len(said))


def _in_nouns(sentence: SentenceReading) -> Iterator[Held]:
    """Read 'the claim of responsibility by the group' and 'the group's denial of any role'."""
    tree = sentence.sentence
    for token in tree.tokens:
        avows = token.lemma in words(LEXICON, "avowal_nouns")
        if token.pos != "NOUN" or not (avows or token.lemma in words(LEXICON, "denial_nouns")):
            continue
        of = [at for at in objects_of(tree, token.i, "of") if _is_avowed(sentence, at)]
        determiner = tree.child(token.i, "det", "neg")
        none = determiner is not None and tree.tokens[determiner].lower in ("no", "any")
        for noun in of[:1] if not none else ():
            basis, negated = ground_of(Ruling.AVOWED if avows else Ruling.DENIED)
            things = objects_of(tree, noun, "for", "in")
            event = next((h for at in things if (h := harm_in(sentence, at)) is not None), None)
            for who in _owners(sentence, token.i, noun):
                yield Held(who, basis, None, noun, event, negated=negated)


def _is_avowed(sentence: SentenceReading, at: int) -> bool:
    return sentence.sentence.tokens[at].lemma.lower() in words(LEXICON, "parts_avowed")


def _owners(sentence: SentenceReading, noun: int, avowed: int) -> Iterator[Argument]:
    tree = sentence.sentence
    owner = tree.child(noun, "poss")
    by = [at for head in (noun, avowed) for at in objects_of(tree, head, "by", "from")]
    heads = ([] if owner is None else [owner]) + [c for at in by for c in conjuncts(tree, at)]
    for head in heads:
        if is_nameable(sentence, head):
            yield Argument(Role.AGENT, head, phrase(tree, head))

"""Arguments that a clause borrows: by coordination, relatives, participles and control."""

from collections.abc import Mapping
from dataclasses import replace

from claims.clauses.noun_phrases import phrase
from claims.clauses.predicates import Predicate
from claims.clauses.verb_groups import VerbGroup
from claims.lexicon.load import words
from claims.model.clause import Argument, ClauseKind, Role, Voice
from claims.model.sentence import Sentence

FINITE_TAGS = ("VBD", "VBN", "VBZ", "VBP")  # the parser takes many a past for a participle


def borrowed(sentence: Sentence, role: Role, heads: list[int]) -> list[Argument]:
    """Return shared arguments for heads that stand outside the clause."""
    return [Argument(role, head, phrase(sentence, head), shared=True) for head in heads]


def subjects_from_outside(
    sentence: Sentence,
    predicate: Predicate,
    subjects: Mapping[int, list[int]],
    objects: Mapping[int, list[int]],
) -> list[int]:
    """Return the heads of the subject that a clause without one takes from its surroundings."""
    token = sentence.tokens[predicate.token]
    if predicate.governor is None:
        return []
    above = sentence.tokens[token.head]
    if token.dep in ("acl", "relcl") and predicate.marker != "to" and above.pos != "VERB":
        return [] if above.i in subjects else [above.i]
    controlled = token.dep in ("xcomp", "oprd") or predicate.marker == "of"
    if controlled or (not token.tag.startswith("VB") and token.dep != "conj"):
        return objects[predicate.governor] or subjects[predicate.governor]
    if predicate.kind is ClauseKind.COMPLEMENT and predicate.marker != "to":
        return []
    adrift = _adrift(sentence, predicate)
    return subjects[predicate.governor] if adrift is None else [adrift]


def _adrift(sentence: Sentence, predicate: Predicate) -> int | None:
    """Return the subject that the parser took for the object of the word that opens the clause.

    In 'fled after a raid by rebels killed two' nobody but the raid can be the subject: a verb
    with an object and no subject of its own stands where the object of 'after' ends.
    """
    verb = sentence.tokens[predicate.token]
    bare = verb.tag in FINITE_TAGS and predicate.marker is None
    if verb.dep != "advcl" or not bare or sentence.child(verb.i, "dobj") is None:
        return None
    openers = [
        c
        for c in sentence.children[verb.head]
        if c < verb.i and sentence.tokens[c].lower in words("clauses", "openers_or_prepositions")
    ]
    noun = sentence.child(openers[-1], "pobj") if openers else None
    between = sentence.tokens[(noun or 0) + 1 : verb.i]
    return None if any(t.text == "," for t in between[-1:]) else noun


def with_antecedent(
    sentence: Sentence, predicate: Predicate, group: VerbGroup, arguments: list[Argument]
) -> list[Argument]:
    """Put the antecedent of a relative clause in the place of its pronoun, or of the gap."""
    antecedent = sentence.tokens[predicate.token].head
    if predicate.kind is not ClauseKind.RELATIVE or antecedent == predicate.token:
        return arguments
    filled = [_resolved(sentence, a, antecedent) for a in arguments]
    if any(a.head == antecedent for a in filled):
        return filled
    has_object = any(a.role in (Role.PATIENT, Role.CONTENT) for a in filled)
    gap = predicate.marker in (None, "that", "which", "who", "whom")
    if group.voice is Voice.ACTIVE and group.lemma != "be" and gap and not has_object:
        filled += borrowed(sentence, Role.PATIENT, [antecedent])
    return filled


def _resolved(sentence: Sentence, argument: Argument, antecedent: int) -> Argument:
    token = sentence.tokens[argument.head]
    if token.tag[0] != "W" or token.lower not in words("clauses", "relative_pronouns"):
        return argument
    return replace(argument, head=antecedent, tokens=phrase(sentence, antecedent), shared=True)


def shared_object(
    sentence: Sentence, first: int, second: Predicate, objects: list[Argument]
) -> list[Argument]:
    """Return the object that two verbs share: 'shot and killed two men'."""
    between = sentence.tokens[first + 1 : second.token]
    joined = all(t.dep in ("cc", "punct", "advmod") for t in between)
    if second.kind is not ClauseKind.COORDINATE or not joined:
        return []
    return [replace(a, shared=True) for a in objects if a.role is Role.PATIENT]

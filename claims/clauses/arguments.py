"""The arguments that stand in a clause itself."""

from collections.abc import Container, Iterator

from claims.clauses.noun_phrases import conjuncts, phrase
from claims.clauses.predicates import SUBJECTS
from claims.clauses.verb_groups import VerbGroup
from claims.lexicon.load import words
from claims.model.clause import Argument, Role, Voice
from claims.model.sentence import Sentence

PLAIN = {
    "dobj": Role.PATIENT,
    "dative": Role.RECIPIENT,
    "attr": Role.ATTRIBUTE,
    "acomp": Role.ATTRIBUTE,
    "oprd": Role.ATTRIBUTE,
    "npadvmod": Role.OBLIQUE,
}
CONTENTS = frozenset(("ccomp", "xcomp", "csubj", "csubjpass"))


def nominal_argument(
    sentence: Sentence, role: Role, head: int, *, preposition: str | None = None
) -> Argument:
    """Return the argument that one noun phrase makes."""
    return Argument(role, head, phrase(sentence, head), preposition)


def subject_heads(sentence: Sentence, predicate: int, predicates: Container[int]) -> list[int]:
    """Return the heads of the subject that stands with a predicate, one for each conjunct."""
    return [
        head
        for child in sentence.children[predicate]
        if sentence.tokens[child].dep in SUBJECTS
        for head in conjuncts(sentence, child, predicates)
    ]


def subject_role(group: VerbGroup, others: list[Argument]) -> Role:
    """Return what the subject of a verb group does or suffers."""
    if group.voice is not Voice.ACTIVE:
        return Role.PATIENT
    suffers = group.lemma in words("clauses", "subject_is_patient")
    has_object = any(a.role is Role.PATIENT for a in others)
    return Role.PATIENT if suffers and not has_object else Role.AGENT


def own_arguments(
    sentence: Sentence, predicate: int, predicates: Container[int]
) -> Iterator[Argument]:
    """Yield all arguments of a predicate but its subject."""
    for child in sentence.children[predicate]:
        token = sentence.tokens[child]
        if child in predicates:
            if token.dep in CONTENTS or token.dep == "oprd":
                yield Argument(Role.CONTENT, child, (child,))
        elif token.dep in ("prep", "agent") or (token.dep == "dative" and token.pos == "ADP"):
            yield from _prepositional(sentence, child, predicates)
        elif token.dep in PLAIN:
            for head in conjuncts(sentence, child, predicates):
                yield nominal_argument(sentence, PLAIN[token.dep], head)


def _prepositional(
    sentence: Sentence, preposition: int, predicates: Container[int]
) -> Iterator[Argument]:
    """Yield the objects of a preposition and of those below it: 'from 4 to 13'."""
    token = sentence.tokens[preposition]
    role = {"agent": Role.AGENT, "dative": Role.RECIPIENT}.get(token.dep, Role.OBLIQUE)
    for child in sentence.children[preposition]:
        below = sentence.tokens[child]
        if below.dep == "pobj" and child not in predicates:
            for head in conjuncts(sentence, child, predicates):
                yield nominal_argument(sentence, role, head, preposition=token.lower)
        elif below.dep == "prep" or (below.dep == "conj" and below.pos == "ADP"):
            yield from _prepositional(sentence, child, predicates)

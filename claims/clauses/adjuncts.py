"""Tell what a clause holds without."""

from claims.lexicon.load import words
from claims.model.clause import Clause, Role
from claims.model.sentence import Sentence, Token

OBJECTS = (Role.PATIENT, Role.ATTRIBUTE, Role.CONTENT)
DATES = frozenset(("DATE", "TIME"))


def is_adjunct(sentence: Sentence, clause: Clause, token: Token) -> bool:
    """Tell whether the clause holds without a dependant of its predicate."""
    if token.dep == "npadvmod":
        return True
    if token.dep == "advcl":
        marks = {sentence.tokens[c].lower for c in sentence.children[token.i]}
        return not marks & words("framing", "conditional_markers")
    if token.dep == "advmod":  # 'earlier in the day', but not 'is out on loan'
        held = clause.lemma in words("clauses", "copulas") and token.i > clause.predicate
        return not held and sentence.child(token.i, "prep", "npadvmod") is not None
    if token.dep not in ("prep", "agent", "dative"):
        return False
    return _is_loose(sentence, clause, token)


def _is_loose(sentence: Sentence, clause: Clause, token: Token) -> bool:
    """Tell whether a predicate holds without a prepositional phrase.

    Not the first that some verbs without an object want, 'lives in Karsk', nor what some say of
    their object: 'put the money in a bag', 'is known for its walls'.
    """
    if token.lower in words("clauses", "bound_prepositions"):
        return False
    copula = clause.lemma in words("clauses", "copulas")
    timeless = not copula and clause.lemma not in words("clauses", "timed_verbs")
    if timeless and _is_circumstance(sentence, token):
        return True
    first = next(
        (
            c
            for c in sentence.children[clause.predicate]
            if sentence.tokens[c].dep == "prep" and c > clause.predicate
        ),
        None,
    )
    held = token.i == first
    if copula:
        return not held or sentence.child(clause.predicate, "attr", "acomp", "oprd") is not None
    if held and clause.lemma in words("clauses", "completed_verbs"):
        return False
    needs = clause.lemma in words("clauses", "leaning_verbs")
    return bool(clause.of(*OBJECTS)) or token.dep == "agent" or not (held and needs)


def _is_circumstance(sentence: Sentence, token: Token) -> bool:
    """Tell whether a phrase only says when or in spite of what: no verb wants it."""
    if token.lower in words("clauses", "circumstance_prepositions"):
        return True
    at = sentence.child(token.i, "pobj")
    dated = at is not None and sentence.tokens[at].entity in DATES
    return dated and token.lower in words("clauses", "date_prepositions")

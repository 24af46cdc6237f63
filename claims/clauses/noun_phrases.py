"""Noun phrases: what belongs to a head, and which heads are coordinated."""

from collections.abc import Container

from claims.lexicon.load import words
from claims.model.sentence import Sentence

OUTSIDE = frozenset(
    ("conj", "cc", "preconj", "relcl", "acl", "advcl", "appos", "parataxis", "ccomp", "punct")
)
GLUE = frozenset("-–/'’")  # punctuation that joins the parts of one word


def phrase(sentence: Sentence, head: int) -> tuple[int, ...]:
    """Return the tokens of one noun phrase: no further conjunct, no clause, no apposition."""
    found = [head]
    parts = words("clauses", "part_prepositions")
    for child in sentence.children[head]:
        token = sentence.tokens[child]
        if token.lower in parts and token.dep == "prep":
            continue
        if token.dep not in OUTSIDE or (token.dep == "punct" and token.text in GLUE):
            found.extend(sentence.subtree(child))
    return _trimmed(sentence, sorted(found))


def _trimmed(sentence: Sentence, positions: list[int]) -> tuple[int, ...]:
    while len(positions) > 1 and sentence.tokens[positions[-1]].pos == "PUNCT":
        positions.pop()
    while len(positions) > 1 and sentence.tokens[positions[0]].pos == "PUNCT":
        positions.pop(0)
    return tuple(positions)


def conjuncts(sentence: Sentence, head: int, predicates: Container[int] = ()) -> list[int]:
    """Return a head and the heads coordinated with it, verbs left out, in reading order."""
    found, at = [head], 0
    while at < len(found):
        found += [
            child
            for child in sentence.children[found[at]]
            if sentence.tokens[child].dep == "conj" and child not in predicates
        ]
        at += 1
    return sorted(found)

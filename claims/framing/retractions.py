"""Tell what the same sentence takes back: 'reports said it sank, but that was untrue'."""

from collections.abc import Iterator
from functools import lru_cache

from claims.clauses.reported import reporting_lemmas
from claims.framing.scope import KEPT, governor_of
from claims.framing.untruth import is_said_false
from claims.lexicon.load import words
from claims.model.clause import Clause, ClauseKind
from claims.model.reading import SentenceReading
from claims.model.sentence import Sentence

LEXICON = "stances"
SUBJECTS = ("nsubj", "nsubjpass")
JOINED = (",", ";", "-", "–", "—", "but", "although", "though")


@lru_cache(maxsize=KEPT)
def is_retracted(sentence: SentenceReading, head: int) -> bool:
    """Tell whether a later clause calls false what was reported before it and holds a token."""
    tree = sentence.sentence
    if not any(t.lower in words("untruth", "verdicts") for t in tree.tokens[head + 1 :]):
        return False
    return any(
        opening > head and _is_reported(sentence, head)
        for clause in sentence.clauses
        for opening in _retracting(sentence, clause)
    )


def _retracting(sentence: SentenceReading, clause: Clause) -> Iterator[int]:
    """Yield where a clause begins that says 'that was untrue' of what stands before it."""
    tree = sentence.sentence
    if not is_said_false(tree, clause.predicate) or _is_about(tree, clause.predicate):
        return
    subject = tree.child(clause.predicate, *SUBJECTS)
    if clause.kind is ClauseKind.COMPLEMENT and clause.marker == "to":
        above = governor_of(sentence, clause)
        subject = tree.child(above.predicate, *SUBJECTS) if above else None
    if subject is None or subject == 0:
        return
    named = tree.tokens[subject].lemma in words("untruth", "reporting_nouns")
    pointing = tree.tokens[subject].lower in words(LEXICON, "retracting_subjects")
    opening = min(tree.subtree(subject)) if named else subject
    if clause.kind is ClauseKind.RELATIVE and tree.tokens[subject].lower != "which":
        opening = _apposed(tree, clause)
        pointing = opening > 0
    if (named or pointing) and opening > 0 and _is_joined(tree, opening):
        yield opening


def _apposed(tree: Sentence, clause: Clause) -> int:
    """Return where 'a claim that proved false' begins, 0 where no noun of speech is described."""
    noun = tree.tokens[clause.predicate].head
    if tree.tokens[noun].lemma not in words("untruth", "reporting_nouns"):
        return 0
    return min(c for c in (noun, *tree.children[noun]) if c <= noun)


def _is_joined(tree: Sentence, opening: int) -> bool:
    return any(t.lower in JOINED for t in tree.tokens[max(0, opening - 2) : opening])


def _is_about(tree: Sentence, verb: int) -> bool:
    """Tell whether somebody is wrong about a thing, not what he said."""
    below = [verb, *tree.children[verb]]
    return any(
        tree.tokens[c].lower in words(LEXICON, "about") and tree.tokens[c].dep == "prep"
        for at in below
        for c in tree.children[at]
    )


def _is_reported(sentence: SentenceReading, head: int) -> bool:
    """Tell whether a token stands in what is reported before it."""
    tree = sentence.sentence
    return any(
        t.lemma in reporting_lemmas() or t.lemma in words("untruth", "reporting_nouns")
        for t in tree.tokens[:head]
    )

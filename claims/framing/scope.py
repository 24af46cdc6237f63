"""Find the clauses in whose scope a claim lies."""

from collections.abc import Iterator
from functools import lru_cache

from claims.lexicon.load import words
from claims.model.clause import Clause, ClauseKind
from claims.model.reading import SentenceReading
from claims.model.sentence import Sentence

LEXICON = "framing"
INHERITING = (ClauseKind.NOMINAL, ClauseKind.PARTICIPLE, ClauseKind.COMPLEMENT)
KEPT = 1 << 8  # words of which answers are kept: on many hang several claims


@lru_cache(maxsize=KEPT)
def clauses_around(sentence: SentenceReading, head: int) -> tuple[Clause, ...]:
    """Return the clause of a token and those in whose scope it lies, innermost first.

    What is taken as given, 'the death investigation', lies in the scope of none.
    """
    return tuple(_around(sentence, head))


def _around(sentence: SentenceReading, head: int) -> Iterator[Clause]:
    if _names_happening(sentence.sentence, head) and _is_given(sentence.sentence, head):
        return
    clause = _own_clause(sentence, head)
    seen: set[int] = set()
    while clause is not None and clause.predicate not in seen:
        seen.add(clause.predicate)
        yield clause
        if clause.kind not in INHERITING or _stands_apart(sentence, clause):
            return
        clause = governor_of(sentence, clause)


def governor_of(sentence: SentenceReading, clause: Clause) -> Clause | None:
    """Return the clause on which a clause hangs."""
    return next((c for c in sentence.clauses if c.predicate == clause.governor), None)


def _own_clause(sentence: SentenceReading, head: int) -> Clause | None:
    exact = next((c for c in sentence.clauses if c.predicate == head), None)
    return exact if exact is not None else sentence.clause_of(head)


def _stands_apart(sentence: SentenceReading, clause: Clause) -> bool:
    """Tell whether a noun takes its happening as given: 'will investigate the death of'.

    A definite noun is neither denied nor foretold with the verb above it, unless that verb
    brings it about: 'will lead to the death of'.
    """
    return clause.kind is ClauseKind.NOMINAL and _is_given(sentence.sentence, clause.predicate)


def _names_happening(tree: Sentence, noun: int) -> bool:
    """Tell whether a noun is named for a happening: 'the death investigation'."""
    events = words("clauses", "done_nouns") | words("clauses", "suffered_nouns")
    compound = tree.child(noun, "compound")
    return compound is not None and tree.tokens[compound].lemma.lower() in events


def _is_given(tree: Sentence, noun: int) -> bool:
    """Tell whether a noun is definite and no verb above it brings it about."""
    if tree.tokens[noun].dep not in ("pobj", "dobj"):
        return False
    before = {tree.tokens[c].lower for c in tree.children[noun] if c < noun}
    owned = tree.child(noun, "poss") is not None
    up = [tree.tokens[at].lemma for at in tree.ancestors(noun)]
    return (owned or "the" in before) and not set(up) & (
        words(LEXICON, "plan_verbs") | words(LEXICON, "bringing_about")
    )

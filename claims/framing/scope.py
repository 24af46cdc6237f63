"""Find the clauses in whose scope a claim lies."""

from collections.abc import Iterator

from claims.lexicon.load import words
from claims.model.clause import Clause, ClauseKind
from claims.model.reading import SentenceReading

LEXICON = "framing"
INHERITING = (ClauseKind.NOMINAL, ClauseKind.PARTICIPLE, ClauseKind.COMPLEMENT)


def clauses_around(sentence: SentenceReading, head: int) -> Iterator[Clause]:
    """Yield the clause of a token and those in whose scope it lies, innermost first."""
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
    tokens = sentence.sentence.tokens
    noun = tokens[clause.predicate]
    if clause.kind is not ClauseKind.NOMINAL or noun.dep not in ("pobj", "dobj"):
        return False
    before = {tokens[c].lower for c in sentence.sentence.children[noun.i] if c < noun.i}
    owned = sentence.sentence.child(noun.i, "poss") is not None
    up = [tokens[at].lemma for at in sentence.sentence.ancestors(noun.i)]
    return (owned or "the" in before) and not set(up) & (
        words(LEXICON, "plan_verbs") | words(LEXICON, "bringing_about")
    )

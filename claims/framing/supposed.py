"""Tell harm that has not come about: 'could die', 'would have killed', 'threatened to kill'."""

from collections.abc import Sequence

from claims.lexicon.load import words
from claims.model.clause import Clause, ClauseKind, Role, Tense, Voice
from claims.model.reading import SentenceReading

LEXICON = "supposed"
HAPPENED = "have"


def is_supposed(sentence: SentenceReading, clauses: Sequence[Clause]) -> bool:
    """Tell whether the innermost verb only speaks of what people might suffer.

    'May have died' and 'could be dead' are guesses at what has happened, and stay hedged.
    """
    verbal = next((c for c in clauses if c.kind is not ClauseKind.NOMINAL), None)
    if verbal is None:
        return False
    said = set(verbal.auxiliaries)
    if HAPPENED in said:
        guess = verbal.voice is Voice.PASSIVE or not verbal.of(Role.AGENT)
        return bool(said & words(LEXICON, "unreal")) or (not guess and "could" in said)
    if said & words(LEXICON, "possible"):
        return verbal.lemma not in words(LEXICON, "states")
    governor = next((c for c in sentence.clauses if c.predicate == verbal.governor), None)
    if governor is not None and _is_seen_ahead(sentence, verbal, governor):
        return True
    threat = governor is not None and governor.lemma in words(LEXICON, "threats")
    return threat and verbal.marker == "to"


def _is_seen_ahead(sentence: SentenceReading, verbal: Clause, governor: Clause) -> bool:
    """Tell whether harm is only what people might see: 'we could see hundreds die'."""
    bare = sentence.sentence.tokens[verbal.predicate].tag == "VB" and verbal.marker is None
    ahead = governor.tense is Tense.FUTURE or set(governor.auxiliaries) & words(
        LEXICON, "possible"
    )
    return bare and governor.lemma in words(LEXICON, "seeing") and bool(ahead)

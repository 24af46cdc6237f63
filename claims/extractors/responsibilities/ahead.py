"""Tell whether a clause tells of what has not come about: planned, possible, wanted."""

from claims.extractors.responsibilities.held import LEXICON
from claims.lexicon.load import words
from claims.model.clause import Clause, ClauseKind, Role, Tense
from claims.model.reading import SentenceReading

OPEN_MARKERS = ("if", "unless", "whether", "lest")
HAPPENED = "have"


def lies_ahead(clause: Clause) -> bool:
    """Tell whether a clause is foretold, supposed or only possible: 'may have attacked' is not."""
    foretold = clause.tense is Tense.FUTURE and clause.kind is not ClauseKind.PARTICIPLE
    if clause.marker in OPEN_MARKERS or foretold:
        return True
    guessed = words(LEXICON, "modal_guess").intersection(clause.auxiliaries)
    return bool(guessed) and HAPPENED not in clause.auxiliaries and clause.lemma != "be"


def is_only_wanted(sentence: SentenceReading, clause: Clause) -> bool:
    """Tell whether an infinitive says what is meant to be: not 'was quick to claim'."""
    if clause.marker != "to" or HAPPENED in clause.auxiliaries:
        return False
    above = next((c for c in sentence.clauses if c.predicate == clause.governor), None)
    if above is None:
        return True
    said = {sentence.sentence.tokens[a.head].lower for a in above.of(Role.ATTRIBUTE)}
    known = words(LEXICON, "brought_off")
    return above.lemma not in known and not said & known

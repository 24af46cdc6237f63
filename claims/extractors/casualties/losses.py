"""Read what a side lost in a fight: 'eliminated 40 rebels'."""

from claims.extractors.casualties.sightings import TABLE
from claims.lexicon.load import words
from claims.model.clause import Argument, Clause, Role
from claims.model.sentence import Sentence
from claims.model.value import Outcome
from claims.resolution.counted import is_counted
from claims.resolution.populations import is_combatant

Found = tuple[Outcome, tuple[int, ...], tuple[Argument, ...]]


def fighters_lost(sentence: Sentence, clause: Clause) -> Found | None:
    """Read 'eliminated 40 rebels' and 'the group lost 28 fighters'; firms lose workers."""
    if clause.lemma not in words(TABLE, "eliminating"):
        return None
    lost = tuple(
        a
        for a in clause.of(Role.PATIENT)
        if is_combatant(sentence, a.head) and is_counted(sentence, a.head)
    )
    return (Outcome.KILLED, (clause.predicate,), lost) if lost else None

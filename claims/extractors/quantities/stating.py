"""Tell what is said to be so many from what is only described or known."""

from claims.extractors.quantities.counted import Counted
from claims.extractors.quantities.ellipsis import TABLE
from claims.extractors.quantities.verbs import CORE, verb_of
from claims.lexicon.load import words
from claims.model.clause import Argument, Clause, Role
from claims.model.count import Modifier
from claims.model.reading import SentenceReading
from claims.model.sentence import Sentence

FEWEST_IN_A_CROWD = 10  # 'several' ends below


def only_describes(
    reading: SentenceReading, counted: Counted, clause: Clause | None, argument: Argument | None
) -> bool:
    """See 'a $3 million house', 'they are three brothers': nothing is said to be so many."""
    core = argument is not None and argument.role in CORE
    if counted.is_money:
        return not core
    if _is_ranked(reading.sentence, counted):
        return True
    if _is_known(reading.sentence, counted) and not (
        core and verb_of(reading.sentence, clause, argument, counted.noun)
    ):
        return True
    if clause is None or not core:
        return _is_vague(counted)
    subjects = [reading.sentence.tokens[a.head] for a in clause.of(Role.AGENT)]
    told = any(t.tag == "PRP" for t in subjects)
    return clause.lemma == "be" and (told or (_is_vague(counted) and not _exists(reading, clause)))


def _is_vague(counted: Counted) -> bool:
    """Tell whether hardly anything is said to be so many: 'one', 'several', 'no'."""
    low = counted.count.max is None or counted.count.max < FEWEST_IN_A_CROWD
    unsure = counted.count.modifier in (Modifier.VAGUE, Modifier.PLURAL, Modifier.NONE)
    return (unsure and low) or counted.count.max == 1


def _is_known(sentence: Sentence, counted: Counted) -> bool:
    """See 'the two countries', 'both sides': a few that are known, not said to be so many."""
    few = counted.count.max is not None and counted.count.max < FEWEST_IN_A_CROWD
    if not few or counted.whole or counted.count.modifier is not Modifier.EXACT:
        return False
    inside = sentence.within(counted.number.span)
    first = sentence.tokens[inside[0]].lower if inside else ""
    whose = sentence.child(counted.noun, "poss")
    det = sentence.child(counted.noun, "det", "predet")
    told = {first, sentence.tokens[det].lower if det is not None else ""}
    return whose is not None or bool(told & words(TABLE, "known"))


def _is_ranked(sentence: Sentence, counted: Counted) -> bool:
    """See 'the world's 20 richest men', 'the top ten firms': a choice, not a count."""
    inside = sentence.within(counted.number.span)
    if inside and sentence.tokens[max(inside[0] - 1, 0)].lower in words(TABLE, "ranking"):
        return True
    between = sentence.tokens[counted.number.head + 1 : counted.noun]
    best = any(t.tag in ("JJS", "RBS") for t in between)
    return best and sentence.child(counted.noun, "det", "poss") is not None


def _exists(reading: SentenceReading, clause: Clause) -> bool:
    """See 'there were no arrests'."""
    return reading.sentence.child(clause.predicate, "expl") is not None

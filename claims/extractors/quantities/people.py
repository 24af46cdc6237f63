"""Tell people to whom something happened, or who speak, from people who are only counted."""

from functools import cache

from claims.extractors.quantities.counted import Counted
from claims.extractors.quantities.ellipsis import TABLE
from claims.lexicon.load import table, words
from claims.model.clause import Argument, Clause, Role
from claims.model.reading import SentenceReading
from claims.model.sentence import Sentence
from claims.resolution.populations import is_people

BESIDE = 4  # words after a noun in which its state may stand: 'were also reported dead'
STATES = frozenset(("ADJ", "VERB", "AUX", "ADV"))


def is_casualty(reading: SentenceReading, counted: Counted, clause: Clause | None) -> bool:
    """Tell whether something befell the people counted, or they only speak."""
    sentence = reading.sentence
    if counted.is_money or not is_people(sentence, counted.noun):
        return False
    near = _near(reading, counted, clause) | _told_of(sentence, clause)
    if near & (_befalling() | words(TABLE, "sources")):
        return True
    if clause is not None and (
        near & words(TABLE, "befalls") or _goes_to_hospital(sentence, clause)
    ):
        return True
    return _is_among_them(sentence, clause) or _left_home(near)


def speaks(clause: Clause | None, argument: Argument | None) -> bool:
    """Tell whether the people counted only speak: 'two witnesses said that …'."""
    if clause is None or argument is None or argument.role is not Role.AGENT:
        return False
    if clause.lemma not in words("speech", "neutral"):
        return False
    return bool(clause.of(Role.CONTENT)) or clause.lemma not in words(TABLE, "not_only_said")


def _goes_to_hospital(sentence: Sentence, clause: Clause) -> bool:
    goals = {sentence.tokens[a.head].lemma for a in clause.oblique("to")}
    return bool(goals & words(TABLE, "hospitals"))


def _told_of(sentence: Sentence, clause: Clause | None) -> set[str]:
    """Return the 'toll' of 'the toll reached 51 people'."""
    agents = clause.of(Role.AGENT) if clause is not None else ()
    return {sentence.tokens[a.head].lemma for a in agents}


def _is_among_them(sentence: Sentence, clause: Clause | None) -> bool:
    """See 'are in a stable condition', 'were among the dead'."""
    if clause is None:
        return False
    states = {sentence.tokens[a.head].lemma for a in clause.oblique("in")}
    groups = {sentence.tokens[a.head].lower for a in clause.oblique("among")}
    return bool(states & words("casualties", "conditions") or groups & _befalling())


def _left_home(near: set[str]) -> bool:
    moved = words("casualties", "driving") | words("casualties", "fleeing")
    return bool(near & words("casualties", "homes") and near & moved)


def _near(reading: SentenceReading, counted: Counted, clause: Clause | None) -> set[str]:
    """Return the words that may tell what befell the people: above, below and beside them."""
    sentence = reading.sentence
    inside = sentence.within(counted.number.span) or [counted.noun]
    first, last = max(min(inside) - 1, 0), max(*inside, counted.noun)
    near = {clause.lemma} if clause else set()
    near |= {t.lower for t in sentence.tokens[first : last + 1]}
    near |= {t.lower for t in sentence.tokens[last + 1 : last + BESIDE] if t.pos in STATES}
    around = (counted.noun, *_above(sentence, counted.noun))
    near |= {sentence.tokens[i].lemma for i in around}
    near |= {sentence.tokens[c].lower for i in around for c in sentence.children[i]}
    return near | {
        c.lemma for c in reading.clauses if any(a.head == counted.noun for a in c.arguments)
    }


def _above(sentence: Sentence, i: int) -> list[int]:
    """Return what a word hangs on, up to the first verb."""
    found = []
    for at in sentence.ancestors(i):
        found.append(at)
        if sentence.tokens[at].pos == "VERB" and sentence.tokens[at].lemma != "include":
            break
    return found


@cache
def _befalling() -> frozenset[str]:
    """Return the words that say what befell people."""
    parts = ("verbs", "adjectives", "nouns", "active_forms", "states")
    named = [table("casualties")[part].values() for part in parts]
    found = frozenset(word for group in named for listed in group for word in listed)
    return found | words(TABLE, "casualty_nouns") | words("casualties", "suffer_verbs")

"""Read the verbs that charge somebody with a deed or clear him of it, or by which he avows it."""

from enum import StrEnum

from claims.extractors.responsibilities.held import LEXICON
from claims.lexicon.load import words
from claims.model.clause import Clause, Role
from claims.model.reading import SentenceReading
from claims.model.value import Basis

Ground = tuple[Basis, bool | None]


class Ruling(StrEnum):
    """Name what a verb makes of the deed that is told behind it."""

    CHARGED = "charged"
    CLEARED = "cleared"
    AVOWED = "avowed"
    DENIED = "denied"


def ruling_of(sentence: SentenceReading, clause: Clause) -> Ruling | None:
    """Return what a verb rules: 'accused of', 'acquitted of', 'pleaded guilty to', 'denied'."""
    if clause.lemma in words(LEXICON, "charging"):
        return Ruling.CHARGED
    if clause.lemma in words(LEXICON, "clearing"):
        return Ruling.CLEARED
    if clause.lemma in words(LEXICON, "confessing"):
        return Ruling.AVOWED
    if clause.lemma in words("speech", "deny"):
        return Ruling.DENIED
    return _of_guilt(sentence, clause) if clause.lemma in words(LEXICON, "finding") else None


def _of_guilt(sentence: SentenceReading, clause: Clause) -> Ruling | None:
    tree = sentence.sentence
    said = [a.head for a in clause.of(Role.ATTRIBUTE)]
    said += [c for c in tree.children[clause.predicate] if tree.tokens[c].pos == "ADJ"]
    guilty = next((i for i in said if tree.tokens[i].lower in words(LEXICON, "guilty")), None)
    if guilty is None:
        return None
    cleared = clause.negation is not None or tree.child(guilty, "neg") is not None
    if clause.lemma == "plead":
        return Ruling.DENIED if cleared else Ruling.AVOWED
    return Ruling.CLEARED if cleared else Ruling.CHARGED


def ground_of(ruling: Ruling) -> Ground:
    """Return the basis that a ruling gives, and whether the deed is negated."""
    match ruling:
        case Ruling.CHARGED:
            return Basis.ASSESSED_BY_THIRD_PARTY, None
        case Ruling.CLEARED:
            return Basis.ASSESSED_BY_THIRD_PARTY, True
        case Ruling.AVOWED:
            return Basis.CLAIMED_BY_ACTOR, None
        case Ruling.DENIED:
            return Basis.DENIED_BY_ACTOR, True

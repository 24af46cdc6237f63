"""Tell whether two distances or depths are of one thing: the epicentre, the ship."""

from claims.lexicon.load import words
from claims.model.span import Span
from claims.relations.entries import Entry
from claims.relations.passages import WORD, stem

SUBJECT = "subject"


def of_one_subject(one: Entry, other: Entry) -> bool:
    """Tell whether the subjects of two lengths share a word that names what lies there.

    Lengths without a subject are of nothing known, and so never of one thing.
    """
    return bool(_subject(one) & _subject(other))


def _subject(entry: Entry) -> frozenset[str]:
    slot = entry.claim.slots.get(SUBJECT)
    if slot is None:
        return frozenset()
    said = entry.words(Span(start=slot[0], end=slot[1]))
    stems = {stem(word) for word in WORD.findall(said)}
    return frozenset(stems) - words("contrasts", "stop") - words("contrasts", "time_words")

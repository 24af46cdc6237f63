"""Say of whom a noun of harm tells: 'no civilian casualties', 'the army suffered no losses'."""

from claims.clauses.noun_phrases import phrase
from claims.extractors.casualties.sightings import TABLE
from claims.lexicon.load import words
from claims.model.sentence import Sentence
from claims.model.value import Status
from claims.resolution.populations import read_population

MODIFYING = ("amod", "compound", "nmod")
TOLD = frozenset(Status) - {Status.UNKNOWN}


def whose(sentence: Sentence, harm: int) -> list[int]:
    """Return who the words around a noun of harm say was hit: 'no civilian casualties'."""
    if sentence.tokens[harm].pos != "NOUN":
        return []
    before = [i for i in sentence.children[harm] if sentence.tokens[i].dep in MODIFYING]
    told = [i for i in before if i < harm and _tells_who(sentence, i)]
    among = (i for i in sentence.children[harm] if sentence.tokens[i].lower == "among")
    groups = [p for i in among if (p := sentence.child(i, "pobj")) is not None]
    return told or [i for at in groups for i in phrase(sentence, at)] or _sufferer(sentence, harm)


def _sufferer(sentence: Sentence, harm: int) -> list[int]:
    """Return the party whose own losses are told: 'the army suffered no casualties'."""
    token = sentence.tokens[harm]
    verb = sentence.tokens[token.head]
    if token.dep != "dobj" or verb.lemma not in words(TABLE, "suffer_verbs"):
        return []
    party = sentence.child(verb.i, "nsubj")
    if party is None or not _tells_who(sentence, party):
        return []
    return list(phrase(sentence, party))


def _tells_who(sentence: Sentence, i: int) -> bool:
    found = read_population(sentence, [i])
    return bool(found.nationality or found.age_group or found.sex) or found.status in TOLD

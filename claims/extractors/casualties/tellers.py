"""Tell those who tell of casualties from victims: texts without commas run them together."""

from claims.extractors.casualties.sightings import TABLE, Sighting
from claims.lexicon.load import words
from claims.model.sentence import Sentence

LONGEST_NAME = 4  # words after the head of a teller's name: 'Observatory for Human Rights'
LINKED = ("for", "of", "on")  # within such a name
FORMS = ("VBD", "VBZ", "VBP")


def is_teller(sentence: Sentence, sighting: Sighting) -> bool:
    """Tell whether a victim without a number is who speaks: 'killed 11 civilians a monitor said'.

    Neither is whose massacres they are.
    """
    victim = sighting.victim
    if victim is None or sighting.number is not None or sighting.head > victim + LONGEST_NAME:
        return False
    tokens = sentence.tokens
    if any(sentence.tokens[c].pos == "NUM" for c in sentence.children[victim]):
        return False
    last = victim + 1 == len(tokens) or tokens[victim + 1].text in ("-", "|", ".")
    if tokens[victim].lower in words(TABLE, "tellers") and last:
        return True
    return _speaks(sentence, victim) or _commits(sentence, sighting, victim)


def _speaks(sentence: Sentence, victim: int) -> bool:
    """Tell whether a verb of saying follows: 'officials said', 'the Centre for Peace reported'."""
    token = sentence.tokens[victim]
    if token.dep == "pobj" and sentence.tokens[token.head].lower == "of":
        return False  # 'the murder of a judge'
    ahead = sentence.tokens[victim + 1 : victim + 2 + LONGEST_NAME]
    for token in ahead:
        if token.tag in FORMS:
            return token.lemma in words("event_words", "reporting")
        if token.pos not in ("PROPN", "ADJ", "NOUN") and token.lower not in LINKED:
            return False
    return False


def _commits(sentence: Sentence, sighting: Sighting, victim: int) -> bool:
    """Tell whether a name stands after 'massacres of': nobody falls victim to several."""
    said = [sentence.tokens[i] for i in sighting.said]
    several = any(t.tag == "NNS" and t.lemma in words(TABLE, "called_by_place") for t in said)
    return several and sentence.tokens[victim].pos == "PROPN"

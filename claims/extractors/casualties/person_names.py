"""The name of which a word is the last, where it is a person's."""

from collections.abc import Sequence

from claims.lexicon.word_case import is_first_name
from claims.model.reading import SentenceReading
from claims.model.sentence import Sentence
from claims.resolution.populations import is_aged_name, is_people

NO_NAMES = frozenset(("DATE", "TIME", "NORP", "FAC", "LOC", "EVENT", "WORK_OF_ART", "LAW"))


def name_of(reading: SentenceReading, head: int) -> list[int] | None:
    """Return the tokens of the name whose last word is the head."""
    for mention in reading.people:
        if mention.value.named and (mention.head == head):
            return reading.sentence.within(mention.span) or None
    sentence = reading.sentence
    token = sentence.tokens[head]
    parts = [c for c in sentence.children[head] if sentence.tokens[c].dep == "compound"]
    if token.pos != "PROPN" or token.tag == "NNPS" or token.entity in NO_NAMES:
        return None
    labelled = token.entity not in ("PERSON", "") and not _is_given(sentence, parts)
    labelled = labelled and not is_aged_name(sentence, head)
    aged = is_aged_name(sentence, head)
    common = is_people(sentence, head) and not aged
    if token.entity != "PERSON" and ((parts and labelled) or common):
        return None  # 'Islamic State': surnames alone are often mistaken, whole names seldom
    first = head
    while first - 1 in parts and sentence.tokens[first - 1].pos == "PROPN":
        first -= 1
    return list(range(first, head + 1))


def _is_given(sentence: Sentence, parts: Sequence[int]) -> bool:
    """Tell whether a name begins with a first name, which the tagger may take for a company's."""
    return bool(parts) and is_first_name(sentence.tokens[parts[0]].lower)

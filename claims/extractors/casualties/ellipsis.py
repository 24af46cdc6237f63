"""Give a coordinated verb its own subject where that is a number alone.

'Two drowned and four are missing', 'two were killed and a third was wounded'.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from claims.clauses.noun_phrases import phrase
from claims.extractors.casualties.sightings import TABLE, Sighting
from claims.lexicon.load import words
from claims.mentions.numbers import exactly
from claims.model.clause import ClauseKind
from claims.model.count import Count
from claims.model.mention import Layer, Mention
from claims.model.reading import SentenceReading
from claims.model.sentence import Sentence
from claims.resolution.counted import is_one_more
from claims.resolution.populations import is_people

AUXILIARIES = ("aux", "auxpass", "neg", "advmod")
LED_BY = 2  # words before the ordinal: "and a"
LINKS = ("and", ",", ";", "but", "while", "–", "—")


def with_own_subjects(reading: SentenceReading, found: Iterable[Sighting]) -> Iterator[Sighting]:
    """Yield the sightings, those that borrowed the subject of the verb before with their own."""
    for sighting in found:
        subject = _subject(reading, sighting)
        if subject is not None:
            tokens = phrase(reading.sentence, subject)
            yield replace(sighting, victim=subject, tokens=tokens, part=False)
            continue
        number = _number(reading, sighting)
        if number is None:
            yield sighting
        else:
            tokens = tuple(reading.sentence.within(number.span))
            yield replace(sighting, victim=None, tokens=tokens, number=number, part=False)


def _subject(reading: SentenceReading, sighting: Sighting) -> int | None:
    """Return the subject that the parser hung on the auxiliary: 'four people … are missing'."""
    clause, sentence = sighting.clause, reading.sentence
    if clause is None or clause.kind is not ClauseKind.COORDINATE or sighting.victim is None:
        return None
    for child in sentence.children[clause.predicate]:
        if sighting.victim < child < clause.predicate and is_one_more(sentence, child):
            return child  # 'another badly hurt'
        if sentence.tokens[child].dep in AUXILIARIES:
            own = sentence.child(child, "nsubj", "nsubjpass")
            if own is None or own < sighting.victim:
                continue
            if is_people(sentence, own) or is_one_more(sentence, own):
                return own
    return None


def _number(reading: SentenceReading, sighting: Sighting) -> Mention[Count] | None:
    """Return the number that stands for the subject right before a coordinated verb."""
    clause, sentence = sighting.clause, reading.sentence
    if clause is None or clause.kind is not ClauseKind.COORDINATE or sighting.victim is None:
        return None
    first = _opening(sentence, clause.predicate)
    if not sighting.victim < first - 1:
        return None
    number = next((m for m in reading.numbers if first - 1 in sentence.within(m.span)), None)
    if number is not None:
        inside = sentence.within(number.span)
        linked = sentence.tokens[inside[0] - 1].lower in LINKS if inside[0] else False
        return number if linked and number.value.unit is None else None
    return _ordinal(sentence, first - 1)


def _opening(sentence: Sentence, predicate: int) -> int:
    """Return where a verb with its auxiliaries and adverbs begins."""
    own = [c for c in sentence.children[predicate] if sentence.tokens[c].dep in AUXILIARIES]
    at = predicate
    while at - 1 in own or (at and sentence.tokens[at - 1].pos == "AUX"):
        at -= 1
    return at


def _ordinal(sentence: Sentence, i: int) -> Mention[Count] | None:
    """Return 'a third' as one more person."""
    token, before = sentence.tokens[i], sentence.tokens[max(0, i - 2) : i]
    named = token.lower in words(TABLE, "remaining")
    if not named or len(before) < LED_BY or before[1].lower not in ("a", "the"):
        return None
    if before[0].lower not in LINKS:
        return None
    span = sentence.over((i - 1, i))
    raw = sentence.quoted(span)
    return Mention(Layer.NUMBERS, span, raw, exactly(1, raw, unit="people"), sentence.index, i)

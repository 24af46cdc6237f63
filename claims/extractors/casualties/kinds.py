"""See what the counted were: 'two of the dead were Americans and the third was British'."""

from collections.abc import Iterator

from claims.clauses.noun_phrases import phrase
from claims.extractors.casualties.sightings import LIKELY, TABLE, Sighting, outcomes
from claims.lexicon.countries import is_demonym
from claims.lexicon.load import words
from claims.mentions.numbers import exactly
from claims.model.count import Count
from claims.model.mention import Layer, Mention
from claims.model.reading import SentenceReading
from claims.model.sentence import Sentence
from claims.model.span import Span
from claims.model.value import Outcome
from claims.resolution.populations import is_people

LONGEST_KIND = 5  # words after the verb: 'a retired British army officer'
LINKS = (["of", "the"], ["of", "those"])
LONGEST_REST = 3  # words of 'the other two'


def see_kinds(reading: SentenceReading, before: Outcome | None) -> Iterator[Sighting]:
    """Yield the parts of a group of dead or hurt with what they were.

    Read off neighbouring words, for coordination misleads the parser. `before` is the outcome of
    such a part in the sentence before, of which 'the other was a soldier' may go on.
    """
    sentence = reading.sentence
    last = before
    for token in sentence.tokens:
        if token.lemma != "be" or token.lower in ("be", "been", "being"):
            continue
        kind = _kind(sentence, token.i + 1)
        if kind is None:
            continue
        found = _of_the_dead(reading, token.i) or _the_rest(sentence, token.i, last)
        if found is None:
            continue
        last, said, number = found
        yield Sighting(
            outcome=last,
            head=token.i,
            said=said,
            victim=kind,
            tokens=phrase(sentence, kind),
            clause=reading.clause_of(token.i),
            number=number,
            part=True,
            confidence=LIKELY,
        )


def _kind(sentence: Sentence, start: int) -> int | None:
    """Return the head of what a copula says people are: 'Americans', 'British', 'a soldier'."""
    found = None
    for token in sentence.tokens[start : start + LONGEST_KIND]:
        if token.pos not in ("DET", "ADJ", "NOUN", "PROPN", "PUNCT") or token.text == ",":
            break
        people = is_people(sentence, token.i) or is_demonym(token.text)
        found = token.i if people else found
    return found


Found = tuple[Outcome, tuple[int, ...], Mention[Count]]


def _of_the_dead(reading: SentenceReading, verb: int) -> Found | None:
    """Read 'two of the dead' and 'one of the dead Americans' before a copula."""
    sentence = reading.sentence
    for mention in reading.numbers:
        inside = sentence.within(mention.span)
        if not inside or inside[-1] >= verb or mention.value.unit is not None:
            continue
        link, group = sentence.tokens[inside[-1] + 1 : inside[-1] + 3], inside[-1] + 3
        if group >= verb or [t.lower for t in link] not in LINKS:
            continue
        outcome = outcomes("group_nouns").get(sentence.tokens[group].lower)
        if outcome and all(is_people(sentence, i) for i in range(group + 1, verb)):
            return outcome, (group,), mention
    return None


def _the_rest(sentence: Sentence, verb: int, outcome: Outcome | None) -> Found | None:
    """Read 'the third', 'the other' and 'the other victim' before a copula, as one person."""
    if outcome is None:
        return None
    opening = sentence.tokens[max(0, verb - LONGEST_REST) : verb]
    at = next((t.i for t in reversed(opening) if t.lower == "the"), None)
    subject = sentence.tokens[at + 1 : verb] if at is not None else ()
    if not subject or subject[0].lower not in words(TABLE, "remaining"):
        return None
    if not all(t.tag == "NN" and is_people(sentence, t.i) for t in subject[1:]):
        return None
    token = subject[0]
    if sentence.tokens[verb].lower not in ("was", "is"):
        return None
    span = Span(start=token.start, end=token.end)
    count = exactly(1, token.text, unit="people")
    number = Mention(Layer.NUMBERS, span, token.text, count, sentence.index, token.i)
    return outcome, (token.i,), number

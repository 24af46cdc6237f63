"""See that somebody died where an article only calls its happening fatal."""

from collections.abc import Iterator

from claims.extractors.casualties.sightings import WEAK, Sighting
from claims.extractors.casualties.victims import UNIT, Victims
from claims.lexicon.load import words
from claims.mentions.numbers import unknown_dead
from claims.model.reading import SentenceReading
from claims.model.sentence import Sentence
from claims.model.value import Outcome, Population

CRIMES = "crimes"
NEAR = 4  # words from 'fatal' to 'shooting': 'fatal Caledonia hunting accident'
OPENING = 6  # sentences in which an article says what its happening was


def see_fatal_happening(reading: SentenceReading) -> Iterator[tuple[Sighting, Victims]]:
    """Yield an unknown number of dead for 'a deadly shooting', 'a death investigation'."""
    sentence = reading.sentence
    for token in sentence.tokens if sentence.index < OPENING else ():
        following = sentence.tokens[token.i + 1 : token.i + 1 + NEAR]
        kinds = _kinds(token.lower)
        at = next((t.i for t in following if t.lower in kinds), None)
        if at is None or _is_taken_back(sentence, token.i):
            continue
        said = (token.i, at)
        span = sentence.over(said)
        count = unknown_dead(sentence.quoted(span), unit=UNIT)
        sighting = Sighting(
            outcome=Outcome.KILLED,
            head=at,
            said=said,
            victim=None,
            tokens=said,
            clause=reading.clause_of(at),
            confidence=WEAK,
        )
        yield sighting, Victims(count, span, Population(), None, WEAK)
        return


def _kinds(word: str) -> frozenset[str]:
    """Return the nouns with which a word says that somebody died."""
    if word in words(CRIMES, "fatal"):
        return words(CRIMES, "hits")
    return frozenset(("investigation",)) if word == "death" else frozenset()


def _is_taken_back(sentence: Sentence, i: int) -> bool:
    """Tell whether 'non-' or 'not' stands before a word."""
    return i > 0 and sentence.tokens[i - 1].lower in words(CRIMES, "taken_back")

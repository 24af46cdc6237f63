"""Everybody whom an article names, each once."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from claims.lexicon.load import words
from claims.model.reading import Reading, SentenceReading
from claims.victims.described import Described, Form, describe
from claims.victims.individual import Individual, conflict, name_words, names_agree


@dataclass(frozen=True, slots=True)
class NameAt:
    """Hold one place where a person is named."""

    sentence: int
    head: int
    person: Individual


class Roster:
    """Hold the people whom an article names, with the places where it does so."""

    def __init__(self, reading: Reading) -> None:
        """Gather the names of a document; 'Smith' goes on the Smith named last before it."""
        self.people: list[Individual] = []
        self.places: list[NameAt] = []
        for sentence in reading.sentences:
            for head, told in _named(sentence):
                person = self._file(told, sentence.sentence.index)
                self.places.append(NameAt(sentence.sentence.index, head, person))

    def _file(self, told: Described, sentence: int) -> Individual:
        person = self.find(told, sentence)
        if person is None:
            person = Individual()
            self.people.append(person)
        person.take(told, sentence)
        return person

    def find(self, told: Described, sentence: int) -> Individual | None:
        """Return the person whom a mention names, the one named last before of several."""
        own = name_words(told.name)
        fits = [p for p in self.people if names_agree(own, p.words) and not conflict(p, told)]
        before = [p for p in fits if p.last <= sentence] or fits
        return max(before, key=lambda p: (_shared(own, p.words), p.last), default=None)

    def before(self, sentence: int, head: int, reach: int) -> Iterator[Individual]:
        """Yield who is named before a word, nearest first, within some sentences."""
        for place in reversed(self.places):
            here = place.sentence == sentence and place.head < head
            if here or sentence - reach <= place.sentence < sentence:
                yield place.person

    def first_named(self, person: Individual) -> int:
        """Return the sentence that first names a person, -1 where none does."""
        return next((p.sentence for p in self.places if p.person is person), -1)


def _shared(one: Sequence[str], other: Sequence[str]) -> int:
    return len(set(one) & set(other))


def _named(reading: SentenceReading) -> Iterator[tuple[int, Described]]:
    for mention in reading.people:
        inside = reading.sentence.within(mention.span)
        own = name_words(mention.value.name) if mention.value.named and inside else ()
        if own and not set(own) & words("crimes", "no_names"):
            told = describe(reading, inside, named=True)
            if told.form is Form.NAME:
                yield mention.head, told

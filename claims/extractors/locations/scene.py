"""Hold the words of one sentence that a place may belong to."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from claims.lexicon.load import words
from claims.model.event import EventType
from claims.model.mention import Mention
from claims.model.reading import SentenceReading
from claims.model.sentence import Sentence, Token
from claims.model.trigger import Trigger

WORDS = "location_words"
PLACELESS = frozenset({EventType.STATEMENT, EventType.DEPLOYMENT})
MINOR = frozenset({EventType.OTHER, EventType.ARREST})  # told of what names a happening itself


def listed(key: str, word: str) -> bool:
    """Tell whether a word stands in a list of words around places."""
    return word in words(WORDS, key)


@dataclass(frozen=True)
class Scene:
    """Hold a sentence with the event words that happen somewhere."""

    read: SentenceReading

    @property
    def sentence(self) -> Sentence:
        """Return the sentence."""
        return self.read.sentence

    @property
    def tokens(self) -> tuple[Token, ...]:
        """Return the tokens of the sentence."""
        return self.read.sentence.tokens

    @cached_property
    def triggers(self) -> Mapping[int, Mention[Trigger]]:
        """Return the event words with a place of their own, by their head token."""
        return {m.head: m for m in self.read.triggers if m.value.type not in PLACELESS}

    @cached_property
    def speeches(self) -> frozenset[int]:
        """Return the nouns for what is said or deployed: a place beyond them is not theirs."""
        return frozenset(m.head for m in self.read.triggers if m.value.type in PLACELESS)

    @property
    def main(self) -> int:
        """Return the first event word that names a happening, else the first."""
        named = (i for i, m in self.triggers.items() if m.value.type not in MINOR)
        return next(named, next(iter(self.triggers)))

    def lemma(self, i: int) -> str:
        """Return the lemma of a token, its particle included: 'break out'."""
        particle = self.sentence.child(i, "prt")
        lemma = self.tokens[i].lemma.lower()
        return lemma if particle is None else f"{lemma} {self.tokens[particle].lower}"

    def below(self, i: int, *deps: str) -> Iterator[int]:
        """Yield the event words among the children of a token with one of the labels."""
        for child in self.sentence.children[i]:
            if self.tokens[child].dep in deps and child in self.triggers:
                yield child

    def marked(self, i: int) -> bool:
        """Tell whether a clause says what went on at the same time: 'when he was shot'."""
        children = self.sentence.children[i]
        lower = (
            self.tokens[c].lower for c in children if self.tokens[c].dep in ("mark", "advmod")
        )
        return not words(WORDS, "meanwhile").isdisjoint(lower)

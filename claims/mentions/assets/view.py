"""What the finders of assets ask of a sentence, and what they hand over."""

from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from claims.lexicon.armory import AssetType, asset_heads
from claims.lexicon.asset_words import asset_words
from claims.model.sentence import Sentence, Token

PLURAL_TAGS = frozenset({"NNS", "NNPS"})
NOUN_TAGS = frozenset({"NN", "NNS", "NNP", "NNPS"})
LOUD_SHARE = 0.75  # of the longer words that begin with a capital letter: a headline
LONG = 4  # letters: shorter words are small in headlines too


class Found(NamedTuple):
    """Hold the tokens of an asset and what lists and words say of it.

    `operator` is who has it by name or prefix; `maker` the one country that has the type.
    """

    start: int
    end: int
    head: int
    type: AssetType
    name: str | None = None
    designation: str | None = None
    operator: str | None = None
    maker: str | None = None
    single: bool = False  # a named ship, of which there is one


@dataclass(frozen=True)
class View:
    """Look at a sentence by token."""

    sentence: Sentence

    @cached_property
    def words(self) -> list[str]:
        """Return the words as printed."""
        return [t.text for t in self.sentence.tokens]

    @cached_property
    def lowers(self) -> frozenset[str]:
        """Return the words in lower case."""
        return frozenset(t.lower for t in self.sentence.tokens)

    @cached_property
    def loud(self) -> bool:
        """Tell whether capital letters say nothing here: a headline."""
        long = [w for w in self.words if len(w) >= LONG and w.isalpha()]
        return sum(w[0].isupper() for w in long) > LOUD_SHARE * len(long)

    def has(self, part: str) -> bool:
        """Tell whether a word of a part of the list of asset words stands in the sentence."""
        return not self.lowers.isdisjoint(asset_words(part))

    def token(self, i: int) -> Token | None:
        """Return the token at a place, or none outside the sentence."""
        return self.sentence.tokens[i] if 0 <= i < len(self.sentence.tokens) else None

    def lower(self, i: int) -> str:
        """Return a word in lower case, '' outside the sentence."""
        return self.sentence.tokens[i].lower if 0 <= i < len(self.sentence.tokens) else ""

    def quoted(self, start: int, end: int) -> str:
        """Return the words from a token to before another, as printed."""
        tokens, first = self.sentence.tokens, self.sentence.span.start
        return self.sentence.text[tokens[start].start - first : tokens[end - 1].end - first]

    def is_determined(self, start: int) -> bool:
        """Tell whether an article, number or possessive stands before: not 'by military force'."""
        near = self.sentence.tokens[max(0, start - 3) : start]
        return any(t.pos in ("DET", "NUM") or t.tag in ("POS", "PRP$") for t in near)

    def common_noun_follows(self, end: int) -> bool:
        """Tell whether the next word is a common noun: 'a 5th Fleet spokesman'."""
        return self.noun_follows(end) and self.sentence.tokens[end].tag in ("NN", "NNS")

    def noun_follows(self, end: int) -> bool:
        """Tell whether the next word is a noun that what stands before only narrows."""
        after = self.token(end)
        if after is None or after.tag not in NOUN_TAGS or not after.text.isalpha():
            return False
        last = self.sentence.tokens[end - 1]
        return last.head >= end or last.tag == "CD"


def singular(token: Token) -> str:
    """Return a noun in the singular, in lower case, also where the parser keeps the plural."""
    lemma = token.lemma.lower()
    if lemma == "forces":
        return "force"
    if lemma == token.lower and token.tag in PLURAL_TAGS and lemma != "aircraft":
        return lemma.removesuffix("s")
    plain = lemma.removesuffix("s")  # of 'silos', which the parser takes for a singular
    return plain if plain != lemma and plain in asset_heads() else lemma

"""What a sentence says befell people, before it is counted."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from claims.lexicon.load import table
from claims.model.clause import Clause
from claims.model.count import Count
from claims.model.mention import Mention
from claims.model.sentence import Sentence
from claims.model.value import Outcome

TABLE = "casualties"
SURE, LIKELY, WEAK = 0.85, 0.7, 0.5  # read off a clause, off neighbouring words, off a hint


@dataclass(frozen=True, slots=True)
class Sighting:
    """Hold one outcome and those whom it befell; positions are tokens of the sentence."""

    outcome: Outcome
    head: int  # where polarity and modality are read
    said: tuple[int, ...]  # the words that name the outcome
    victim: int | None  # head of the noun phrase, None where a number stands alone
    tokens: tuple[int, ...] = ()  # of that phrase
    clause: Clause | None = None
    number: Mention[Count] | None = None  # where it does not stand in the phrase
    part: bool = False  # of a number said elsewhere
    confidence: float = SURE
    flags: tuple[str, ...] = ()

    @property
    def whole_of_phrase(self) -> bool:
        """Tell whether the sighting is of victims named as such, not a toll or a part."""
        return self.victim is not None and not self.part


@cache
def outcomes(part: str) -> dict[str, Outcome]:
    """Return the outcome of each word of a part of the word table."""
    return {word: Outcome(name) for name, group in table(TABLE)[part].items() for word in group}


def number_at(
    sentence: Sentence, numbers: Iterable[Mention[Count]], head: int
) -> Mention[Count] | None:
    """Return the count that belongs to a noun: its own words, a modifier, or just before it."""
    counts = [m for m in numbers if m.value.unit is None]
    for mention in counts:
        inside = sentence.within(mention.span)
        at = mention.head
        while at in inside and at != head and sentence.tokens[at].head != at:
            at = sentence.tokens[at].head
        if (at == head or head in inside) and not _part_of_word(sentence, mention.head):
            return mention
    return next((m for m in counts if _stands_before(sentence, m, head)), None)


def _part_of_word(sentence: Sentence, i: int) -> bool:
    """Tell whether a number is glued to the next word: 'a 12-member family'."""
    after = sentence.tokens[i + 1 : i + 2]
    return bool(after) and after[0].text == "-" and after[0].start == sentence.tokens[i].end


def _stands_before(sentence: Sentence, mention: Mention[Count], head: int) -> bool:
    """Tell whether only modifiers stand between a number and a noun."""
    last = max(sentence.within(mention.span), default=head)
    between = sentence.tokens[last + 1 : head]
    if not last < head or _part_of_word(sentence, last):
        return False
    return all(
        t.pos in ("NOUN", "PROPN", "ADJ") and t.dep in ("compound", "amod", "nmod")
        for t in between
    )

"""What a sentence says befell people, before it is counted."""

from dataclasses import dataclass
from functools import cache

from claims.lexicon.load import table
from claims.model.clause import Clause
from claims.model.count import Count
from claims.model.mention import Mention
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

"""What an article as a whole says of the fate of those hit: that it speaks of a death at all."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from claims.lexicon.load import words
from claims.model.reading import Reading
from claims.model.sentence import Token
from claims.victims.described import TABLE

CRIMES = "crimes"
NEAR = 4  # words from 'fatal' to 'shooting': 'fatal Caledonia hunting accident'
OPENING = 8  # sentences in which an article says what its happening was


@dataclass(frozen=True, slots=True)
class Tone:
    """Hold what an article says beside its claims on victims."""

    deadly: bool = False  # speaks of somebody's death, and not of an attempt alone
    fatal: bool = False  # calls its own happening fatal, or a killing
    self_killing: bool = False  # tells of a murder and suicide


def tone_of(reading: Reading) -> Tone:
    """Return what an article says of death beside its claims on victims.

    >>> from claims.pipeline import read_many
    >>> from claims.model.document import Document
    >>> [reading] = read_many([Document(id="a", text="Police told of a fatal shooting.")])
    >>> tone_of(reading).fatal
    True
    """
    sentences = [s.sentence.tokens for s in reading.sentences]
    lowers = {t.lower for tokens in sentences for t in tokens}
    tried = bool(lowers & words(CRIMES, "attempts"))
    deadly = any(_is_deadly(tokens) for tokens in sentences)
    fatal = any(_is_fatal(tokens) for tokens in sentences[:OPENING])
    both = any(_is_self_killing(tokens) for tokens in sentences)
    return Tone(deadly=deadly, fatal=fatal and not tried, self_killing=both and not tried)


def _is_deadly(tokens: Sequence[Token]) -> bool:
    deadly = words(TABLE, "deadly")
    for before, token in zip((None, *tokens), tokens, strict=False):
        attempt = before is not None and before.lower.startswith("attempt")
        if token.lower in deadly and not attempt:
            return True
    return False


def _is_fatal(tokens: Sequence[Token]) -> bool:
    """Tell whether words call a happening fatal: 'a deadly shooting', 'a homicide'."""
    fatal, killings = words(CRIMES, "fatal"), words(CRIMES, "killings")
    for token in _stated(tokens):
        after = {t.lower for t in tokens[token.i + 1 : token.i + 1 + NEAR]}
        if token.lower in fatal and after & words(CRIMES, "hits"):
            return True
        if token.lower in killings:
            return True
    return False


def _stated(tokens: Sequence[Token]) -> Iterator[Token]:
    """Yield the words that nothing takes back: 'non-fatal', 'attempted murder'."""
    taken_back = words(CRIMES, "taken_back")
    for before, token in pairwise((None, *tokens)):
        if token is not None and not (before and before.lower in taken_back):
            yield token


def _is_self_killing(tokens: Sequence[Token]) -> bool:
    """Tell whether words tell of a murder with a suicide: 'murder-suicide'."""
    lowers = [t.lower for t in tokens]
    if "murder-suicide" in lowers:
        return True
    return any(
        lowers[i] == "murder" and lowers[i + 1 : i + 3][-1:] == ["suicide"]
        for i in range(len(lowers))
    )

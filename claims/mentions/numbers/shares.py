"""Read parts of a whole: 'half of', 'two-thirds', 'one in five', and where the whole is."""

from collections.abc import Sequence

from claims.lexicon.load import words
from claims.mentions.numbers.numeral import (
    CENT,
    HALF,
    HYPHENS,
    Numeral,
    lower,
    number_words,
    small_numbers,
)
from claims.model.sentence import Token

BETWEEN = 4  # words between 'of' and the number: 'of the ship's 300', 'of an estimated 300'
LARGEST_ODDS = 1000
ROUND = frozenset((10, 100, LARGEST_ODDS))  # of which parts are told as shares


def read_share(tokens: Sequence[Token], i: int) -> Numeral | None:
    """Read 'half of', 'a third of', 'two-thirds', 'one in five' as a per cent value."""
    return _odds(tokens, i) or _fraction(tokens, i)


def _fraction(tokens: Sequence[Token], i: int) -> Numeral | None:
    first, second = lower(tokens, i), lower(tokens, i + 1)
    if first == "half" and second in number_words()["after_half"]:
        return Numeral(i, i, i, HALF * CENT, share=True)
    step = i + 2 if second in HYPHENS else i + 1
    part = number_words()["denominators"].get(lower(tokens, step))
    count = 1 if first == "a" else small_numbers().get(first)
    if not part or not count or count >= part:
        return None
    plural = lower(tokens, step).endswith("s")
    if plural != (count > 1) or (not plural and lower(tokens, step + 1) != "of"):
        return None
    return Numeral(i, step, step, CENT * count / part, share=True)


def _odds(tokens: Sequence[Token], i: int) -> Numeral | None:
    """Read 'one in five', 'one out of every ten', 'nine out of 10'.

    'Killed one in two attacks' is one, and 'three out of five' are three of five.
    """
    part = _small(tokens, i)
    if not part or tokens[i].dep in words("number_modifiers", "complements"):
        return None
    step = i + 1
    if lower(tokens, step) == "out" and lower(tokens, step + 1) == "of":
        step += 1
    elif lower(tokens, step) != "in":
        return None
    step += 1 + (lower(tokens, step + 1) == "every")
    of = _small(tokens, step)
    if not part < of <= LARGEST_ODDS or (part > 1 and of not in ROUND):
        return None
    if lower(tokens, step + 1) in words("number_lookalikes", "spans"):
        return None
    return Numeral(i, step, i, CENT * part / of, share=True)


def _small(tokens: Sequence[Token], i: int) -> int:
    word = lower(tokens, i)
    plain = word.isascii() and word.isdecimal() and len(word) <= len(str(LARGEST_ODDS))
    return int(word) if plain else small_numbers().get(word, 0)


def whole_at(tokens: Sequence[Token], last: int) -> int | None:
    """Return where the number of the whole may start: the '300' of 'of the ship's 300'."""
    if lower(tokens, last + 1) != "of":
        return None
    for at in range(last + 2, min(last + 3 + BETWEEN, len(tokens))):
        token = tokens[at]
        if token.pos == "NUM" or token.text[0].isdigit():
            return at
        if token.pos not in ("DET", "PRON", "PROPN", "NOUN", "ADJ", "PART", "ADV"):
            return None
        if token.tag in ("NNS", "NNPS"):
            return None
    return None

"""Read parts of a whole: 'half of', 'two-thirds', 'one in five', and where the whole is."""

from collections.abc import Sequence

from claims.lexicon.load import words
from claims.mentions.numbers.digits import part_in_digits
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
FIRST_IN_A_ROW = 19  # ordinals of the list that follow one another
ROUND = frozenset((10, 100, LARGEST_ODDS))  # of which parts are told as shares


def read_share(tokens: Sequence[Token], i: int) -> Numeral | None:
    """Read 'half of', 'a third of', 'two-thirds', '3/4 of', 'one in five' as a per cent value."""
    if tokens[i].lower == "every":
        return _every(tokens, i)
    return _odds(tokens, i) or _fraction(tokens, i) or _written_fraction(tokens, i)


def part_of_multiplier(tokens: Sequence[Token], i: int) -> Numeral | None:
    """Read 'a quarter of a million', 'three quarters of a million' as a number."""
    part = _fraction(tokens, i)
    if part is None or lower(tokens, part.last + 1) != "of":
        return None
    last = part.last + 3
    multiplier = number_words()["multipliers"].get(lower(tokens, last), 0)
    if lower(tokens, last - 1) != "a" or multiplier < LARGEST_ODDS:
        return None
    value = part.value * multiplier / CENT
    return Numeral(i, last, last, value, scale=multiplier)


def _every(tokens: Sequence[Token], i: int) -> Numeral | None:
    """Read 'every tenth home' as ten per cent; not 'every second day', 'every third time'."""
    order = number_words()["ordinals"]
    word, thing = lower(tokens, i + 1), tokens[i + 2 : i + 3]
    part = order.index(word) + 1 if word in order[1:FIRST_IN_A_ROW] else 0
    spans = words("number_lookalikes", "spans") | words("number_lookalikes", "recurring")
    if not part or not thing or thing[0].tag != "NN" or thing[0].lower in spans:
        return None
    return Numeral(i, i + 1, i + 1, CENT / part, share=True)


def _written_fraction(tokens: Sequence[Token], i: int) -> Numeral | None:
    """Read '3/4 of', '½ of'."""
    word = lower(tokens, i)
    if "/" not in word and word.isascii():
        return None
    part = part_in_digits(word) if lower(tokens, i + 1) == "of" else None
    return Numeral(i, i, i, CENT * part, digits=True, share=True) if part else None


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
    if plural != (count > 1) or not (plural or _is_told(tokens, step + 1, first)):
        return None
    return Numeral(i, step, step, CENT * count / part, share=True)


def _is_told(tokens: Sequence[Token], i: int, first: str) -> bool:
    """Tell 'one third was lost', 'a third of them' from 'a third man', 'one third-party app'."""
    if lower(tokens, i) == "of":
        return True
    return first == "one" and i < len(tokens) and tokens[i].pos in ("VERB", "AUX", "PUNCT")


def _odds(tokens: Sequence[Token], i: int) -> Numeral | None:
    """Read 'one in five', 'one out of every ten', 'nine out of 10'.

    'Killed one in two attacks' is one, and 'three out of five' are three of five.
    """
    part, step = _small(tokens, i), _joint_of_odds(tokens, i + 1)
    if not (part and step) or tokens[i].dep in words("number_modifiers", "complements"):
        return None
    step += lower(tokens, step) == "every"
    of = _small(tokens, step)
    if not part < of <= LARGEST_ODDS:
        return None
    if part > 1 and of not in ROUND and not _describes(tokens, i):
        return None
    if lower(tokens, step + 1) in words("number_lookalikes", "spans"):
        return None
    return Numeral(i, step, i, CENT * part / of, share=True)


def _joint_of_odds(tokens: Sequence[Token], i: int) -> int:
    """Return the position after 'in', 'out of' or the 'of' of 'of every'; 0 without."""
    if lower(tokens, i) == "in":
        return i + 1
    if lower(tokens, i) == "of" and lower(tokens, i + 1) == "every":
        return i + 1
    out = lower(tokens, i) == "out" and lower(tokens, i + 1) == "of"
    return i + 2 if out else 0


def _describes(tokens: Sequence[Token], i: int) -> bool:
    """See the 'two' of 'two in three voters', which belongs to the voters."""
    token = tokens[i]
    return token.dep == "quantmod" and tokens[token.head].i > i + 1


def _small(tokens: Sequence[Token], i: int) -> int:
    word = lower(tokens, i)
    plain = word.isascii() and word.isdecimal() and len(word) <= len(str(LARGEST_ODDS))
    return int(word) if plain else small_numbers().get(word, 0)


def whole_at(tokens: Sequence[Token], last: int) -> int | None:
    """Return where the number of the whole may start: the '300' of 'of the ship's 300'."""
    half = lower(tokens, last) == "half" and lower(tokens, last + 1) in words(
        "numbers", "after_half"
    )
    if lower(tokens, last + 1) != "of" and not half:
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

"""Find the upper end of 'between 10 and 15', '10 to 15', 'more than 10 but fewer than 20'."""

from claims.lexicon.load import table, words
from claims.mentions.numbers.cardinals import read_numeral
from claims.mentions.numbers.lookalikes import counts_nothing
from claims.mentions.numbers.modifiers import read_modifier
from claims.mentions.numbers.numeral import HYPHENS, Numeral
from claims.mentions.numbers.surroundings import lower_at
from claims.model.count import Count, Modifier
from claims.model.sentence import Sentence

FEW_WORDS = 3  # from the mark of a range to the sign: '5% and about 7%'
MOST_WORDS = 4  # of a modifier, 'no more than'
FLOORS = (Modifier.AT_LEAST, Modifier.MORE_THAN)
CEILINGS = (Modifier.AT_MOST, Modifier.FEWER_THAN)


def range_end(sentence: Sentence, low: Numeral) -> Numeral | None:
    """Return the upper end of 'between 10 and 15', '10 to 15', '10–15', 'three or four'."""
    tokens = sentence.tokens
    mark = _mark_after(sentence, low.last)
    if mark is None or (tokens[mark].lower == "and" and not _after_between(sentence, low)):
        return None
    start = _past_ceiling(sentence, mark + 1)
    start += lower_at(sentence, start) in ("$", "£", "€")
    high = read_numeral(tokens, start) if start < len(tokens) else None
    if high is None or high.share or counts_nothing(sentence, high):
        return None
    glued = tokens[mark].lower in HYPHENS
    if high.value <= low.value or (glued and not _both_digits(low, high)):
        return None
    return None if tokens[mark].lower == "to" and _is_change(sentence, low) else high


def _mark_after(sentence: Sentence, last: int) -> int | None:
    """Return where the mark of a range stands: behind '10', '5%', 'ten-' of 'ten-to-twelve'."""
    tokens, marks = sentence.tokens, words("number_modifiers", "range_marks")
    mark = last + 1
    per_cent = lower_at(sentence, mark) in words("measures", "percent")
    hyphens = lower_at(sentence, mark) in HYPHENS and lower_at(sentence, mark + 1) == "to"
    mark += per_cent or hyphens
    if mark + 1 >= len(tokens) or tokens[mark].lower not in marks:
        return None
    if per_cent and not _per_cent_ahead(sentence, mark):
        return None
    return mark


def _per_cent_ahead(sentence: Sentence, mark: int) -> bool:
    ahead = range(mark + 1, mark + 1 + FEW_WORDS)
    return any(lower_at(sentence, i) in words("measures", "percent") for i in ahead)


def _past_ceiling(sentence: Sentence, start: int) -> int:
    """Return where the number starts in '10 to as many as 15', 'ten, perhaps twelve'."""
    start += lower_at(sentence, start) in HYPHENS
    for phrase in table("number_modifiers")["before_high"]:
        parts = phrase.split()
        if all(lower_at(sentence, start + k) == part for k, part in enumerate(parts)):
            return start + len(parts)
    return start


def says_some_more(sentence: Sentence, last: int) -> bool:
    """See 'twenty-some', '20-some'."""
    hyphen = lower_at(sentence, last + 1) in HYPHENS
    return hyphen and lower_at(sentence, last + 2) == "some"


def _both_digits(low: Numeral, high: Numeral) -> bool:
    return low.digits and high.digits


def least_of(low: Numeral, high: Numeral) -> float | int:
    """Return the lower value; in 'three to five million' it borrows the multiplier."""
    borrows = low.scale == 1 and low.value < high.value / high.scale
    return low.value * (high.scale if borrows else 1)


def _after_between(sentence: Sentence, low: Numeral) -> bool:
    before = [t.lower for t in sentence.tokens[max(low.first - 2, 0) : low.first]]
    return "between" in before


def _is_change(sentence: Sentence, low: Numeral) -> bool:
    """Tell whether 'from 10 to 15' is a change: 'the toll rose from 10 to 15', 'by 5 to 15'."""
    before = [t.lower for t in sentence.tokens[max(low.first - 2, 0) : low.first]]
    if "from" not in before and before[-1:] != ["by"]:
        return False
    changes = frozenset(table("number_modifiers")["changes"])
    return any(t.lemma in changes for t in sentence.tokens[: low.first])


def opening(sentence: Sentence, first: int) -> int:
    """Return the position of the 'between' or 'from' of a range, else of its first word."""
    return first - 1 if first and lower_at(sentence, first - 1) in ("between", "from") else first


def bounded_above(sentence: Sentence, low: Count, last: int) -> tuple[Numeral, Modifier] | None:
    """Return the ceiling of 'more than 10 but fewer than 20', 'at least 3 but no more than 5'."""
    if low.modifier not in FLOORS or lower_at(sentence, last + 1) != "but":
        return None
    for at in range(last + 2, min(last + 3 + MOST_WORDS, len(sentence.tokens))):
        high = read_numeral(sentence.tokens, at)
        if high is None:
            continue
        modifier, first, _ = read_modifier(sentence, high.first, high.last)
        fits = modifier in CEILINGS and first == last + 2
        return (high, modifier) if fits and not counts_nothing(sentence, high) else None
    return None

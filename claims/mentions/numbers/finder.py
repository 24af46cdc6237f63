"""Find the counts of a sentence."""

from collections.abc import Iterator
from functools import cache

from claims.lexicon.load import table, words
from claims.mentions.numbers import intervals
from claims.mentions.numbers.lookalikes import counts_nothing
from claims.mentions.numbers.modifiers import read_modifier
from claims.mentions.numbers.numerals import (
    HYPHENS,
    Numeral,
    number_words,
    read_glued_range,
    read_numeral,
)
from claims.mentions.numbers.units import PERCENT, unit_of
from claims.mentions.numbers.vague import Vague, read_vague, starts_vague
from claims.model.count import Count, Modifier
from claims.model.mention import Layer, Mention
from claims.model.sentence import Sentence

DOZEN = 12
STARTERS = frozenset({"a", "an", "half"})
VULGARS = "½¼¾⅓⅔"


@cache
def _starts() -> frozenset[str]:
    entry = number_words()
    plain = {*entry["units"], *entry["tens"], *entry["alone"], *entry["multiplicatives"]}
    return STARTERS | plain | starts_vague()


def find_numbers(sentence: Sentence) -> Iterator[Mention[Count]]:
    """Yield the numbers that count or measure; dates, clock times, years and labels stay out.

    The span covers the words with their modifier ('at least 12'), `head` is the token of the
    number. Money, shares, ages, times and distances carry a unit; counts of things have none.
    """
    at = 0
    while at < len(sentence.tokens):
        token = sentence.tokens[at]
        known = token.lower in _starts() or token.text[0].isdigit() or token.text[0] in VULGARS
        found, at = _next(sentence, at) if known else (None, at + 1)
        if found is not None:
            yield found


def _next(sentence: Sentence, at: int) -> tuple[Mention[Count] | None, int]:
    """Return the mention that starts at a token, if any, and where to go on."""
    tokens = sentence.tokens
    if glued := read_glued_range(tokens, at):
        out = counts_nothing(sentence, glued[1])
        return None if out else _range_mention(sentence, *glued), glued[1].last + 1
    found = read_vague(tokens, at) or read_numeral(tokens, at)
    if found is None:
        return None, at + 1
    if isinstance(found, Vague):
        return _vague_mention(sentence, found), found.last + 1
    second = None if counts_nothing(sentence, found) else _range_end(sentence, found)
    if second is not None:
        return _range_mention(sentence, found, second), second.last + 1
    out = counts_nothing(sentence, found)
    return None if out else _exact_mention(sentence, found), found.last + 1


def _mention(sentence: Sentence, first: int, last: int, head: int, count: Count) -> Mention[Count]:
    span = sentence.over((first, last))
    raw = sentence.quoted(span)
    value = count.model_copy(update={"raw": raw})
    return Mention(
        layer=Layer.NUMBERS, span=span, text=raw, value=value, sentence=sentence.index, head=head
    )


def _vague_mention(sentence: Sentence, vague: Vague) -> Mention[Count]:
    unit, first, last = unit_of(sentence, vague.first, vague.last)
    count = intervals.vaguely(vague.row, "", scale=vague.scale, unit=unit)
    if vague.row != "none":
        modifier, first, last = read_modifier(sentence, first, last)
        count = intervals.bounded_vaguely(count, modifier, "")
    return _mention(sentence, first, last, vague.head, count)


def _exact_mention(sentence: Sentence, numeral: Numeral) -> Mention[Count]:
    unit, first, last = unit_of(sentence, numeral.first, numeral.last)
    unit = PERCENT if numeral.share else unit
    modifier, first, last = read_modifier(sentence, first, last)
    dozens = int(numeral.value // DOZEN) if numeral.scale == DOZEN else 0
    count = intervals.bounded(numeral.value, modifier, "", dozens=dozens, unit=unit)
    return _mention(sentence, first, last, numeral.head, count)


def _range_mention(sentence: Sentence, low: Numeral, high: Numeral) -> Mention[Count]:
    unit, _, last = unit_of(sentence, low.first, high.last)
    _, first, _ = unit_of(sentence, low.first, low.last)
    # 'three to five million': the smaller one borrows the multiplier
    least = low.value * (
        high.scale if low.scale == 1 and low.value < high.value / high.scale else 1
    )
    count = intervals.ranged(least, high.value, "", unit=unit)
    modifier, start, end = read_modifier(sentence, first, last)
    if modifier is Modifier.AT_MOST:
        count = intervals.bounded(high.value, modifier, "", unit=unit)
    if modifier is Modifier.EXACT and start and sentence.tokens[start - 1].lower == "between":
        start -= 1
    return _mention(sentence, start, end, high.head, count)


def _range_end(sentence: Sentence, low: Numeral) -> Numeral | None:
    """Return the upper end of 'between 10 and 15', '10 to 15', '10–15', 'three or four'."""
    mark = low.last + 1
    tokens = sentence.tokens
    if mark + 1 >= len(tokens) or tokens[mark].lower not in words(
        "number_modifiers", "range_marks"
    ):
        return None
    if tokens[mark].lower == "and" and not _after_between(sentence, low):
        return None
    start = mark + 1
    if tokens[start].text in ("$", "£", "€"):
        start += 1
    high = read_numeral(tokens, start) if start < len(tokens) else None
    if high is None or counts_nothing(sentence, high) or high.value <= low.value:
        return None
    if tokens[mark].lower in HYPHENS and not (low.digits and high.digits):
        return None
    return None if tokens[mark].lower == "to" and _is_change(sentence, low) else high


def _after_between(sentence: Sentence, low: Numeral) -> bool:
    before = [t.lower for t in sentence.tokens[max(low.first - 2, 0) : low.first]]
    return "between" in before


def _is_change(sentence: Sentence, low: Numeral) -> bool:
    """Tell whether 'from 10 to 15' is a change: 'the toll rose from 10 to 15'."""
    before = [t.lower for t in sentence.tokens[max(low.first - 2, 0) : low.first]]
    if "from" not in before:
        return False
    changes = frozenset(table("number_modifiers")["changes"])
    return any(t.lemma in changes for t in sentence.tokens[: low.first])

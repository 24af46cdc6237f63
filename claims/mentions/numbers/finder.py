"""Find the counts of a sentence."""

from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from claims.lexicon.load import words
from claims.mentions.numbers import intervals
from claims.mentions.numbers.cardinals import read_glued_range, read_marked, read_numeral
from claims.mentions.numbers.corrections import is_denied
from claims.mentions.numbers.lookalikes import counts_nothing
from claims.mentions.numbers.modifiers import modifier_of_mark, read_modifier
from claims.mentions.numbers.numeral import CENT, Number, Numeral, number_words
from claims.mentions.numbers.ranges import (
    bounded_above,
    least_of,
    opening,
    range_end,
    says_some_more,
)
from claims.mentions.numbers.remainders import Remainder, read_remainder, starts_remainder
from claims.mentions.numbers.separators import MARKED, without_footnote
from claims.mentions.numbers.shares import whole_at
from claims.mentions.numbers.surroundings import lower_at
from claims.mentions.numbers.units import PERCENT, unit_of
from claims.mentions.numbers.vague import Vague, read_vague, starts_vague, vague_range_end
from claims.model.count import Count, Modifier
from claims.model.mention import Layer, Mention
from claims.model.sentence import Sentence
from claims.model.span import Span

DOZEN = 12
DEGREE = "degree"
MINUS = ("-", "\u2212", "minus")
STARTERS = frozenset(("a", "an", "half", "both", "every"))
VULGARS = "½¼¾⅓⅔"


@cache
def _starts() -> frozenset[str]:
    entry = number_words()
    plain = {*entry["units"], *entry["tens"], *entry["alone"], *entry["bare"]}
    return STARTERS | plain | {*entry["multiplicatives"]} | starts_vague() | starts_remainder()


def find_numbers(sentence: Sentence) -> Iterator[Mention[Count]]:
    """Yield the numbers that count or measure; dates, clock times, years and labels stay out.

    The span covers the words with their modifier ('at least 12'), `head` is the token of the
    number. Money, shares, ages, times and distances carry a unit; counts of things have none.
    A share of a number that is told is a count and covers that number, which follows by itself:
    'half of the 80' and '80'.
    """
    at, starts = 0, _starts()
    while at < len(sentence.tokens):
        token = sentence.tokens[at]
        text = token.text
        known = token.lower in starts or text[0].isdigit() or text[0] in VULGARS
        known = known or (text[-1].isdigit() and MARKED.match(text) is not None)
        found, at = _next(sentence, at) if known else (None, at + 1)
        if found is not None:
            yield found


def _next(sentence: Sentence, at: int) -> tuple[Mention[Count] | None, int]:
    """Return the mention that starts at a token, if any, and where to go on."""
    tokens = sentence.tokens
    if glued := read_glued_range(tokens, at):
        out = counts_nothing(sentence, glued[1])
        return None if out else _range_mention(sentence, *glued), glued[1].last + 1
    found: Vague | Numeral | None
    rest = read_remainder(tokens, at)
    if rest is not None:
        return _remainder_mention(sentence, rest)
    found = read_vague(tokens, at) or read_numeral(tokens, at) or read_marked(tokens, at)
    if found is None:
        return None, at + 1
    if isinstance(found, Vague):
        return _vague_mention(sentence, found)
    return _numeral_mention(sentence, found)


def _numeral_mention(sentence: Sentence, found: Numeral) -> tuple[Mention[Count] | None, int]:
    if counts_nothing(sentence, found) or is_denied(sentence, found):
        return None, found.last + 1
    if second := None if found.share else range_end(sentence, found):
        return _range_mention(sentence, found, second), second.last + 1
    return _exact_mention(sentence, found)


def _mention(sentence: Sentence, first: int, last: int, head: int, count: Count) -> Mention[Count]:
    span = sentence.over((first, last))
    raw = sentence.quoted(span)
    if (plain := without_footnote(raw)) != raw:
        raw, span = plain, Span(start=span.start, end=span.start + len(plain))
    value = count.model_copy(update={"raw": raw})
    return Mention(
        layer=Layer.NUMBERS, span=span, text=raw, value=value, sentence=sentence.index, head=head
    )


def _vague_mention(sentence: Sentence, vague: Vague) -> tuple[Mention[Count], int]:
    high = vague_range_end(sentence.tokens, vague)
    end = high or vague
    unit, first, last = unit_of(sentence, vague.first, end.last)
    count = intervals.vaguely(vague.row, "", scale=vague.scale, unit=unit)
    if high is not None:
        top = intervals.vaguely(high.row, "", scale=high.scale, unit=unit)
        count = intervals.from_low_to_high(count, top)
    if vague.row != "none":
        modifier, first, last = read_modifier(sentence, first, last)
        count = intervals.bounded_vaguely(count, modifier, "")
    return _mention(sentence, first, last, end.head, count), end.last + 1


def _exact_mention(sentence: Sentence, numeral: Numeral) -> tuple[Mention[Count] | None, int]:
    unit, first, last = unit_of(sentence, numeral.first, numeral.last)
    unit = PERCENT if numeral.share else unit
    if numeral.mark in MINUS and unit != DEGREE:
        return None, last + 1
    value, first = _measured(sentence, numeral, unit, first)
    modifier, first, last = read_modifier(sentence, first, last)
    modifier = modifier_of_mark(numeral.mark) or modifier
    if unit == PERCENT and (whole := _whole(sentence, last)) is not None:
        count = intervals.bounded_share(value, whole.value, modifier)
        return _mention(sentence, first, whole.last, numeral.head, count), last + 1
    count, last = _bounded(sentence, replace(numeral, value=value), modifier, unit, last)
    return _mention(sentence, first, last, numeral.head, count), last + 1


def _measured(
    sentence: Sentence, numeral: Numeral, unit: str | None, first: int
) -> tuple[Number, int]:
    """Return the value as its unit has it, 'minus 12 degrees', '50 cents', and its first token."""
    if unit == DEGREE:
        minus = numeral.mark in MINUS or lower_at(sentence, first - 1) in MINUS
        spelled = minus and numeral.mark not in MINUS
        return (-numeral.value if minus else numeral.value), first - spelled
    minor = lower_at(sentence, numeral.last + 1) in words("measures", "hundredths")
    return (numeral.value / CENT if minor and unit else numeral.value), first


def _bounded(
    sentence: Sentence, numeral: Numeral, modifier: Modifier, unit: str | None, last: int
) -> tuple[Count, int]:
    """Return the count and its last token, with a margin or ceiling that follows."""
    if numeral.margin:
        return intervals.within(numeral.value, numeral.margin, unit=unit), last
    if unit is None and says_some_more(sentence, last):
        return intervals.some_more(numeral.value), last + 2
    dozens = int(numeral.value // DOZEN) if numeral.scale == DOZEN else 0
    count = intervals.bounded(numeral.value, modifier, "", dozens=dozens, unit=unit)
    if top := bounded_above(sentence, count, last):
        high, ceiling = top
        most = intervals.bounded(high.value, ceiling, "", unit=unit).max
        return intervals.ranged(count.min or 0, most or 0, "", unit=unit), high.last
    return count, last


def _remainder_mention(sentence: Sentence, rest: Remainder) -> tuple[Mention[Count] | None, int]:
    """Return 'most of the 40' and 'all but three of the 40'; 'all but three' says no number."""
    if rest.whole is None or counts_nothing(sentence, rest.whole):
        return None, rest.last + 1
    count = intervals.between(rest.least, rest.most)
    return _mention(sentence, rest.first, rest.whole.last, rest.last, count), rest.last + 1


def _whole(sentence: Sentence, last: int) -> Numeral | None:
    """Return the number of which a share is told; a measure or a year is none."""
    at = whole_at(sentence.tokens, last)
    whole = read_numeral(sentence.tokens, at) if at is not None else None
    if whole is None or whole.share or counts_nothing(sentence, whole):
        return None
    return None if unit_of(sentence, whole.first, whole.last)[0] else whole


def _range_mention(sentence: Sentence, low: Numeral, high: Numeral) -> Mention[Count]:
    unit, _, last = unit_of(sentence, low.first, high.last)
    _, first, _ = unit_of(sentence, low.first, low.last)
    count = intervals.ranged(least_of(low, high), high.value, "", unit=unit)
    modifier, start, end = read_modifier(sentence, first, last)
    if modifier is Modifier.AT_MOST:
        count = intervals.bounded(high.value, modifier, "", unit=unit)
    if modifier is Modifier.EXACT:
        start = opening(sentence, start)
    return _mention(sentence, start, end, high.head, count)

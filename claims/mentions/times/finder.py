"""Find the times of a sentence."""

from collections.abc import Iterator, Sequence

from claims.mentions.times.joining import read_moment
from claims.mentions.times.pieces import (
    Piece,
    entry,
    is_telling,
    listed,
    lower,
    may_start,
    says_unit,
)
from claims.mentions.times.titles import is_title
from claims.model.expression import Base, Length, Offset, PartOfDay, TimeExpression
from claims.model.mention import Layer, Mention
from claims.model.sentence import Sentence, Token
from claims.model.time import Granularity, TimeMod, TimeType

LONGEST_LEAD = 5  # words of a time before one that tells it: 'no more than the past few' months


def find_times(sentence: Sentence) -> Iterator[Mention[TimeExpression]]:
    """Yield the times of a sentence as said: dates, weekdays, clock times, stretches, sets.

    A clock time with its zone, its day and its part of the day is one mention. The span leaves
    out a preposition before the time; the value's `signal` keeps it.
    """
    tokens = sentence.tokens
    telling = [t.i for t in tokens if is_telling(t.lower)]
    at = 0
    for told in telling:
        at = max(at, told - LONGEST_LEAD)
        while at <= told:
            found = read_moment(sentence, at) if _may_start(tokens, at) else None
            if found is None or found.end <= at or _is_of_another(sentence, at, found.end):
                at += 1
                continue
            if not is_title(sentence, at, found):
                yield _mention(sentence, at, found)
            at = found.end


def _may_start(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a time can start at a token; with an article only if a unit follows soon."""
    word = tokens[at].lower
    if word not in listed("light_starts"):
        return may_start(word)
    return any(says_unit(t.lower) for t in tokens[at + 1 : at + 1 + LONGEST_LEAD])


def _is_of_another(sentence: Sentence, at: int, end: int) -> bool:
    """Tell whether a time starts with an article that belongs to what follows it.

    The article of 'the 3 January attack' is left out; the words are read again without it.
    """
    token = sentence.tokens[at]
    return token.lower == "the" and token.dep == "det" and token.head >= end > at + 1


def _mention(sentence: Sentence, first: int, found: Piece) -> Mention[TimeExpression]:
    last = found.end - 1
    head = _root(sentence, first, last)
    signal, start = _signal(sentence, first, head)
    span = sentence.over((first, last))
    raw = sentence.quoted(sentence.over((start, last)))
    value = TimeExpression(
        raw=raw,
        type=_type(found),
        mod=found.mod,
        day=found.day or _day_of_part(found),
        clock=found.clock,
        part=_shaded(found.part, found.mod),
        zone=found.zone,
        signal=signal,
        approximate=found.approximate,
    )
    text = sentence.quoted(span)
    return Mention(
        layer=Layer.TIMES, span=span, text=text, value=value, sentence=sentence.index, head=head
    )


def _day_of_part(found: Piece) -> Offset | None:
    """Return the day that a bare part of the day belongs to: one said before."""
    bare = found.part is not None and found.clock is None
    return Offset(amount=0, unit=Granularity.DAY, base=Base.CONTEXT) if bare else None


def _type(found: Piece) -> TimeType:
    if isinstance(found.day, Length):
        return TimeType.SET if found.day.repeated else TimeType.DURATION
    return TimeType.TIME if found.clock or found.part else TimeType.DATE


def _shaded(part: PartOfDay | None, mod: TimeMod | None) -> PartOfDay | None:
    """Narrow a part of the day: 'early morning', 'late evening'."""
    table = {TimeMod.START: "early", TimeMod.END: "late"}
    if part is None or mod not in table or part.code is None:
        return part
    hours = entry(table[mod]).get(part.code)
    return part.model_copy(update={"start": hours[0], "end": hours[1]}) if hours else part


def _root(sentence: Sentence, first: int, last: int) -> int:
    """Return the token of the time that hangs on the rest of the sentence."""
    for i in range(first, last + 1):
        if not first <= sentence.tokens[i].head <= last:
            return i
    return last


def _signal(sentence: Sentence, first: int, head: int) -> tuple[str | None, int]:
    """Return the preposition that bounds the time ('after', 'since') and where the words start."""
    if sentence.tokens[head].dep in ("poss", "compound", "nmod", "amod", "nummod"):
        return None, first
    for length in (2, 1):
        start = first - length
        if start < 0:
            continue
        said = " ".join(t.lower for t in sentence.tokens[start:first])
        if said in entry("signals"):
            near = lower(sentence.tokens, start - 1) in listed("nearness")
            return said, start - near
    return None, first

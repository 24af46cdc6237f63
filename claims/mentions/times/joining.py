"""Join the pieces of a time: clock and zone, day, part of the day, and what goes before."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cache

from claims.lexicon.load import table
from claims.mentions.times.amounts import read_amount
from claims.mentions.times.clocks import read_clock, read_zone
from claims.mentions.times.dates import read_date
from claims.mentions.times.durations import read_length
from claims.mentions.times.parts_of_day import EARLY_HOURS, OVERNIGHT, read_part
from claims.mentions.times.periods import read_period
from claims.mentions.times.pieces import HYPHENS, Piece, entry, listed, lower, phrase_at
from claims.mentions.times.relative_days import read_day_in_view, read_relative
from claims.model.expression import (
    Calendar,
    Clock,
    Length,
    Offset,
    PartOfDay,
    Reference,
    Weekday,
)
from claims.model.sentence import Sentence, Token
from claims.model.time import Granularity, TimeMod

LONGEST = 5  # pieces of one time: mod, clock, zone, day, part
NOON, FIRST_NIGHT_HOUR = 12, 6  # six at night is 18:00, five at night 05:00
EDGES = ("beginning", "start", "end", "middle", "close")


@cache
def _connectors() -> tuple[tuple[str, ...], ...]:
    """Return the words that may stand between two pieces, none first."""
    return ((), *(tuple(said.split()) for said in table("times")["connectors"]))


def read_moment(sentence: Sentence, i: int) -> Piece | None:
    """Return the longest time that starts at a token."""
    lead = _lead(sentence, i)
    piece = _first(sentence, lead.end, after_mod=lead.mod is not None)
    if piece is None and lead.end > i:  # 'the early hours', where 'early' is no modifier
        lead = Piece(i)
        piece = _first(sentence, i, after_mod=False)
    if piece is None:
        return None
    found = replace(piece, mod=piece.mod or lead.mod, approximate=lead.approximate)
    if isinstance(found.day, Length | Reference):
        shades = lead.mod in (
            TimeMod.START,
            TimeMod.END,
            TimeMod.MID,
            TimeMod.BEFORE,
            TimeMod.AFTER,
        )
        return None if shades else found
    for _ in range(LONGEST):
        more = _next(sentence, found)
        if more is None:
            break
        found = _past_morning(sentence, more)
    if found.part == OVERNIGHT and found.day is None:
        return replace(found, day=Offset(amount=0, unit=Granularity.DAY))
    return found


def _lead(sentence: Sentence, i: int) -> Piece:
    """Read what may go before: 'about', 'early', 'later in', 'mid-', 'the end of', 'nearly'."""
    tokens = sentence.tokens
    word = lower(tokens, i)
    at = i + 1 if word == "the" else i
    name = entry("modifiers").get(lower(tokens, at))
    if lower(tokens, at) in EDGES and lower(tokens, at + 1) == "of":
        return Piece(at + 2, mod=TimeMod(name or "END"))
    if (
        name
        and lower(tokens, at) not in EDGES
        and (at == i or lower(tokens, at) in ("early", "late"))
    ):
        return Piece(_past_small_words(tokens, at + 1), mod=TimeMod(name))
    return _bound(sentence, i)


def _bound(sentence: Sentence, i: int) -> Piece:
    """Read 'about' before a clock time or a date, 'nearly', 'more than' before an amount."""
    tokens = sentence.tokens
    if lower(tokens, i) in listed("approximations") and _is_approximated(sentence, i):
        return Piece(i + 1, approximate=True)
    if lower(tokens, i) in listed("some_times") and not tokens[i].text.isupper():
        return Piece(i + 1, approximate=True)
    length = phrase_at(tokens, i, "amount_bounds")
    if not length or read_amount(tokens, i + length) is None or _leads(tokens, i, i + length):
        return Piece(i)
    name = " ".join(t.lower for t in tokens[i : i + length])
    return Piece(i + length, mod=TimeMod(entry("amount_bounds")[name]))


def _is_approximated(sentence: Sentence, i: int) -> bool:
    """Tell whether a clock time, a date or the end of the year follows: 'around Nov. 1'."""
    tokens = sentence.tokens
    if read_clock(tokens, i + 1):
        return True
    if i + 1 >= len(tokens) or lower(tokens, i) not in listed("near"):
        return False
    dated = read_date(sentence, i + 1) or read_period(sentence, i + 1)
    return dated is not None


def _leads(tokens: Sequence[Token], i: int, amount: int) -> bool:
    """Tell the preposition of 'it grew over a year' from the bound of 'over an hour'."""
    token = tokens[i]
    return token.dep == "prep" and token.head < i and token.i + 1 == amount


def _past_small_words(tokens: Sequence[Token], at: int) -> int:
    """Pass over the small word of 'early on Friday', 'later in the day', 'mid-March'."""
    if lower(tokens, at) in {"on", "in", *HYPHENS}:
        return at + 1
    return at


def _first(sentence: Sentence, i: int, *, after_mod: bool) -> Piece | None:
    """Read the piece with which a time may start."""
    tokens = sentence.tokens
    if i >= len(tokens):
        return None
    if after_mod and (viewed := read_day_in_view(tokens, i)):
        return viewed
    read = [reader(tokens, i) for reader in (read_clock, read_relative, read_length, read_part)]
    read = [read_period(sentence, i), *read, read_date(sentence, i)]
    pieces = [p for p in read if p is not None]
    best = max(pieces, key=lambda p: p.end, default=None)
    if best is None or best.day or best.clock or not best.part:
        return best
    return best if after_mod or _stands_for_a_day(sentence, i, best) else None


def _stands_for_a_day(sentence: Sentence, i: int, piece: Piece) -> bool:
    """Tell whether a bare part of the day says when: 'at dawn', 'in the morning', 'overnight'."""
    if piece.part == OVERNIGHT:
        token = sentence.tokens[piece.end - 1]
        return token.dep not in ("amod", "compound")
    if _next(sentence, piece) is not None:
        return True
    return lower(sentence.tokens, i - 1) in listed("before_part_of_day")


def _next(sentence: Sentence, found: Piece) -> Piece | None:
    """Return the time with one more piece, where one follows."""
    tokens = sentence.tokens
    for connector in _connectors():
        at = found.end + len(connector)
        if at >= len(tokens) or tuple(t.lower for t in tokens[found.end : at]) != connector:
            continue
        for reader in (_date_reader(sentence), read_relative, read_clock, _part, read_zone):
            more = reader(tokens, at)
            if more is not None and _may_follow(found, connector, more):
                return _merged(found, more)
    return None


def _part(tokens: Sequence[Token], i: int) -> Piece | None:
    """Read a part of the day, 'early' or 'late' before it included: 'Friday early morning'."""
    if lower(tokens, i) in ("early", "late") and (part := read_part(tokens, i + 1)):
        return replace(part, mod=TimeMod(entry("modifiers")[lower(tokens, i)]))
    return read_part(tokens, i)


def _date_reader(sentence: Sentence) -> Callable[[Sequence[Token], int], Piece | None]:
    return lambda _, i: read_date(sentence, i)


def _may_follow(found: Piece, connector: tuple[str, ...], more: Piece) -> bool:
    """Tell whether a piece goes on with a time after a connector."""
    if isinstance(more.day, Length | Reference):
        return False
    if _names_the_day(found, more):
        return connector in ((), (",",))
    if not found.fits(more):
        return False
    if more.zone and not more.clock:
        return connector in ((), (",",), ("(",))
    return _joins(found, connector, more)


def _joins(found: Piece, connector: tuple[str, ...], more: Piece) -> bool:
    """Tell whether the words between two pieces join them: 'six on Friday', 'Friday at six'."""
    said = " ".join(connector)
    rules = {
        "": True,
        ",": bool(more.day if found.clock else more.clock and found.day),
        "of": bool(found.part and more.day and not found.clock),
        "into": found.part == OVERNIGHT and more.day is not None,
        "in the": more.part is not None,
        "(": False,
        "on": more.day is not None,
        ", on": more.day is not None,
    }
    if more.clock and _is_coarse(found):
        return False
    return rules.get(said, more.clock is not None)


def _is_coarse(found: Piece) -> bool:
    """Tell whether a piece names a week, a month or a year, which has no clock time."""
    if isinstance(found.day, Calendar):
        return found.day.day is None
    return isinstance(found.day, Offset) and found.day.unit is not Granularity.DAY


def _names_the_day(found: Piece, more: Piece) -> bool:
    """See the date of 'Friday, March 13'."""
    return (
        isinstance(found.day, Weekday)
        and isinstance(more.day, Calendar)
        and more.day.day is not None
        and more.clock is None
    )


def _past_morning(sentence: Sentence, found: Piece) -> Piece:
    """Take in the 'morning' of 'the early hours of Thursday morning', which says it again."""
    again = found.part == EARLY_HOURS and lower(sentence.tokens, found.end) == "morning"
    return replace(found, end=found.end + 1) if again else found


def _merged(found: Piece, more: Piece) -> Piece:
    """Join two pieces; the clock time of 'six in the evening' moves into its half of the day."""
    joined = found.joined(more)
    if found.day and more.day and _names_the_day(found, more):
        day = found.day.day if isinstance(found.day, Weekday) else None
        joined = replace(joined, day=more.day.model_copy(update={"weekday": day}))
    if joined.clock and joined.clock.twelve and joined.part:
        joined = replace(joined, clock=_in_part(joined.clock, joined.part))
    return joined


def _in_part(clock: Clock, part: PartOfDay) -> Clock:
    """Move a clock time into its half of the day: 'ten at night', 'six in the evening'."""
    by_day = part.start >= NOON and part.code != "NI"
    late = clock.hour < NOON and part.code != "MO" and (by_day or clock.hour >= FIRST_NIGHT_HOUR)
    return clock.model_copy(update={"hour": clock.hour + NOON * late, "twelve": False})

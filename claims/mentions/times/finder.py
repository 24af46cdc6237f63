"""Join the families of the time grammar into the times of a sentence."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from claims.mentions.times.amounts import read_amount
from claims.mentions.times.clocks import read_clock, read_zone
from claims.mentions.times.dates import read_date
from claims.mentions.times.durations import read_length
from claims.mentions.times.parts_of_day import OVERNIGHT, read_part
from claims.mentions.times.pieces import (
    HYPHENS,
    Piece,
    entry,
    first_words,
    listed,
    lower,
    phrase_at,
)
from claims.mentions.times.relative_days import read_day_in_view, read_relative
from claims.model.expression import (
    Base,
    Calendar,
    Clock,
    Length,
    Offset,
    PartOfDay,
    Reference,
    TimeExpression,
    Weekday,
)
from claims.model.mention import Layer, Mention
from claims.model.sentence import Sentence, Token
from claims.model.time import Granularity, TimeMod, TimeType

LONGEST = 5  # pieces of one time: mod, clock, zone, day, part
NOON, FIRST_NIGHT_HOUR = 12, 6  # six at night is 18:00, five at night 05:00
EDGES = ("beginning", "start", "end", "middle", "close")
CONNECTORS: tuple[tuple[str, ...], ...] = (
    (),
    ("on",),
    ("of",),
    ("in", "the"),
    ("at",),
    (",", "at"),
    (",", "on"),
    ("at", "about"),
    ("at", "around"),
    (",",),
    ("(",),
    ("into",),
)


def find_times(sentence: Sentence) -> Iterator[Mention[TimeExpression]]:
    """Yield the times of a sentence as said: dates, weekdays, clock times, stretches, sets.

    A clock time with its zone, its day and its part of the day is one mention. The span leaves
    out a preposition before the time; the value's `signal` keeps it.
    """
    at = 0
    while at < len(sentence.tokens):
        token = sentence.tokens[at]
        may_start = token.lower in first_words() or not token.text.isalpha()
        found = _moment(sentence, at) if may_start else None
        if found is None or found.end <= at:
            at += 1
            continue
        yield _mention(sentence, at, found)
        at = found.end


def _moment(sentence: Sentence, i: int) -> Piece | None:
    """Return the longest time that starts at a token."""
    lead = _lead(sentence, i)
    piece = _first(sentence, lead.end, after_mod=lead.mod is not None)
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
        found = more
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
    return _bound(tokens, i)


def _bound(tokens: Sequence[Token], i: int) -> Piece:
    """Read 'about' before a clock time, 'nearly' or 'more than' before an amount of time."""
    if lower(tokens, i) in listed("approximations") and read_clock(tokens, i + 1):
        return Piece(i + 1, approximate=True)
    length = phrase_at(tokens, i, frozenset(entry("amount_bounds")), longest=3)
    if not length or read_amount(tokens, i + length) is None:
        return Piece(i)
    name = " ".join(t.lower for t in tokens[i : i + length])
    return Piece(i + length, mod=TimeMod(entry("amount_bounds")[name]))


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
    pieces = [p for p in (*read, read_date(sentence, i)) if p is not None]
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
    return lower(sentence.tokens, i - 1) in (
        "at",
        "in",
        "by",
        "during",
        "before",
        "after",
        "until",
    )


def _next(sentence: Sentence, found: Piece) -> Piece | None:
    """Return the time with one more piece, where one follows."""
    tokens = sentence.tokens
    for connector in CONNECTORS:
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
        "": not (more.clock and _year_only(found)),
        ",": bool((found.clock and more.day) or (found.day and more.clock)),
        "of": bool(found.part and more.day and not found.clock),
        "into": found.part == OVERNIGHT and more.day is not None,
        "in the": more.part is not None,
        "(": False,
        "on": more.day is not None,
        ", on": more.day is not None,
    }
    return rules.get(said, more.clock is not None)


def _year_only(found: Piece) -> bool:
    return isinstance(found.day, Calendar) and found.day.day is None


def _names_the_day(found: Piece, more: Piece) -> bool:
    """See the date of 'Friday, March 13'."""
    return (
        isinstance(found.day, Weekday)
        and isinstance(more.day, Calendar)
        and more.day.day is not None
        and more.clock is None
    )


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

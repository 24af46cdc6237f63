"""Join the families of the time grammar into the times of a sentence."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from claims.mentions.times.clocks import read_clock, read_zone
from claims.mentions.times.dates import read_date
from claims.mentions.times.durations import read_length
from claims.mentions.times.parts_of_day import OVERNIGHT, read_part
from claims.mentions.times.pieces import HYPHENS, Piece, entry, listed, lower
from claims.mentions.times.relative_days import read_day_in_view, read_relative
from claims.model.expression import (
    Base,
    Calendar,
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
    ("in",),
    ("into",),
)


def find_times(sentence: Sentence) -> Iterator[Mention[TimeExpression]]:
    """Yield the times of a sentence as said: dates, weekdays, clock times, stretches, sets.

    A clock time with its zone, its day and its part of the day is one mention. The span leaves
    out a preposition before the time; the value's `signal` keeps it.
    """
    at = 0
    while at < len(sentence.tokens):
        found = _moment(sentence, at)
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
        return None if lead.end > i and lead.mod else _lone(sentence, found, i)
    for _ in range(LONGEST):
        more = _next(sentence, found)
        if more is None:
            break
        found = more
    return _lone(sentence, _closing_parenthesis(sentence.tokens, found), i)


def _lead(sentence: Sentence, i: int) -> Piece:
    """Read what may go before: 'about', 'early', 'later in', 'mid-', 'the end of'."""
    tokens = sentence.tokens
    word = lower(tokens, i)
    if word in listed("approximations"):
        clock = read_clock(tokens, i + 1)
        return Piece(i + 1, approximate=True) if clock else Piece(i)
    if word in entry("modifiers") and word not in EDGES:
        return Piece(_past_small_words(tokens, i + 1), mod=TimeMod(entry("modifiers")[word]))
    at = i + 1 if word == "the" else i
    if lower(tokens, at) in EDGES and lower(tokens, at + 1) == "of":
        name = entry("modifiers").get(lower(tokens, at), "END")
        return Piece(at + 2, mod=TimeMod(name))
    return Piece(i)


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
    readers = (read_clock, read_relative, read_length, read_part)
    found = read_date(sentence, i)
    pieces = [p for p in (found, *(reader(tokens, i) for reader in readers)) if p is not None]
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
    if isinstance(more.day, Length | Reference) or isinstance(found.day, Length | Reference):
        return False
    if _names_the_day(found, more):
        return connector in ((), (",",))
    if not found.fits(more):
        return False
    if more.zone and not more.clock:
        return (
            connector in ((), (",",), ("(",))
            and (found.clock or found.part or found.day) is not None
        )
    allowed = {
        (",",): bool((found.clock and more.day) or (found.day and more.clock)),
        ("of",): bool(found.part and more.day and not found.clock),
        ("in",): False,
        ("into",): found.part == OVERNIGHT and more.day is not None,
        ("in", "the"): more.part is not None,
        ("(",): False,
        (): not (found.day and more.clock and _year_only(found)),
    }
    if connector in allowed:
        return allowed[connector]
    on = connector[-1] == "on"
    return more.day is not None if on else more.clock is not None


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
        joined = replace(joined, day=more.day)
    if joined.clock and joined.clock.twelve and joined.part:
        hour = joined.clock.hour
        late = joined.part.start >= 12 and joined.part.code != "NI" or hour >= 6  # noqa: PLR2004
        if joined.part.code != "MO" and late and hour < 12:  # noqa: PLR2004 -- noon
            hour += 12
        clock = joined.clock.model_copy(update={"hour": hour, "twelve": False})
        joined = replace(joined, clock=clock)
    return joined


def _closing_parenthesis(tokens: Sequence[Token], found: Piece) -> Piece:
    return found


def _lone(sentence: Sentence, found: Piece, i: int) -> Piece | None:
    """Complete a piece that stands without its day, refuse what is no time."""
    if found.part == OVERNIGHT and found.day is None:
        return replace(found, day=Offset(amount=0, unit=Granularity.DAY))
    return found


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
        day=found.day
        or (
            Offset(amount=0, unit=Granularity.DAY, base=Base.CONTEXT)
            if found.part and not found.clock
            else None
        ),
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

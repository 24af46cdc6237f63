"""Parts of the day: 'this morning', 'last night', 'tonight', 'overnight', 'the early hours'."""

from collections.abc import Sequence

from claims.mentions.times.pieces import Piece, entry, listed, lower
from claims.model.expression import Base, Offset, PartOfDay
from claims.model.sentence import Token
from claims.model.time import Granularity, TimeMod

EVENING, MIDNIGHT, MORNING_AFTER = 18, 24, 8
TONIGHT = PartOfDay(code="NI", start=EVENING, end=MIDNIGHT)
OVERNIGHT = PartOfDay(code="NI", start=EVENING - MIDNIGHT, end=MORNING_AFTER)
EARLY_HOURS = PartOfDay(code="MO", start=0, end=MORNING_AFTER)


def read_part(tokens: Sequence[Token], i: int) -> Piece | None:
    """Return the part of the day that starts at a token, with its day where the words say it."""
    word = lower(tokens, i)
    if word in ("tonight", "tonite"):
        return Piece(i + 1, day=_day(0), part=TONIGHT)
    if word == "overnight":
        return Piece(i + 1, part=OVERNIGHT)
    return _early_hours(tokens, i) or _with_day(tokens, i) or _plain(tokens, i)


def _day(amount: int, base: Base = Base.ANCHOR) -> Offset:
    return Offset(amount=amount, unit=Granularity.DAY, base=base)


def part_at(tokens: Sequence[Token], i: int) -> PartOfDay | None:
    """Return the part of the day that a token names."""
    found = entry("parts").get(lower(tokens, i))
    return PartOfDay(code=found[0], start=found[1], end=found[2]) if found else None


def _early_hours(tokens: Sequence[Token], i: int) -> Piece | None:
    """Read 'the early hours', 'the small hours', 'the early morning hours'."""
    at = i + 1 if lower(tokens, i) == "the" else i
    if lower(tokens, at) not in listed("small_hours"):
        return None
    at += 1 + (lower(tokens, at + 1) == "morning")
    return (
        Piece(at + 1, part=EARLY_HOURS, mod=TimeMod.START)
        if lower(tokens, at) == "hours"
        else None
    )


def _with_day(tokens: Sequence[Token], i: int) -> Piece | None:
    """Read 'this morning', 'last night', 'that evening', 'the same night', 'the next morning'."""
    at = i + 1 if lower(tokens, i) == "the" else i
    word, part = lower(tokens, at), part_at(tokens, at + 1)
    if part is None:
        return None
    if word in entry("context_steps"):
        return Piece(at + 2, day=_day(entry("context_steps")[word], Base.CONTEXT), part=part)
    if word not in ("this", "last") or at > i:
        return None
    return Piece(at + 2, day=_day(0 if word == "this" else -1), part=part)


def _plain(tokens: Sequence[Token], i: int) -> Piece | None:
    """Read 'the evening', 'dawn', 'night' where the joining grammar looks for a part."""
    at = i + 1 if lower(tokens, i) == "the" else i
    part = part_at(tokens, at)
    return Piece(at + 1, part=part) if part else None

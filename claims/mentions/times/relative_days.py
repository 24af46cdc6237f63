"""Weekdays and relative days: 'last Thursday', 'yesterday', 'two weeks ago', 'that night'."""

from collections.abc import Sequence

from claims.mentions.times.amounts import read_amount
from claims.mentions.times.pieces import HYPHENS, Piece, entry, listed, lower, phrase_at
from claims.model.expression import Base, Offset, Reference, Weekday
from claims.model.sentence import Token
from claims.model.time import Granularity

SATURDAY = 5
UNITS = frozenset(
    {"second", "minute", "hour", "day", "week", "month", "quarter", "year", "decade"}
)
NEAR = (Granularity.SECOND, Granularity.MINUTE, Granularity.HOUR)
ABBREVIATED = 5  # 'thurs' is the longest short form


def read_relative(tokens: Sequence[Token], i: int) -> Piece | None:
    """Return the weekday or relative day that starts at a token."""
    return (
        _from_yesterday(tokens, i)
        or _weekday(tokens, i)
        or _shifted(tokens, i)
        or _step(tokens, i)
        or _context(tokens, i)
        or _reference(tokens, i)
        or _numbered_day(tokens, i)
    )


def _numbered_day(tokens: Sequence[Token], i: int) -> Piece | None:
    """Read 'the second day' of a siege, 'the sixth straight day'; which day that is stays open."""
    at = i + (lower(tokens, i) == "the")
    if lower(tokens, at) not in entry("ordinals"):
        return None
    at += 1 + (lower(tokens, at + 1) in ("straight", "consecutive"))
    named = lower(tokens, at) in ("day", "night") and lower(tokens, at + 1) not in HYPHENS
    return Piece(at + 1, day=_offset(None, "day", Base.CONTEXT)) if named else None


def read_day_in_view(tokens: Sequence[Token], i: int) -> Piece | None:
    """Read 'the day', 'the week' as they follow 'earlier in' or 'the end of'."""
    unit = entry("units").get(lower(tokens, i + 1))
    word = lower(tokens, i + 1)
    if lower(tokens, i) != "the" or unit not in UNITS or word.endswith("s") or word == "night":
        return None
    base = Base.CONTEXT if unit == "day" else Base.ANCHOR
    return Piece(i + 2, day=Offset(amount=0, unit=Granularity(unit), base=base))


def _from_yesterday(tokens: Sequence[Token], i: int) -> Piece | None:
    """Read 'today', 'the day before yesterday', 'the day after tomorrow'."""
    days = entry("days")
    if lower(tokens, i) in days:
        amount, end = days[lower(tokens, i)], i + 1
        return Piece(end, day=Offset(amount=amount, unit=Granularity.DAY))
    at = i + 1 if lower(tokens, i) == "the" else i
    said = " ".join(lower(tokens, k) for k in (at, at + 1, at + 2))
    shifts = {"day before yesterday": -2, "day after tomorrow": 2}
    amount = shifts.get(said)
    return Piece(at + 3, day=Offset(amount=amount, unit=Granularity.DAY)) if amount else None


def weekday_at(tokens: Sequence[Token], i: int) -> Weekday | None:
    """Return the weekday that a token names; short forms only before a date or a comma."""
    word = lower(tokens, i).rstrip(".")
    if word in listed("weekends"):
        return Weekday(day=SATURDAY, weekend=True)
    day = entry("weekdays").get(word)
    if day is None or not tokens[i].text[0].isupper() or _is_named(tokens, i):
        return None
    if len(word) <= ABBREVIATED and not word.endswith("day"):
        step = i + 1 + (lower(tokens, i + 1) in {",", "."})
        after = lower(tokens, step)
        dated = after[:1].isdigit() or after.rstrip(".") in entry("months")
        return Weekday(day=day) if dated or tokens[i].text.endswith(".") else None
    return Weekday(day=day)


def is_plural_day(tokens: Sequence[Token], i: int) -> bool:
    """Tell whether a word says a weekday again and again: 'on Mondays'."""
    word = lower(tokens, i)
    return word.endswith("days") and word in entry("weekdays")


def _is_named(tokens: Sequence[Token], i: int) -> bool:
    """See the names of 'the Sunday Times', 'Bloody Sunday', 'Black Monday'."""
    before, after = tokens[i - 1] if i else None, tokens[i + 1 : i + 2]
    if before is not None and before.text.istitle() and before.lower in listed("name_words"):
        return True
    return bool(after) and after[0].text.istitle() and after[0].lower in listed("paper_words")


def _weekday(tokens: Sequence[Token], i: int) -> Piece | None:
    """Read 'Thursday', 'last Thursday', 'the weekend', 'Monday last week'."""
    at, step = i, None
    while at < i + 2 and lower(tokens, at) in {"the", *entry("steps")}:
        step = entry("steps").get(lower(tokens, at), step)
        at += 1
    if at >= len(tokens):
        return None
    day = weekday_at(tokens, at)
    if day is None or is_plural_day(tokens, at):
        return None
    if lower(tokens, i) == "the" and not day.weekend and step is None:
        return None
    of = at + 1 + (lower(tokens, at + 1) == "of")
    if lower(tokens, of) in ("last", "this", "next") and lower(tokens, of + 1) == "week":
        shift = entry("steps")[lower(tokens, of)]
        return Piece(of + 2, day=day.model_copy(update={"week": shift}))
    return Piece(at + 1, day=day.model_copy(update={"step": step}))


def _step(tokens: Sequence[Token], i: int) -> Piece | None:
    """Read 'last week', 'this month', 'next year', 'the following day'."""
    at = i + 1 if lower(tokens, i) == "the" else i
    word, unit = lower(tokens, at), entry("units").get(lower(tokens, at + 1))
    if unit not in UNITS or lower(tokens, at + 1).endswith("s") or word not in entry("steps"):
        return None
    fine = unit in ("second", "minute", "hour")
    if fine and (word != "last" or lower(tokens, i - 1) == "the"):
        return None  # 'at the last minute'
    told = at > i or word in ("following", "previous")
    if told and word in entry("context_steps"):
        shift, base = entry("context_steps")[word], Base.CONTEXT
    elif told or word == "past":
        return None  # 'the last week' is a stretch of time
    else:
        shift, base = entry("steps")[word], Base.ANCHOR
    if lower(tokens, at + 1) == "night":
        return None
    return Piece(at + 2, day=Offset(amount=shift, unit=Granularity(unit), base=base))


def _context(tokens: Sequence[Token], i: int) -> Piece | None:
    """Read 'that day', 'the same week', 'the day before', 'the day after' the vote."""
    at = i + 1 if lower(tokens, i) == "the" else i
    unit = entry("units").get(lower(tokens, at + 1))
    plain = unit in UNITS and not lower(tokens, at + 1).endswith("s")
    if plain and lower(tokens, at) in ("that", "same") and lower(tokens, at + 1) != "night":
        return Piece(at + 2, day=_offset(0, unit, Base.CONTEXT))
    unit = entry("units").get(lower(tokens, at))
    after = lower(tokens, at + 1)
    if at == i or unit not in UNITS or after not in ("before", "after"):
        return None
    last = at + 1
    ends = last + 1 >= len(tokens) or tokens[last].pos == "ADV" or tokens[last + 1].pos == "PUNCT"
    if not ends and lower(tokens, at).endswith("s"):
        return None  # 'the weeks before the vote' says no one week
    shift = -1 if after == "before" else 1
    return Piece(last + 1, day=_offset(shift, unit, Base.CONTEXT if ends else Base.EVENT))


def _offset(amount: float | int | None, unit: str | None, base: Base) -> Offset:
    return Offset(amount=amount, unit=Granularity(unit or "day"), base=base)


def _shifted(tokens: Sequence[Token], i: int) -> Piece | None:
    """Read 'two weeks ago', 'a year earlier', 'three days later', 'a week from now'."""
    amount = read_amount(tokens, i)
    if amount is None or amount.unit not in UNITS:
        return None
    word = lower(tokens, amount.end)
    if word in listed("ago"):
        shift, base = -1, Base.ANCHOR
    elif word == "from" and lower(tokens, amount.end + 1) in ("now", "today"):
        shift, base = 1, Base.ANCHOR
    elif word in entry("later") and (word == "later" or _adverb(tokens, amount.end)):
        shift, base = 1, Base.CONTEXT
    elif word in entry("earlier") and (word == "earlier" or _adverb(tokens, amount.end)):
        shift, base = -1, Base.CONTEXT
    else:
        return None
    end = amount.end + 1 + (word == "from")
    value = None if amount.value is None else amount.value * shift
    unit = Granularity(amount.unit)
    if value is None:
        return Piece(end, day=_unknown(shift, unit, base))
    return Piece(end, day=Offset(amount=value, unit=unit, base=base))


def _unknown(shift: int, unit: Granularity, base: Base) -> Offset | Reference:
    """Return 'months ago' as the past; 'days later' as an unknown offset."""
    if base is Base.ANCHOR:
        near = unit if shift < 0 and unit in NEAR else None
        return Reference(value="PAST_REF" if shift < 0 else "FUTURE_REF", near=near)
    return Offset(amount=None, unit=unit, base=base, step=shift)


def _adverb(tokens: Sequence[Token], i: int) -> bool:
    """Tell 'two days before, …' from 'two days before the attack'."""
    following = tokens[i + 1] if i + 1 < len(tokens) else None
    return following is None or (tokens[i].pos == "ADV" or following.pos == "PUNCT")


def _reference(tokens: Sequence[Token], i: int) -> Piece | None:
    """Read 'now', 'recently', 'the future'."""
    length = phrase_at(tokens, i, "references")
    if not length:
        return None
    value = entry("references")[" ".join(t.lower for t in tokens[i : i + length])]
    after = lower(tokens, i + length)
    if lower(tokens, i + length - 1) == "past" and lower(tokens, i - 1) != "in":
        return None
    reason = (lower(tokens, i), after) == ("now", "that")  # 'now that it is over' says why
    if not value or reason or after in HYPHENS or (after and tokens[i + length].tag == "CD"):
        return None
    return Piece(i + length, day=Reference(value=value))

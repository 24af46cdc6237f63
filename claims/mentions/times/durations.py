"""Stretches of time and sets: 'for three days', 'the past two years', 'every week', 'daily'."""

from collections.abc import Sequence

from claims.mentions.times.amounts import Amount, read_amount
from claims.mentions.times.dates import month_at
from claims.mentions.times.pieces import HYPHENS, Piece, entry, listed, lower
from claims.mentions.times.relative_days import weekday_at
from claims.model.expression import Length
from claims.model.sentence import Token
from claims.model.time import Granularity

FINE = {"second", "minute", "hour"}
COARSE = {"weekend": "week", "century": "decade"}


def read_length(tokens: Sequence[Token], i: int) -> Piece | None:
    """Return the stretch of time or the set that starts at a token."""
    return _set(tokens, i) or _window(tokens, i) or _plain(tokens, i)


def _length(amount: Amount, end: int, *, repeated: bool = False) -> Piece:
    value = "X" if amount.value is None else f"{amount.value:g}"
    code = entry("codes")[amount.unit]
    text = f"P{code[0]}{value}{code[1:]}" if code[0] == "T" else f"P{value}{code}"
    unit = Granularity(COARSE.get(amount.unit, amount.unit))
    return Piece(end, day=Length(value=text, unit=unit, repeated=repeated))


def _plain(tokens: Sequence[Token], i: int) -> Piece | None:
    """Read 'three days', 'a 24-hour curfew', 'for months'; ages are none."""
    amount = read_amount(tokens, i)
    if amount is None:
        return None
    after = lower(tokens, amount.end)
    if after == "old" or (after in HYPHENS and lower(tokens, amount.end + 1).startswith("old")):
        return None
    return _length(amount, amount.end) if _means_a_stretch(tokens, i, amount) else None


def _means_a_stretch(tokens: Sequence[Token], i: int, amount: Amount) -> bool:
    """Tell 'for months', 'within a day' from 'the months' and 'a day'."""
    if lower(tokens, i) == "one" and amount.unit == "day" and amount.end == i + 2:
        return False  # 'one day peace will come'
    bare = amount.value is None and amount.end == i + 1
    single = lower(tokens, i) in ("a", "an") and amount.value == 1
    return _introduced(tokens, i) or not (bare or single)


def _introduced(tokens: Sequence[Token], i: int) -> bool:
    """Tell whether a preposition of time goes before: 'for months', 'within a day'."""
    return lower(tokens, i - 1) in listed("before_stretch")


def _window(tokens: Sequence[Token], i: int) -> Piece | None:
    """Read 'the past three days', 'the last week', 'the first 10 months'."""
    at = i + 1 if lower(tokens, i) in ("the", "these", "those", "this", "its", "his") else i
    if lower(tokens, at) not in listed("window"):
        return None
    amount = read_amount(tokens, at + 1)
    unit = entry("units").get(lower(tokens, at + 1))
    if amount is None and at > i and unit and lower(tokens, at) in ("last", "past"):
        amount = Amount(1, unit, at + 2)
    return _length(amount, amount.end) if amount and amount.unit in entry("codes") else None


def _set(tokens: Sequence[Token], i: int) -> Piece | None:
    """Read 'every day', 'each Monday', 'daily', 'every three months'."""
    word = lower(tokens, i)
    if word in entry("sets") and tokens[i].pos == "ADV":  # 'a daily paper' says no time
        return _repeated(i + 1, entry("sets")[word], Granularity.NONE)
    if word not in listed("each") or i + 1 >= len(tokens):
        return None
    if (month := month_at(tokens, i + 1)) is not None:
        return _repeated(i + 2, f"XXXX-{month:02}", Granularity.MONTH)
    if (weekday := weekday_at(tokens, i + 1)) is not None:
        return _repeated(i + 2, f"XXXX-WXX-{weekday.day + 1}", Granularity.DAY)
    return _every(tokens, i + 1)


def _every(tokens: Sequence[Token], i: int) -> Piece | None:
    """Read the unit of 'every day', the amount of 'every three months'."""
    unit = entry("units").get(lower(tokens, i))
    if unit in entry("codes") and unit != "second":
        return _length(Amount(1, unit, i + 1), i + 1, repeated=True)
    amount = read_amount(tokens, i)
    return _length(amount, amount.end, repeated=True) if amount else None


def _repeated(end: int, value: str, unit: Granularity) -> Piece:
    return Piece(end, day=Length(value=value, unit=unit, repeated=True))

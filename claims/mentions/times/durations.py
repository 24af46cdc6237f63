"""Stretches of time and sets: 'for three days', 'the past two years', 'every week', 'daily'."""

from collections.abc import Sequence

from claims.mentions.times.amounts import Amount, read_amount, read_few
from claims.mentions.times.dates import month_at
from claims.mentions.times.pieces import HYPHENS, Piece, entry, listed, lower, phrase_at
from claims.mentions.times.relative_days import is_plural_day, weekday_at
from claims.model.expression import Length
from claims.model.sentence import Token
from claims.model.time import Granularity

FINE = {"second", "minute", "hour"}
COARSE = {"weekend": "week", "century": "decade"}


def read_length(tokens: Sequence[Token], i: int) -> Piece | None:
    """Return the stretch of time or the set that starts at a token."""
    return _set(tokens, i) or _window(tokens, i) or _long(tokens, i) or _plain(tokens, i)


def _length(amount: Amount, end: int, *, repeated: bool = False, step: int | None = None) -> Piece:
    text = amount.timex()
    unit = Granularity(COARSE.get(amount.unit, amount.unit))
    said = Length(value=text, unit=unit, amount=amount.value, repeated=repeated, step=step)
    return Piece(end, day=said)


def _long(tokens: Sequence[Token], i: int) -> Piece | None:
    """Read 'weeklong', 'day-long', 'the decades-long feud'."""
    word = lower(tokens, i)
    if word in entry("long_words"):
        value = entry("long_words")[word]
        return Piece(i + 1, day=Length(value=value, unit=Granularity.NONE))
    unit = entry("units").get(word)
    if unit not in entry("codes") or lower(tokens, i + 1) not in HYPHENS:
        return None
    if lower(tokens, i + 2) != "long":
        return None
    amount = Amount(None if word.endswith("s") else 1, unit, i + 3)
    return _length(amount, i + 3)


def _plain(tokens: Sequence[Token], i: int) -> Piece | None:
    """Read 'three days', 'the nine months', 'a 24-hour curfew', 'for months'; ages are none."""
    at = i + _is_determiner(tokens, i)
    amount = read_amount(tokens, at)
    if amount is None or (at > i and tokens[i].head >= amount.end):
        return None  # 'the' of 'the 24-hour curfew' belongs to the curfew
    after = lower(tokens, amount.end)
    if after == "old" or (after in HYPHENS and lower(tokens, amount.end + 1).startswith("old")):
        return None
    if at > i:
        ahead = phrase_at(tokens, amount.end, "ahead")
        numbered = amount.value is not None and not lower(tokens, at).endswith("s")
        over = lower(tokens, i - 1) in listed("through")
        return _length(amount, amount.end + ahead) if ahead or numbered or over else None
    return _length(amount, amount.end) if _means_a_stretch(tokens, i, amount) else None


def _is_determiner(tokens: Sequence[Token], i: int) -> bool:
    return lower(tokens, i) in listed("amount_determiners")


def _means_a_stretch(tokens: Sequence[Token], i: int, amount: Amount) -> bool:
    """Tell 'for months', 'a week', 'hours after the raid' from 'the months' and '$5 a week'."""
    ends = i + 2 + 2 * lower(tokens, amount.end - 1).endswith("long")
    if amount.value == 1 and amount.end == ends and lower(tokens, i) in ("a", "an", "one"):
        return _means_one(tokens, i, amount)
    bare = amount.value is None and amount.end == i + 1
    return not bare or _introduced(tokens, i) or _counts_from(tokens, amount.end)


def _means_one(tokens: Sequence[Token], i: int, amount: Amount) -> bool:
    """Tell 'he waited a week' from the rate of 'ten flights a week', and from 'one day'."""
    if amount.unit == "second" or (amount.unit == "quarter" and lower(tokens, i + 2) == "of"):
        return False  # 'a quarter of the votes'
    if amount.hyphened or lower(tokens, amount.end) in HYPHENS:
        return False  # the article of 'a year-earlier loss' belongs to the loss
    if _introduced(tokens, i) or _counts_from(tokens, amount.end):
        return True
    if lower(tokens, i) == "one" and amount.unit == "day":
        return False  # 'one day peace will come'
    rated = i > 0 and tokens[i - 1].pos in ("NOUN", "PROPN", "NUM", "SYM")
    return not rated


def _counts_from(tokens: Sequence[Token], end: int) -> bool:
    """Tell whether an amount is counted from what follows: 'hours after the raid'."""
    return lower(tokens, end) in ("after", "before", "since")


def _introduced(tokens: Sequence[Token], i: int) -> bool:
    """Tell whether a preposition of time goes before: 'for months', 'within a day'."""
    return lower(tokens, i - 1) in listed("before_stretch")


def _window(tokens: Sequence[Token], i: int) -> Piece | None:
    """Read 'the past three days', 'the last week', 'the first 10 months', 'recent weeks'."""
    at = i + 1 if lower(tokens, i) in listed("window_determiners") else i
    if lower(tokens, at) not in listed("window"):
        return None
    amount = read_amount(tokens, at + 1) or read_few(tokens, at + 1)
    unit = entry("units").get(lower(tokens, at + 1))
    if amount is None and at > i and unit and lower(tokens, at) in ("last", "past"):
        amount = Amount(1, unit, at + 2)
    if amount is None or amount.unit not in entry("codes"):
        return None
    if lower(tokens, i - 1) == "at" and amount.unit in FINE:
        return None  # 'at the last minute'
    if at > i and tokens[i].head >= amount.end:
        return None  # 'the' of 'the first five-day war' belongs to the war
    return _length(amount, amount.end, step=entry("window_steps").get(lower(tokens, at)))


def _set(tokens: Sequence[Token], i: int) -> Piece | None:
    """Read 'every day', 'each Monday', 'daily', 'every three months', 'twice a week'."""
    word = lower(tokens, i)
    if word in entry("sets") and tokens[i].pos == "ADV":  # 'a daily paper' says no time
        return _repeated(i + 1, entry("sets")[word], Granularity.NONE)
    if word in listed("times_each") and lower(tokens, i + 1) in listed("rates"):
        return _every(tokens, i + 2)
    if is_plural_day(tokens, i):
        return _on_weekdays(tokens, i)
    return _each(tokens, i + 1) if word in listed("each") else None


def _each(tokens: Sequence[Token], i: int) -> Piece | None:
    """Read what follows 'every' and 'each': a season, a month, a weekday, a unit, an amount."""
    if i >= len(tokens):
        return None
    return _named_each(tokens, i) or _every(tokens, i)


def _named_each(tokens: Sequence[Token], i: int) -> Piece | None:
    if code := entry("seasons").get(lower(tokens, i)):
        return _repeated(i + 1, f"XXXX-{code}", Granularity.SEASON)
    if part := entry("parts").get(lower(tokens, i)):
        return _repeated(i + 1, f"XXXX-XX-XXT{part[0]}", Granularity.PART_OF_DAY)
    if (month := month_at(tokens, i)) is not None:
        return _repeated(i + 1, f"XXXX-{month:02}", Granularity.MONTH)
    return _on_weekdays(tokens, i)


def _on_weekdays(tokens: Sequence[Token], i: int) -> Piece | None:
    """Read the day of 'every Monday', of 'on Mondays'."""
    weekday = weekday_at(tokens, i)
    if weekday is None:
        return None
    code = "WE" if weekday.weekend else f"{weekday.day + 1}"
    return _repeated(i + 1, f"XXXX-WXX-{code}", Granularity.DAY)


def _every(tokens: Sequence[Token], i: int) -> Piece | None:
    """Read the unit of 'every day', the amount of 'every three months'."""
    unit = entry("units").get(lower(tokens, i))
    if unit in entry("codes") and unit != "second":
        return _length(Amount(1, unit, i + 1), i + 1, repeated=True)
    amount = read_amount(tokens, i)
    return _length(amount, amount.end, repeated=True) if amount else None


def _repeated(end: int, value: str, unit: Granularity) -> Piece:
    return Piece(end, day=Length(value=value, unit=unit, repeated=True))

"""So many units of time: 'three days', 'two to three weeks', 'half an hour', 'a year or so'."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from claims.mentions.numbers import read_numeral, read_vague
from claims.mentions.times.pieces import HYPHENS, entry, listed, lower, phrase_at
from claims.model.sentence import Token

HALF = 0.5
LONGEST = 9  # tokens up to the unit: 'two hundred and fifty-one to two hundred days'
QUARTERS, QUARTER_SHARE = ("quarter", "quarters"), 25  # per cent, as 'two quarters' is read


@dataclass(frozen=True, slots=True)
class Amount:
    """Hold a number of units, null where it is not said, and the position after it."""

    value: float | int | None
    unit: str
    end: int
    hyphened: bool = False

    def timex(self) -> str:
        """Return the TIMEX3 value; a half is said in the next finer unit, decades in years.

        >>> Amount(2.5, "year", 0).timex(), Amount(2, "decade", 0).timex()
        ('P2Y6M', 'P20Y')
        """
        code, half = entry("codes")[self.unit], entry("half_codes").get(self.unit)
        clock, code = ("T", code[1:]) if code[0] == "T" else ("", code)
        if self.value is None:
            return f"P{clock}X{code}"
        if self.unit in entry("years_of"):  # a duration knows no unit above the year
            return f"P{_digits(self.value * entry('years_of')[self.unit])}Y"
        whole, rest = divmod(self.value, 1)
        if rest != HALF or half is None:
            return f"P{clock}{_digits(self.value)}{code}"
        return f"P{clock}{_digits(whole) + code if whole else ''}{half}"


def _digits(value: float) -> str:
    """Return a number without an exponent: '1000000', '2.5'."""
    return str(int(value)) if float(value).is_integer() else f"{value:g}"


def read_amount(tokens: Sequence[Token], i: int) -> Amount | None:
    """Return the amount of time that starts at a token; a bare plural has no number."""
    units = entry("units")
    if not any(t.lower in units for t in tokens[i : i + LONGEST]):
        return None  # spares most numbers a closer look
    found = _half(tokens, i) or _numbered(tokens, i) or _unnumbered(tokens, i)
    return None if found is None else _past_tail(tokens, found)


def read_few(tokens: Sequence[Token], i: int) -> Amount | None:
    """Return the amount of 'few weeks', 'two quarters', as they stand behind 'the past'."""
    if i >= len(tokens):
        return None
    if lower(tokens, i) in ("few", "couple"):
        return _unit(tokens, i + 1 + (lower(tokens, i + 1) == "of"), None)
    numeral = read_numeral(tokens, i)
    if numeral is None or not numeral.share or lower(tokens, numeral.last) not in QUARTERS:
        return None
    return Amount(round(numeral.value / QUARTER_SHARE), "quarter", numeral.last + 1)


def _past_tail(tokens: Sequence[Token], amount: Amount) -> Amount:
    """Take in what leaves an amount open: 'a month or two', 'a year or so', 'days or weeks'."""
    end = amount.end
    if lower(tokens, end) in HYPHENS and lower(tokens, end + 1) == "long":
        return replace(amount, end=end + 2, hyphened=True)
    end += phrase_at(tokens, end, "amount_tails")
    again = entry("units").get(lower(tokens, end + 1))
    plural = lower(tokens, end - 1).endswith("s") and lower(tokens, end + 1).endswith("s")
    if end == amount.end and lower(tokens, end) in ("or", "and") and again and plural:
        end += 2
    return replace(amount, end=end)


def _half(tokens: Sequence[Token], i: int) -> Amount | None:
    """Read 'half an hour', 'a half hour'."""
    said = (lower(tokens, i), lower(tokens, i + 1))
    halved = said in (("half", "a"), ("half", "an"), ("a", "half"), ("an", "half"))
    return _unit(tokens, i + 2, HALF) if halved else None


def _numbered(tokens: Sequence[Token], i: int) -> Amount | None:
    """Read 'three days', 'several weeks', 'a couple of hours'."""
    vague = read_vague(tokens, i)
    if vague is not None and vague.row != "none":
        step = vague.last + 1 + (lower(tokens, vague.last + 1) == "of")
        return _unit(tokens, step, 2 if vague.row == "couple" and vague.scale == 1 else None)
    value, end = _number(tokens, i)
    if not value:
        return None  # a 'zero-day' flaw says no time
    if lower(tokens, end) in listed("range_words") | HYPHENS:
        upper, after = _number(tokens, end + 1)
        if upper is not None and upper > value:
            return _unit(tokens, after, value)  # TIMEX3 has no range: the shorter is sure
    return _half_more(tokens, _unit(tokens, end, value))


def _number(tokens: Sequence[Token], i: int) -> tuple[float | int | None, int]:
    """Return a number, '2 1/2' included, and the position after it."""
    fraction = entry("fractions").get(lower(tokens, i + 1))
    if fraction and tokens[i].text.isascii() and tokens[i].text.isdigit():
        return int(tokens[i].text) + fraction, i + 2
    numeral = read_numeral(tokens, i) if i < len(tokens) else None
    if numeral is None or numeral.share:
        return None, i
    return numeral.value, numeral.last + 1


def _unnumbered(tokens: Sequence[Token], i: int) -> Amount | None:
    """Read 'a year', 'a year and a half', 'months'."""
    word = lower(tokens, i)
    if word in ("a", "an"):
        return _half_more(tokens, _unit(tokens, i + 1, 1))
    return _unit(tokens, i, None) if word.endswith("s") and entry("units").get(word) else None


def _unit(tokens: Sequence[Token], at: int, value: float | int | None) -> Amount | None:
    """Read the unit of an amount, hyphened or not, 'business' and 'more' passed over."""
    hyphened = lower(tokens, at) in HYPHENS
    at += hyphened
    if lower(tokens, at) in listed("amount_adjectives"):
        at += 1
    unit = entry("units").get(lower(tokens, at))
    if unit is None or (unit == "second" and tokens[at].pos not in ("NOUN", "PROPN")):
        return None
    if unit == "fortnight":
        value, unit = None if value is None else value * 2, "week"
    return Amount(value, unit, at + 1, hyphened)


def _half_more(tokens: Sequence[Token], amount: Amount | None) -> Amount | None:
    """Read 'a year and a half'."""
    if amount is None:
        return None
    said = [lower(tokens, k) for k in range(amount.end, amount.end + 3)]
    if said == ["and", "a", "half"] and amount.value is not None:
        return Amount(amount.value + HALF, amount.unit, amount.end + 3)
    return amount

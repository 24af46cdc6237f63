"""So many units of time: 'three days', 'a few hours', 'half an hour', 'months'."""

from collections.abc import Sequence
from dataclasses import dataclass

from claims.mentions.numbers import read_numeral, read_vague
from claims.mentions.times.pieces import HYPHENS, entry, lower
from claims.model.sentence import Token

HALF = 0.5


@dataclass(frozen=True, slots=True)
class Amount:
    """Hold a number of units, null where it is not said, and the position after it."""

    value: float | int | None
    unit: str
    end: int
    hyphened: bool = False


def read_amount(tokens: Sequence[Token], i: int) -> Amount | None:
    """Return the amount of time that starts at a token; a bare plural has no number."""
    if i >= len(tokens):
        return None
    return _half(tokens, i) or _numbered(tokens, i) or _unnumbered(tokens, i)


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
    numeral = read_numeral(tokens, i)
    if numeral is None or numeral.share:
        return None
    return _half_more(tokens, _unit(tokens, numeral.last + 1, numeral.value))


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
    if lower(tokens, at) in ("full", "more", "straight", "consecutive", "long", "short", "whole"):
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

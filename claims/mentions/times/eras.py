"""Decades and centuries: 'the 1990s', "the '80s", 'the nineties', 'the 19th century'."""

import re
from collections.abc import Sequence

from claims.mentions.times.pieces import HYPHENS, Piece, entry, glued, listed, lower, text
from claims.model.expression import Calendar
from claims.model.sentence import Token
from claims.model.time import Granularity, TimeMod

DECADE = re.compile(r"(?:['’]?(\d0)|(1[5-9]\d0|20\d0))['’]?s")
CENTURY = re.compile(r"(1\d|2[01])(?:st|nd|rd|th)")
MID = "mid-"
STEPS = {"last": -1, "this": 0, "next": 1}
SHADES = {"early": TimeMod.START, "mid": TimeMod.MID, "late": TimeMod.END}


def read_era(tokens: Sequence[Token], i: int) -> Piece | None:
    """Return the decade or the century that starts at a token."""
    return _decade(tokens, i) or _century(tokens, i)


def _decade(tokens: Sequence[Token], i: int) -> Piece | None:
    """Read 'the 1990s', "the '90s", 'the nineties'; 'a 1990s-era rifle' says no time."""
    at = i + 1 if lower(tokens, i) == "the" else i
    if text(tokens, at) in ("'", "’") and glued(tokens, at, at + 1):
        at += 1
    word = lower(tokens, at).removeprefix(MID)
    mid = TimeMod.MID if word != lower(tokens, at) else None
    if match := DECADE.fullmatch(word):
        if match[1] and at == i and not word.startswith(("'", "’")):
            return None  # 'in his 30s'
        year = int(match[2]) if match[2] else 1900 + int(match[1])
    elif word in entry("decades") and at > i:
        year = 1900 + entry("decades")[word]
    else:
        return None
    if lower(tokens, at + 1) in HYPHENS and lower(tokens, at + 2) in listed("looks"):
        return None
    return Piece(at + 1, day=Calendar(year=year, unit=Granularity.DECADE), mod=mid)


def _century(tokens: Sequence[Token], i: int) -> Piece | None:
    """Read 'the 19th century', 'the late 18th century', 'last century'."""
    at = i + 1 if lower(tokens, i) == "the" else i
    mod = SHADES.get(lower(tokens, at)) if at > i else None
    at += mod is not None
    word, after = lower(tokens, at), at + 1 + (lower(tokens, at + 1) in HYPHENS)
    if lower(tokens, after) != "century":
        return None
    found = CENTURY.fullmatch(word)
    number = int(found[1]) if found else entry("centuries").get(word)
    step = STEPS.get(word) if number is None else None
    if number is None and step is None:
        return None
    year = 100 * (number - 1) if number else None
    unit = Granularity.DECADE  # the coarsest there is
    return Piece(after + 1, day=Calendar(year=year, part="CE", unit=unit, step=step), mod=mod)

"""Seasons and holidays: 'last spring', 'this season', 'Christmas Day', 'last Thanksgiving'."""

from collections.abc import Sequence
from functools import cache

from claims.mentions.times.pieces import YEAR, Piece, entry, listed, lower, text
from claims.model.expression import Calendar, Reference
from claims.model.sentence import Token
from claims.model.time import Granularity

LONGEST_HOLIDAY = 6  # tokens of 'Martin Luther King Jr. Day'
PAST, PRESENT = Reference(value="PAST_REF"), Reference(value="PRESENT_REF")
REFERENCES = {-1: PAST, 0: PRESENT, 1: Reference(value="FUTURE_REF")}
DETERMINING = ("DET", "PRON", "NUM", "ADJ")


def read_season(tokens: Sequence[Token], i: int) -> Piece | None:
    """Return the season of the year, the season of play or the holiday that starts at a token."""
    step, at = step_before(tokens, i)
    return (
        _of_year(tokens, i, at, step)
        or _of_play(tokens, i, at, step)
        or _holiday(tokens, at, step)
    )


def step_before(tokens: Sequence[Token], i: int) -> tuple[int | None, int]:
    """Return the step that 'last', 'this past', 'next' make, and the position after the words."""
    word, after = lower(tokens, i), lower(tokens, i + 1)
    if word == "this" and after in ("past", "coming"):
        return entry("steps")[after], i + 2
    if word in listed("season_steps"):
        return entry("steps")[word], i + 1
    return None, i


def _of_year(tokens: Sequence[Token], i: int, at: int, step: int | None) -> Piece | None:
    """Read 'last spring', 'the summer of 2014', 'winter 2019'."""
    if step is None and lower(tokens, i) == "the":
        at = i + 1
    code = entry("seasons").get(lower(tokens, at))
    if code is None or tokens[at].pos not in ("NOUN", "PROPN"):
        return None
    year, end = _following_year(tokens, at + 1)
    introduced = lower(tokens, i - 1) in listed("before_season")
    tumble = lower(tokens, at) == "fall" and lower(tokens, at + 1) in listed("after_a_tumble")
    if step is None and year is None and (tumble or not introduced):
        return None
    return Piece(end, day=Calendar(year=year, part=code, unit=Granularity.SEASON, step=step))


def _following_year(tokens: Sequence[Token], at: int) -> tuple[int | None, int]:
    """Return the year of ' 2020' or ' of 2020', and the position after it."""
    step = at + (lower(tokens, at) in (",", "of"))
    return (
        (int(text(tokens, step)), step + 1) if YEAR.fullmatch(text(tokens, step)) else (None, at)
    )


def _of_play(tokens: Sequence[Token], i: int, at: int, step: int | None) -> Piece | None:
    """Read 'this season', 'the season', 'his third season'; 'the season finale' is none."""
    if step is None and lower(tokens, i) in listed("window_determiners"):
        at = i + 1
    if lower(tokens, at) not in listed("seasons_of_play"):
        return None
    token = tokens[at]
    named = at > i or any(t.head == at and t.i < at and t.pos in DETERMINING for t in tokens)
    if not named or token.dep == "compound" or token.tag != "NN":
        return None
    return Piece(at + 1, day=REFERENCES[step or 0])


def _holiday(tokens: Sequence[Token], at: int, step: int | None) -> Piece | None:
    """Read 'Christmas Day', "New Year's Eve", 'last Thanksgiving'; an office party is none."""
    found = _name(tokens, at)
    if found is None:
        return None
    name, end = found
    if at and tokens[at - 1].text == "-" and tokens[at - 1].end == tokens[at].start:
        return None  # 'a day-after-Christmas sale'
    last = tokens[end - 1]
    if last.dep == "compound" and last.head >= end and not _spans(tokens[last.head]):
        return None  # 'the Christmas party' may be on any day
    loose = lower(tokens, end) in listed("holiday_times")
    year, end = _following_year(tokens, end + loose)
    if name in entry("moving_holidays"):
        moving = entry("moving_holidays")[name]
        day = Calendar(year=year, holiday=moving, step=step)
    else:
        month, date = entry("holidays")[name]
        day = Calendar(year=year, month=month, day=date, step=step)
    return Piece(end, day=day, approximate=loose)


@cache
def _first_words() -> frozenset[str]:
    """Return the words with which a holiday may start, as the parser cuts them."""
    names = (*entry("holidays"), *entry("moving_holidays"))
    return frozenset(name.split()[0].split("'")[0].split("’")[0] for name in names)


def _spans(token: Token) -> bool:
    """Tell whether a noun names a time itself: the week, the weekend of a holiday."""
    units = entry("units")
    return token.lower in units or token.lower in entry("parts") or token.lower == "season"


def _name(tokens: Sequence[Token], i: int) -> tuple[str, int] | None:
    """Return the longest name of a holiday that starts at a token, and the position after it."""
    if lower(tokens, i) not in _first_words() or not tokens[i].text[0].isupper():
        return None
    for end in range(min(i + LONGEST_HOLIDAY, len(tokens)), i, -1):
        joined = "".join(
            t.lower + " " * (t.i + 1 < end and t.end < tokens[t.i + 1].start)
            for t in tokens[i:end]
        )
        if joined in entry("holidays") or joined in entry("moving_holidays"):
            return joined, end
    return None

"""Clock times and zones: '1:00 a.m., Baghdad time', '1300 GMT', 'half past two', 'noon'."""

import re
from collections.abc import Sequence

from claims.lexicon.load import table, words
from claims.mentions.numbers import read_numeral
from claims.mentions.times.pieces import HYPHENS, Piece, entry, listed, lower, phrase_at, text
from claims.model.expression import Clock, NamedZone
from claims.model.sentence import Token

COLON = re.compile(r"(\d{1,2})[:.h](\d\d)(?::(\d\d))?([ap]\.?m\.?)?", re.IGNORECASE)
HOUR = re.compile(r"(\d{1,2})([ap]\.?m\.?)?", re.IGNORECASE)
FOUR = re.compile(r"([01]\d|2[0-4])([0-5]\d)(gmt|utc|z|hrs|h)?", re.IGNORECASE)
HOURS, MINUTES, NOON = 24, 60, 12
QUARTER, HALF_HOUR = 15, 30
HOUR_WORDS = 4  # of 'twenty - four' and what follows it
DIRECTIONS = ("past", "to", "before", "after")
MINUTE_WORDS = 5  # of 'twenty-five minutes past'


def read_clock(tokens: Sequence[Token], i: int) -> Piece | None:
    """Return the clock time that starts at a token; none starts behind the last."""
    if i >= len(tokens):
        return None
    return (
        _named(tokens, i)
        or _with_colon(tokens, i)
        or _four_digits(tokens, i)
        or _glued_hour(tokens, i)
        or (_whole_hour(tokens, i) if _is_hour_like(tokens, i) else None)
        or (_past_or_to(tokens, i) if _points_past(tokens, i) else None)
    )


def _clock(
    end: int, hour: int, minute: int | None, half: str, second: int | None = None
) -> Piece | None:
    """Return the piece of a clock time, its half of the day applied."""
    if hour > HOURS or (minute or 0) >= MINUTES or (half and not 1 <= hour <= NOON):
        return None
    if half:
        hour = hour % NOON + (NOON if half[0].lower() == "p" else 0)
    twelve = not half and 1 <= hour <= NOON
    return Piece(end, clock=Clock(hour=hour % HOURS, minute=minute, second=second, twelve=twelve))


def _half_of_day(tokens: Sequence[Token], i: int) -> tuple[str, int]:
    """Return 'am' or 'pm' after a number, and the position after it."""
    for end in (i + 1, i + 2):  # 'p.m.', and spaced out 'p. m.'
        said = "".join(lower(tokens, k) for k in range(i, end))
        if half := entry("meridiem").get(said):
            return half, end
    return "", i


def _named(tokens: Sequence[Token], i: int) -> Piece | None:
    word = lower(tokens, i)
    if word not in ("noon", "midnight", "midday"):
        return None
    return Piece(i + 1, clock=Clock(hour=0 if word == "midnight" else NOON, minute=0))


def _with_colon(tokens: Sequence[Token], i: int) -> Piece | None:
    """Read '1:00 a.m.', '3:40am', '23:20', '7.30 p.m.'."""
    match, after = COLON.fullmatch(tokens[i].text), i + 1
    if lower(tokens, after) == ":" and _half_of_day(tokens, i + 3)[0]:  # '3: 40 a.m.'
        match, after = COLON.fullmatch("".join(t.text for t in tokens[i : i + 3])), i + 3
    if not match or _is_verse(tokens, i):
        return None
    half, end = (match[4], after) if match[4] else _half_of_day(tokens, after)
    zoned = read_zone(tokens, end) is not None
    dotted = ":" not in tokens[i].text
    if dotted and not half and not zoned:
        return None
    found = _clock(end, int(match[1]), int(match[2]), half, int(match[3]) if match[3] else None)
    military = lower(tokens, end) in listed("military")
    if found is None or found.clock is None or not (zoned or military or match[1][0] == "0"):
        return found
    return Piece(end + military, clock=found.clock.model_copy(update={"twelve": False}))


def _is_verse(tokens: Sequence[Token], i: int) -> bool:
    """See the chapter and verse of 'John 3:16'."""
    before = tokens[i - 1] if i else None
    return before is not None and (before.pos, before.dep, before.head) == ("PROPN", "compound", i)


def _four_digits(tokens: Sequence[Token], i: int) -> Piece | None:
    """Read '1300 GMT', '0130GMT', '2330hrs', '0600 hours', 'at 1400'."""
    match = FOUR.fullmatch(tokens[i].text)
    if not match:
        return None
    after = lower(tokens, i + 1)
    attached = (match[3] or "").lower()
    zone = read_zone(tokens, i + 1)
    certain = attached or zone or after in listed("military")
    end = i + 1 + (after in listed("military"))
    if not certain and not _stands_for_clock(tokens, i):
        return None
    clock = Clock(hour=int(match[1]) % HOURS, minute=int(match[2]))
    named = NamedZone(name="UTC") if attached in ("gmt", "utc", "z") else None
    return Piece(end, clock=clock, zone=named)


def _stands_for_clock(tokens: Sequence[Token], i: int) -> bool:
    """See 'at 1400', 'after 1400 this afternoon'; 'by 1945' and '1400 men' are none."""
    before, after = lower(tokens, i - 1), lower(tokens, i + 1)
    night = after == "last" and lower(tokens, i + 2) == "night"
    if not night and i + 1 < len(tokens) and tokens[i + 1].pos in ("NOUN", "PROPN", "ADJ"):
        return False
    rough = before in listed("approximations") and lower(tokens, i - 2) == "at"
    listing = after == "and" and tokens[i + 2 : i + 3] and tokens[i + 2].pos == "NUM"
    if before in ("at", "until", "till") or rough:
        return not listing  # 'the houses at 1146 and 1160'
    deictic = night or after in ("this", "today", "yesterday", "tonight", "on")
    return before in listed("clock_prepositions") and deictic


def _glued_hour(tokens: Sequence[Token], i: int) -> Piece | None:
    """Read '5pm'."""
    match = HOUR.fullmatch(tokens[i].text)
    return _clock(i + 1, int(match[1]), None, match[2]) if match and match[2] else None


def _whole_hour(tokens: Sequence[Token], i: int) -> Piece | None:
    """Read '1 a.m.', 'six o'clock', 'at six'."""
    numeral = read_numeral(tokens, i)
    if numeral is None or not isinstance(numeral.value, int) or not 0 < numeral.value <= HOURS:
        return None
    half, end = _half_of_day(tokens, numeral.last + 1)
    if half:
        return _clock(end, numeral.value, None, half)
    if lower(tokens, end) in listed("oclock"):
        half, end = _half_of_day(tokens, end + 1)
        return _clock(end, numeral.value, None, half)
    alone = lower(tokens, i - 1) == "at" and numeral.value <= NOON
    parted = numeral.value <= NOON and _says_part(tokens, i, end)
    bare = parted or (alone and not _is_level(tokens, tokens[numeral.head]))
    ends = end >= len(tokens) or lower(tokens, end) in listed("after_bare_hour")
    return _clock(end, numeral.value, None, "") if bare and ends else None


def _is_hour_like(tokens: Sequence[Token], i: int) -> bool:
    """Tell whether 'at' goes before, or 'a.m.' or "o'clock" follows soon; spares most numbers."""
    if lower(tokens, i - 1) == "at" or _says_part(tokens, i, i + 1):
        return True
    half, o_clock = entry("meridiem"), listed("oclock")
    ahead = (t.lower for t in tokens[i + 1 : i + 1 + HOUR_WORDS])
    return any(word in half or word in o_clock or word in ("a.", "p.") for word in ahead)


def _says_part(tokens: Sequence[Token], i: int, end: int) -> bool:
    """See 'before six in the morning': with its part of the day a number is an hour."""
    length = phrase_at(tokens, end, "hour_parts")
    after = tokens[end + length : end + length + 1]
    shift = any(t.pos == "NOUN" for t in after)  # 'about six in the morning shift'
    return lower(tokens, i - 1) in listed("clock_prepositions") and length > 0 and not shift


def _is_level(tokens: Sequence[Token], token: Token) -> bool:
    """Tell whether a number after 'at' is no hour: 'put the dead at four'."""
    above = tokens[tokens[token.head].head].lemma
    return token.dep != "pobj" or above in words("number_lookalikes", "levels")


def _past_or_to(tokens: Sequence[Token], i: int) -> Piece | None:
    """Read 'half past two', 'quarter to three', 'twenty minutes past five'."""
    minutes, at = _minutes(tokens, i)
    direction = lower(tokens, at)
    if minutes is None or direction not in DIRECTIONS or at + 1 >= len(tokens):
        return None
    if (
        direction in ("before", "after", "to")
        and minutes != QUARTER
        and lower(tokens, at - 1) != "minutes"
    ):
        return None
    hour = read_numeral(tokens, at + 1)
    if hour is None or not isinstance(hour.value, int) or not 1 <= hour.value <= NOON:
        return None
    end = hour.last + 1
    end += lower(tokens, end) in listed("oclock")
    half, end = _half_of_day(tokens, end)
    early = direction in ("to", "before")
    o_clock = (hour.value - 2) % NOON + 1 if early else hour.value
    if lower(tokens, end) in entry("units"):
        return None
    return _clock(end, o_clock, MINUTES - minutes if early else minutes, half)


def _points_past(tokens: Sequence[Token], i: int) -> bool:
    """Tell whether 'past' or 'to' follows soon; spares most numbers."""
    return any(t.lower in DIRECTIONS for t in tokens[i + 1 : i + MINUTE_WORDS])


def _minutes(tokens: Sequence[Token], i: int) -> tuple[int | None, int]:
    word = lower(tokens, i)
    at = i + 1 if word == "a" else i
    if word == "half":
        step = at + 1 + (lower(tokens, at + 1) in HYPHENS)
        return HALF_HOUR, step
    if lower(tokens, at) == "quarter":
        return QUARTER, at + 1
    numeral = read_numeral(tokens, i)
    if numeral is None or not isinstance(numeral.value, int) or not 0 < numeral.value < MINUTES:
        return None, i
    end = numeral.last + 1
    return numeral.value, end + (lower(tokens, end) in ("minutes", "minute"))


def read_zone(tokens: Sequence[Token], i: int) -> Piece | None:
    """Return the zone that starts at a token: 'GMT', 'ET', 'local time', 'Baghdad time'."""
    word = lower(tokens, i)
    if not word:
        return None
    name = table("zones")["abbreviations"].get(word.replace(".", ""))
    capital = text(tokens, i).isupper()
    if name and (capital or word not in words("zones", "capital_only")):
        return Piece(i + 1, zone=NamedZone(name=name))
    if word == "local" and lower(tokens, i + 1) in ("time", "hour"):
        return Piece(i + 2, zone=NamedZone(local=True))
    return _zone_in_words(tokens, i)


def _zone_in_words(tokens: Sequence[Token], i: int) -> Piece | None:
    """Read 'Eastern time', 'New York time', 'U.S. Eastern Daylight Time'."""
    for length in range(4, 0, -1):
        end = i + length
        if lower(tokens, end) != "time" or end >= len(tokens):
            continue
        said = " ".join(t.lower for t in tokens[i:end])
        if name := table("zones")["words"].get(said):
            return Piece(end + 1, zone=NamedZone(name=name))
        printed = " ".join(t.text for t in tokens[i:end])
        named = table("zones")["places"].get(said)
        if named or all(t.pos == "PROPN" and t.text[0].isupper() for t in tokens[i:end]):
            return Piece(end + 1, zone=NamedZone(name=named, place=printed))
    return None

"""Calendar dates: '12 March 2020', '2020-03-13', 'in 2003', 'the 1990s', 'last spring'."""

import re
from collections.abc import Sequence
from dataclasses import replace

from claims.mentions.numbers import is_address, read_numeral, says_when
from claims.mentions.times.eras import read_era
from claims.mentions.times.pieces import HYPHENS, YEAR, Piece, entry, glued, listed, lower, text
from claims.mentions.times.seasons import read_season, step_before
from claims.model.expression import Calendar
from claims.model.sentence import Sentence, Token
from claims.model.time import Granularity, TimeMod

ISO = re.compile(r"(\d{4})-(\d\d)-(\d\d)")
SLASHED = re.compile(r"(\d{1,2})([/.]|-(?=\d\d?-\d{4}))(\d{1,2})\2(\d{4}|\d{2})")
ORDINAL = re.compile(r"(\d{1,2})(?:st|nd|rd|th)")
SHORT_YEAR = re.compile(r"\d\d")
MONTHS, LAST_DAY = 12, 31
MID = "mid-"
DAY_DIGITS = 2
SHORT_MONTH = 4  # letters of 'Sept'
PIVOT = 40  # '39' is 2039, '40' is 1940: papers speak of the last century more than of the next


def read_date(sentence: Sentence, i: int) -> Piece | None:
    """Return the calendar date that starts at a token."""
    tokens = sentence.tokens
    return (
        _named(tokens, i)
        or (_written(tokens, i) if tokens[i].text[:1].isdigit() else None)
        or _month_first(tokens, i)
        or _day_first(tokens, i)
        or read_era(tokens, i)
        or read_season(tokens, i)
        or _year(sentence, i)
    )


def _named(tokens: Sequence[Token], i: int) -> Piece | None:
    """Read the day that has become a name: '9/11', the 'Sept. 11' of its attacks."""
    word = lower(tokens, i)
    if word in entry("named_days"):
        year, month, day = entry("named_days")[word]
        return _calendar(i + 1, year, month, day)
    if word.rstrip(".") not in ("september", "sept") or not tokens[i].text[0].isupper():
        return None
    at = i + 1 + (lower(tokens, i + 1) == ".")
    after = tokens[at + 1 : at + 3]
    terror = any(t.lemma in listed("terror") for t in after)
    return _calendar(at + 1, 2001, 9, 11) if lower(tokens, at) == "11" and terror else None


def _written(tokens: Sequence[Token], i: int) -> Piece | None:
    """Read '2020-03-13', '13/03/2020', '16.04.2017'."""
    word, end = tokens[i].text, i + 1
    if YEAR.fullmatch(word) and glued(tokens, i, i + 4):
        word, end = "".join(t.text for t in tokens[i : i + 5]), i + 5
    if match := ISO.fullmatch(word):
        return _calendar(end, int(match[1]), int(match[2]), int(match[3]))
    if glued(tokens, i, i + 4) and tokens[i + 1].text == "-":
        word, end = "".join(t.text for t in tokens[i : i + 5]), i + 5
    match = SLASHED.fullmatch(word)
    if not match:
        return None
    first, second, year = int(match[1]), int(match[3]), _full_year(match[4])
    if match[2] in ".-" or first > MONTHS:
        return _calendar(end, year, second, first)
    if second > MONTHS or first == second:
        return _calendar(end, year, first, second)
    # 3/4/2020 is March or April by the paper's country, which the text does not say
    return Piece(end, day=Calendar(year=year, month=first, day=second, swapped=True))


def _calendar(
    end: int, year: int | None, month: int, day: int, last: int | None = None
) -> Piece | None:
    if not (1 <= month <= MONTHS and 1 <= day <= LAST_DAY):
        return None
    return Piece(end, day=Calendar(year=year, month=month, day=day, last_day=last))


def _full_year(digits: str) -> int:
    year = int(digits)
    if len(digits) > 2:  # noqa: PLR2004 -- '1998'
        return year
    return year + (1900 if year >= PIVOT else 2000)


def month_at(tokens: Sequence[Token], i: int) -> int | None:
    """Return the month that a token names; 'may', 'march' only with a capital and no verb."""
    word = lower(tokens, i).rstrip(".")
    found: int | None = entry("months").get(word)
    if found is None or not tokens[i].text[0].isupper():
        return None
    doubtful = word in listed("words_too") and (tokens[i].pos not in ("PROPN", "NOUN") or i == 0)
    if _is_first_name(tokens, i) or _is_surname(tokens, i) or _is_rally(tokens, i):
        return None
    short = _is_abbreviated(word)
    if not doubtful and (not short or tokens[i].text.endswith(".")):
        return found
    after = i + 1 + (lower(tokens, i + 1) == ".")
    numbered = _day_number(tokens, after) or _day_number(tokens, i - 1)
    return found if numbered or YEAR.fullmatch(text(tokens, after)) else None


def _is_abbreviated(month: str) -> bool:
    return len(month) <= SHORT_MONTH and month not in ("may", "june", "july")


def _is_first_name(tokens: Sequence[Token], i: int) -> bool:
    """See the first name of 'April Jones'."""
    token, after = tokens[i], tokens[i + 1 : i + 2]
    if not after or token.lower not in listed("first_names_too") or token.dep != "compound":
        return False
    return token.head == i + 1 and after[0].pos == "PROPN" and after[0].text.istitle()


def _is_surname(tokens: Sequence[Token], i: int) -> bool:
    """See the name of 'Theresa May', and the group of 'Black September'."""
    if i == 0 or _day_number(tokens, i + 1):
        return False
    before = tokens[i - 1]
    named = (before.pos, before.dep, before.head) == ("PROPN", "compound", i)
    led = named and lower(tokens, i) in listed("first_names_too")
    return led or (before.text.istitle() and before.lower in listed("name_words"))


def _is_rally(tokens: Sequence[Token], i: int) -> bool:
    """See the name of 'the March for Life'."""
    if lower(tokens, i) != "march" or lower(tokens, i + 1) not in ("for", "of", "on", "to"):
        return False
    led = lower(tokens, i - 1) in ("the", "annual", "a")
    return led and not any(c.isdigit() for c in text(tokens, i + 2))


def _day_number(tokens: Sequence[Token], i: int) -> int | None:
    word = lower(tokens, i)
    if match := ORDINAL.fullmatch(word):
        word = match[1]
    spelled: int = entry("ordinals").get(word, 0)
    if spelled and i + 1 < len(tokens) and tokens[i + 1].pos in ("NOUN", "ADJ", "PROPN"):
        return None  # 'in March second thoughts arose'
    word = str(spelled) if spelled else word
    if not (word.isascii() and word.isdigit() and len(word) <= DAY_DIGITS):
        return None
    return int(word) if 1 <= int(word) <= LAST_DAY else None


def _run(tokens: Sequence[Token], at: int) -> tuple[int | None, int]:
    """Return the last day of '12-14' or '12 and 13', and the position after it."""
    if lower(tokens, at) in {*HYPHENS, "to", "and"}:
        last = _day_number(tokens, at + 1)
        first = _day_number(tokens, at - 1)
        if (
            last
            and first
            and first < last
            and not lower(tokens, at + 2).startswith(("people", "others"))
        ):
            return last, at + 2
    return None, at


def _following_year(
    tokens: Sequence[Token], at: int, *, short: bool = False
) -> tuple[int | None, int]:
    """Return the year of ', 2020' or ' 2020', and the position after it."""
    step = at + 1 if lower(tokens, at) in {",", "of"} else at
    word = text(tokens, step)
    if YEAR.fullmatch(word):
        return int(word), step + 1
    if short and step == at and SHORT_YEAR.fullmatch(word):
        return _full_year(word), step + 1
    return None, at


def _month_first(tokens: Sequence[Token], i: int) -> Piece | None:
    """Read 'March 12-14, 2020', 'March 2020', 'last March', 'March'."""
    step, at = step_before(tokens, i)
    month = month_at(tokens, at)
    if month is None:
        return None
    at += 1
    shortened = _is_abbreviated(lower(tokens, at - 1))
    at += shortened and lower(tokens, at) == "." and glued(tokens, at - 1, at)
    day = _day_number(tokens, at + (lower(tokens, at) == "the"))
    if day and step is not None:
        return None  # 'last Oct. 23' is read from the month on
    if day and not _counts(tokens, i, at):
        last, at = _run(tokens, at + 1 + (lower(tokens, at) == "the"))
        year, at = _following_year(tokens, at)
        return _calendar(at, year, month, day, last)
    year, at = _following_year(tokens, at)
    spelled = _spelled_year(tokens, at) if year is None and at < len(tokens) else None
    if spelled and isinstance(spelled.day, Calendar):
        year, at = spelled.day.year, spelled.end
    relative, at = _year_step(tokens, at) if year is None else (None, at)
    month_said = Calendar(
        year=year, month=month, unit=Granularity.MONTH, step=step, year_step=relative
    )
    return Piece(at, day=month_said)


def _year_step(tokens: Sequence[Token], at: int) -> tuple[int | None, int]:
    """Return the step of 'June last year', and the position after it."""
    at_word = at + (lower(tokens, at) == "of")
    word = lower(tokens, at_word)
    if word in ("last", "this", "next") and lower(tokens, at_word + 1) == "year":
        return entry("steps")[word], at_word + 2
    return None, at


def _counts(tokens: Sequence[Token], month: int, day: int) -> bool:
    """Tell 'in March 12 people died' from 'on March 12 people died'."""
    plural = day + 1 < len(tokens) and tokens[day + 1].tag == "NNS"
    return plural and lower(tokens, month - 1) in ("in", "during")


def _day_first(tokens: Sequence[Token], i: int) -> Piece | None:
    """Read '12 March 2020', '12-14 March', 'the 12th of March', '3 JAN 90'."""
    start = i + 1 if lower(tokens, i) == "the" else i
    day = _day_number(tokens, start)
    if day is None:
        return None
    last, at = _run(tokens, start + 1)
    at += lower(tokens, at) == "of"
    month = month_at(tokens, at)
    if month is None:
        return None
    year, end = _following_year(tokens, at + 1, short=True)
    return _calendar(end, year, month, day, last)


def _year(sentence: Sentence, i: int) -> Piece | None:
    """Read 'in 2003', 'mid-2018', 'nineteen ninety-six'; 'Flight 2020' is none."""
    word = sentence.tokens[i].text
    bare = word.removeprefix(MID)
    if not YEAR.fullmatch(bare):
        return _spelled_year(sentence.tokens, i)
    year = Piece(i + 1, day=Calendar(year=int(bare), unit=Granularity.YEAR))
    if bare != word:
        return replace(year, mod=TimeMod.MID)
    numeral = read_numeral(sentence.tokens, i)
    numbered = lower(sentence.tokens, i - 1) in listed("numbered_things")
    measured = glued(sentence.tokens, i, i + 1) and text(sentence.tokens, i + 1).isalpha()
    named = numbered or measured or _is_model_year(sentence.tokens, i)
    if numeral is None or numeral.last > i or named or is_address(sentence, numeral):
        return None
    return year if says_when(sentence, numeral) else None


def _is_model_year(tokens: Sequence[Token], i: int) -> bool:
    """See the make of 'a grey 2013 Toyota', "Kopp's 1987 Cavalier"; 'the 2012 Games' are dated."""
    at = i + 1
    while at < len(tokens) and tokens[at].pos == "ADJ":
        at += 1
    if at >= len(tokens) or tokens[at].pos != "PROPN" or tokens[at].text.isupper():
        return False
    if tokens[tokens[i].head].pos != "PROPN":
        return False  # 'his 1990 Anheuser forecast'
    before = i - 1
    while before >= 0 and tokens[before].pos == "ADJ":
        before -= 1
    return lower(tokens, before) in listed("single_determiners")


def _spelled_year(tokens: Sequence[Token], i: int) -> Piece | None:
    """Read 'nineteen ninety-six' as transcripts of speech have it."""
    century: int = entry("century_words").get(lower(tokens, i), 0)
    rest = read_numeral(tokens, i + 1) if century and i + 1 < len(tokens) else None
    if rest is None or not 10 <= rest.value <= 99 or rest.digits:  # noqa: PLR2004 -- two digits
        return None
    year = 100 * century + int(rest.value)
    return Piece(rest.last + 1, day=Calendar(year=year, unit=Granularity.YEAR))

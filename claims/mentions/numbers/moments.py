"""Tell numbers that say when: days, years and clock times."""

import re

from claims.lexicon.load import table, words
from claims.mentions.numbers.numeral import HYPHENS, Numeral
from claims.mentions.numbers.surroundings import lower_at, plural_follows, token_at
from claims.model.sentence import Sentence, Token

FIRST_YEAR, LAST_YEAR = 1500, 2100
LAST_DAY = 31
LAST_HOUR = 24
DAY_DIGITS = 2
YEAR = re.compile(r"(?:1[5-9]|20)\d\d")
HOURS_AND_MINUTES = re.compile(r"(?:[01]\d|2[0-4])[0-5]\d")


def says_when(sentence: Sentence, numeral: Numeral) -> bool:
    """Tell whether a number is part of a date or a clock time, or a year."""
    return (
        _in_date(sentence, numeral)
        or _before_clock_word(sentence, numeral)
        or _after_clock_word(sentence, numeral)
        or _is_year(sentence, numeral)
    )


def _list(key: str) -> frozenset[str]:
    return words("number_lookalikes", key)


def _month(sentence: Sentence, i: int) -> bool:
    """Tell whether a token names a month; 'may' and 'march' only with a capital."""
    token = token_at(sentence, i)
    return token is not None and token.lower in _list("months") and token.text[0].isupper()


def _in_date(sentence: Sentence, numeral: Numeral) -> bool:
    """See 'March 12', '12 March', '12-14 March', 'March 12 and 13', 'March 12, 2020'."""
    if not numeral.digits or numeral.first != numeral.last:
        return False
    at = numeral.first
    if _is_day(numeral) and _month_near(sentence, at, 1):
        return True
    if _month(sentence, at - 1):
        return not _counts_after_month(sentence, at, numeral)
    return _goes_on_with_date(sentence, at, numeral)


def _goes_on_with_date(sentence: Sentence, at: int, numeral: Numeral) -> bool:
    """See the last number of 'March 12 and 13', 'March 12, 2020', 'Tuesday 23'."""
    before = lower_at(sentence, at - 1)
    if before in _list("weekdays"):
        return _is_day(numeral) and not plural_follows(sentence, numeral.last)
    if before == "," and not _may_be_year(numeral):
        return False
    if _may_be_year(numeral) and _is_day_of_month(sentence, at - 1):
        return True
    joined = before in {",", "and", "to", "or", *HYPHENS}
    return joined and (_is_day(numeral) or _may_be_year(numeral)) and _month_near(sentence, at, -1)


def _is_day_of_month(sentence: Sentence, i: int) -> bool:
    """See the 12 of 'March 12 2017'."""
    return lower_at(sentence, i).isdecimal() and _month(sentence, i - 1)


def _is_day(numeral: Numeral) -> bool:
    return 1 <= numeral.value <= LAST_DAY


def _month_near(sentence: Sentence, at: int, step: int) -> bool:
    """Look past days and joining words for a month, one way."""
    seen = 0
    at += step
    while 0 <= at < len(sentence.tokens) and seen < 4:  # noqa: PLR2004 -- '12 and 13 March'
        if _month(sentence, at):
            return True
        token = sentence.tokens[at]
        joins = token.lower in {"and", "to", "or", *HYPHENS} or (token.text == "," and step < 0)
        if not (joins or (token.text.isdigit() and len(token.text) <= DAY_DIGITS)):
            return False
        if joins and seen == 0 and step > 0 and token.text == ",":
            return False
        at, seen = at + step, seen + 1
    return False


def _counts_after_month(sentence: Sentence, at: int, numeral: Numeral) -> bool:
    """Tell 'in March 12 people died' from 'on March 12 people died'."""
    plural = sentence.tokens[at + 1 : at + 2]
    counted = bool(plural) and plural[0].tag == "NNS"
    if _is_day(numeral):
        return counted and lower_at(sentence, at - 2) in _list("in_month")
    return counted and not _may_be_year(numeral)


def _before_clock_word(sentence: Sentence, numeral: Numeral) -> bool:
    """See '1 a.m.', 'six o'clock', '1300 GMT', '1300 hours'; 'six hours' is a stretch of time."""
    after = lower_at(sentence, numeral.last + 1)
    return after in _list("clock_after") and (after != "hours" or _like_0130(sentence, numeral))


def _after_clock_word(sentence: Sentence, numeral: Numeral) -> bool:
    """See 'half past two', 'quarter to three', 'at 1400', 'at six'."""
    before, after = (lower_at(sentence, i) for i in (numeral.first - 1, numeral.last + 1))
    if after in ("past", "to") and before == "at":
        return _hour_follows(sentence, numeral.last + 2)
    if before in ("past", "to"):
        stretch = after in table("measures")["times"]
        return not stretch and _minutes_to(sentence, numeral, before)
    if _like_0130(sentence, numeral) and before in _list("clock_prepositions"):
        named = lower_at(sentence, numeral.first - 2) in _list("days_before_clock")
        return named or not plural_follows(sentence, numeral.last)
    if numeral.value > LAST_HOUR or before != "at" or numeral.first != numeral.last:
        return False
    token = sentence.tokens[numeral.head]
    at = sentence.tokens[token.head]
    level = sentence.tokens[at.head].lemma in _list("levels")  # 'the toll stood at 15'
    return token.dep == "pobj" and at.lower == "at" and after != "of" and not level


def _like_0130(sentence: Sentence, numeral: Numeral) -> bool:
    text = sentence.tokens[numeral.head].text
    return bool(HOURS_AND_MINUTES.fullmatch(text)) and numeral.first == numeral.last


def _minutes_to(sentence: Sentence, numeral: Numeral, mark: str) -> bool:
    """See the hour of 'quarter to three', 'ten minutes to six', 'half past two'."""
    at = numeral.first - 2
    if numeral.value > LAST_HOUR:
        return False
    timed = lower_at(sentence, at - 1) == "at"
    if lower_at(sentence, at) in ("quarter", "minutes", "half" if mark == "past" else ""):
        return True
    return timed and lower_at(sentence, at) in _list("minutes_to")


def _hour_follows(sentence: Sentence, i: int) -> bool:
    """See the hour of 'at ten to six': no larger number, so no range."""
    before = lower_at(sentence, i - 2) in _list("minutes_to")
    return before and lower_at(sentence, i) in _list("hours")


def _may_be_year(numeral: Numeral) -> bool:
    return numeral.scale == 1 and FIRST_YEAR <= numeral.value < LAST_YEAR


def _is_year(sentence: Sentence, numeral: Numeral) -> bool:
    """See 'in 2003', 'the 2003 invasion'; '2000 soldiers' and '1,900' are counts."""
    token = sentence.tokens[numeral.head]
    if not (numeral.digits and token.text.isdigit() and numeral.first == numeral.last):
        return False
    if len(token.text) == DAY_DIGITS and _closes_season(sentence, token.i):
        return True
    return _may_be_year(numeral) and _stands_as_year(sentence, token)


def _stands_as_year(sentence: Sentence, token: Token) -> bool:
    if lower_at(sentence, token.i - 1) in _list("year_before"):
        return True
    if lower_at(sentence, token.i + 1) in _list("year_after"):
        return True
    before = token_at(sentence, token.i - 1)
    owned = before is not None and (before.tag in ("PRP$", "POS") or before.lower == "her")
    if owned and not token.text.endswith("00"):
        return True  # 'her 2010 trials'
    head = sentence.tokens[token.head]
    counted = token.dep == "nummod" and head.i > token.i and head.tag in ("NNS", "NNPS")
    return not (counted or token.dep == "dobj")


def _closes_season(sentence: Sentence, i: int) -> bool:
    """See the 16 of 'the 2015-16 season'."""
    year = lower_at(sentence, i - 2)
    return lower_at(sentence, i - 1) in HYPHENS and YEAR.fullmatch(year) is not None

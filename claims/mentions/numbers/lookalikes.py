"""Tell numbers that count nothing: dates, clock times, years, labels, results of games."""

from collections.abc import Callable
from functools import cache

from claims.lexicon.load import words
from claims.mentions.numbers.numerals import HYPHENS, Numeral, number_words
from claims.model.sentence import Sentence, Token

FIRST_YEAR, LAST_YEAR = 1500, 2100
LAST_DAY = 31
LAST_HOUR = 24
SCORE_DIGITS = 2  # results of games and votes have at most so many


def counts_nothing(sentence: Sentence, numeral: Numeral) -> bool:
    """Tell whether a number is a date, a clock time, a year, a label or a result."""
    return any(test(sentence, numeral) for test in _tests())


@cache
def _tests() -> tuple[Callable[[Sentence, Numeral], bool], ...]:
    return (_no_number_one, _in_date, _in_clock_time, _is_year, _is_label, _in_chain, _is_result)


def _list(key: str) -> frozenset[str]:
    return words("number_lookalikes", key)


def _at(sentence: Sentence, i: int) -> Token | None:
    return sentence.tokens[i] if 0 <= i < len(sentence.tokens) else None


def _lower(sentence: Sentence, i: int) -> str:
    token = _at(sentence, i)
    return token.lower if token else ""


def _glued(sentence: Sentence, i: int, j: int) -> bool:
    """Tell whether two neighbouring tokens stand without a space between them."""
    a, b = _at(sentence, i), _at(sentence, j)
    return a is not None and b is not None and a.end == b.start


def _no_number_one(sentence: Sentence, numeral: Numeral) -> bool:
    """See the pronoun: 'this one', 'one another', 'one must'."""
    token = sentence.tokens[numeral.head]
    if token.lower != "one" or numeral.first != numeral.last:
        return False
    entry = number_words()
    return (
        token.tag == "PRP"
        or _lower(sentence, numeral.first - 1) in entry["not_one_after"]
        or _lower(sentence, numeral.last + 1) in entry["not_one_before"]
    )


def _month(sentence: Sentence, i: int) -> bool:
    """Tell whether a token names a month; 'may' and 'march' only with a capital."""
    token = _at(sentence, i)
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
    joined = _lower(sentence, at - 1) in {",", "and", "to", "or", *HYPHENS}
    return joined and (_is_day(numeral) or _may_be_year(numeral)) and _month_near(sentence, at, -1)


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
        if not (joins or (token.text.isdigit() and len(token.text) <= SCORE_DIGITS)):
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
        return counted and _lower(sentence, at - 2) in _list("in_month")
    return counted and not _may_be_year(numeral)


def _in_clock_time(sentence: Sentence, numeral: Numeral) -> bool:
    """See '1 a.m.', 'six o'clock', '1300 GMT', 'half past two', 'at six'."""
    after, before = _lower(sentence, numeral.last + 1), _lower(sentence, numeral.first - 1)
    if after in _list("clock_after") and (after != "hours" or _like_0130(sentence, numeral)):
        return True
    if before in _list("clock_before") or (before == "to" and _minutes_to(sentence, numeral)):
        return True
    if numeral.value > LAST_HOUR or before != "at" or numeral.first != numeral.last:
        return False
    token = sentence.tokens[numeral.head]
    return token.dep == "pobj" and sentence.tokens[token.head].lower == "at" and after != "of"


def _like_0130(sentence: Sentence, numeral: Numeral) -> bool:
    return len(sentence.tokens[numeral.head].text) == 4  # noqa: PLR2004 -- '0130', '1300'


def _minutes_to(sentence: Sentence, numeral: Numeral) -> bool:
    """See the hour of 'quarter to three', 'ten minutes to six'."""
    return numeral.value <= LAST_HOUR and _lower(sentence, numeral.first - 2) in (
        "quarter",
        "minutes",
    )


def _may_be_year(numeral: Numeral) -> bool:
    return numeral.scale == 1 and FIRST_YEAR <= numeral.value < LAST_YEAR


def _is_year(sentence: Sentence, numeral: Numeral) -> bool:
    """See 'in 2003', 'the 2003 invasion'; '2000 soldiers' and '1,900' are counts."""
    token = sentence.tokens[numeral.head]
    if not (numeral.digits and _may_be_year(numeral) and token.text.isdigit()):
        return False
    if numeral.first != numeral.last:
        return False
    if _lower(sentence, numeral.first - 1) in _list("year_before"):
        return True
    head = sentence.tokens[token.head]
    counted = token.dep == "nummod" and head.i > token.i and head.tag in ("NNS", "NNPS")
    return not (counted or token.dep == "dobj")


def _is_label(sentence: Sentence, numeral: Numeral) -> bool:
    """See 'Flight 370', 'Resolution 1701', 'No. 5', 'DDG 51': the number names, not counts."""
    before = _at(sentence, numeral.first - 1)
    token = sentence.tokens[numeral.first]
    if before is None or before.pos in ("VERB", "AUX") or _plural_follows(sentence, numeral):
        return False
    if before.lower in _list("labels") and (
        before.lower not in ("no", "number") or numeral.digits
    ):
        return True
    if not numeral.digits:
        return False
    if before.text.isupper() and before.text.isalpha() and before.tag == "NNP":
        return before.entity not in ("GPE", "DATE") and not sentence.text.isupper()
    named = token.dep == "nummod" and token.head == before.i and before.pos in ("NOUN", "PROPN")
    return named and before.tag not in ("NNS", "NNPS") and before.entity not in ("DATE", "TIME")


def _plural_follows(sentence: Sentence, numeral: Numeral) -> bool:
    """Tell whether a plural comes next, one word between allowed: '4 British soldiers'."""
    following = sentence.tokens[numeral.last + 1 : numeral.last + 3]
    for token in following:
        if token.tag in ("NNS", "NNPS"):
            return True
        if token.pos not in ("ADJ", "NOUN", "PROPN", "NUM"):
            return False
    return False


def _in_chain(sentence: Sentence, numeral: Numeral) -> bool:
    """See parts of '2020-03-13', '555-123-4567', 'CVN-75': glued by hyphens to more."""
    i = numeral.first
    left = _glued(sentence, i - 1, i) and _glued(sentence, i - 2, i - 1)
    if left and _lower(sentence, i - 1) in HYPHENS:
        before = sentence.tokens[i - 2]
        if (
            before.text.isalpha()
            and before.text[0].isupper()
            and before.lower not in ("mid", "post")
        ):
            return numeral.digits and before.lower not in number_words()["tens"]
        if before.text.isdigit() and (before.text[0] == "0" or _dashes(sentence, i - 3)):
            return True
    j = numeral.last
    right = _glued(sentence, j, j + 1) and _glued(sentence, j + 1, j + 2)
    if right and _lower(sentence, j + 1) in HYPHENS:
        after = sentence.tokens[j + 2]
        return after.text.isdigit() and (after.text[0] == "0" or _dashes(sentence, j + 3))
    return False


def _dashes(sentence: Sentence, i: int) -> bool:
    return _lower(sentence, i) in HYPHENS and _glued(sentence, i - 1, i)


def _is_result(sentence: Sentence, numeral: Numeral) -> bool:
    """See '3-1', '50-50', 'a 5-4 ruling': digits joined by a hyphen that do not rise."""
    if not numeral.digits:
        return False
    for left, right in ((numeral.first, numeral.first + 2), (numeral.first - 2, numeral.first)):
        middle = left + 1
        if left < 0 or right >= len(sentence.tokens) or _lower(sentence, middle) not in HYPHENS:
            continue
        a, b = sentence.tokens[left].text, sentence.tokens[right].text
        if not (a.isdecimal() and b.isdecimal() and _glued(sentence, left, middle)):
            continue
        if max(len(a), len(b)) > SCORE_DIGITS + 1:
            continue
        if int(a) >= int(b) or _lower(sentence, right + 1) in _list("result_after"):
            return True
    return False

"""Tell numbers that count nothing: dates, clock times, years, labels, results of games."""

from claims.lexicon.load import words
from claims.mentions.numbers.moments import says_when
from claims.mentions.numbers.names import is_name
from claims.mentions.numbers.numeral import HYPHENS, Numeral, number_words
from claims.mentions.numbers.pronouns import in_compound, stands_for_something
from claims.mentions.numbers.surroundings import glued, lower_at, plural_follows, token_at
from claims.model.sentence import Sentence

PHONE = (3, 4)  # digits before and after the hyphen
EMERGENCY = 911
COMPASS = ("N", "S", "E", "W")
POSTAL_CODE = 5  # digits
SCORE_DIGITS = 2  # results of games and votes have at most so many
LAST_ITEM = 50  # of a numbered list


def counts_nothing(sentence: Sentence, numeral: Numeral) -> bool:
    """Tell whether a number is a date, a clock time, a year, a label or a result."""
    return (
        stands_for_something(sentence, numeral)
        or says_when(sentence, numeral)
        or is_name(sentence, numeral)
        or in_compound(sentence, numeral)
        or is_address(sentence, numeral)
        or _in_chain(sentence, numeral)
        or _is_telephone(sentence, numeral)
        or _is_result(sentence, numeral)
        or _is_item(sentence, numeral)
        or _is_position(sentence, numeral)
        or _in_path(sentence, numeral)
    )


def _list(key: str) -> frozenset[str]:
    return words("number_lookalikes", key)


def _is_item(sentence: Sentence, numeral: Numeral) -> bool:
    """See the number of a list: '1. The army …', '(2) The army …'."""
    opened = numeral.first == 1 and lower_at(sentence, 0) in ("(", "[")
    if not numeral.digits or numeral.value > LAST_ITEM or not (numeral.first == 0 or opened):
        return False
    closing = (")", "]") if opened else (")", ".")
    after = numeral.last + 1
    return lower_at(sentence, after) in closing and glued(sentence, numeral.last, after)


def _in_path(sentence: Sentence, numeral: Numeral) -> bool:
    """See the numbers of an address on the web: '/ 2013 / 03 / 17 / storm - hits -'."""
    return lower_at(sentence, numeral.first - 1) == lower_at(sentence, numeral.last + 1) == "/"


def _is_position(sentence: Sentence, numeral: Numeral) -> bool:
    """See '33.3152 N', the code of '10115 Berlin', 'best-of-five'."""
    after = token_at(sentence, numeral.last + 1)
    if lower_at(sentence, numeral.first - 1) in HYPHENS and (
        lower_at(sentence, numeral.first - 4),
        lower_at(sentence, numeral.first - 2),
    ) == ("best", "of"):
        return True
    if after is None or not numeral.digits:
        return False
    if after.text.rstrip(".") in COMPASS:
        return not float(numeral.value).is_integer()
    code = len(sentence.tokens[numeral.last].text) >= POSTAL_CODE
    named = after.entity == "GPE" and after.tag == "NNP"
    return code and named and sentence.tokens[numeral.last].text.isdecimal()


def _is_telephone(sentence: Sentence, numeral: Numeral) -> bool:
    """See '+44 20 7946 0958', '(212) 555-0188', '0800 123 456': a row that opens so."""
    if not numeral.digits:
        return False
    token = sentence.tokens[numeral.head]
    if token.dep == "dobj" and sentence.tokens[token.head].lemma in _list("calls"):
        return True
    at, digits = numeral.first, 0
    while at >= 0 and (sentence.tokens[at].text.isdecimal() or lower_at(sentence, at) in "()-"):
        digits += sentence.tokens[at].text.isdecimal()
        at -= 1
    if at == numeral.first:
        return False
    start = lower_at(sentence, at)
    if start[:1] == "+" and start[1:].isdecimal():
        return True
    opening = sentence.tokens[at + 1].text
    area = opening == "(" and lower_at(sentence, at + 3) == ")" and _digit_at(sentence, at + 4)
    spaced = all(t.text not in HYPHENS for t in sentence.tokens[at + 1 : numeral.first])
    return area or (spaced and digits > 1 and opening[0] == "0" and len(opening) > 1)


def _digit_at(sentence: Sentence, i: int) -> bool:
    return lower_at(sentence, i)[:1].isdecimal()


def _in_chain(sentence: Sentence, numeral: Numeral) -> bool:
    """See parts of '2020-03-13', '555-123-4567', 'CVN-75': glued by hyphens to more."""
    i = numeral.first
    left = glued(sentence, i - 1, i) and glued(sentence, i - 2, i - 1)
    if left and lower_at(sentence, i - 1) in HYPHENS:
        before = sentence.tokens[i - 2]
        if (
            before.text.isalpha()
            and before.text[0].isupper()
            and before.lower not in ("mid", "post")
        ):
            return numeral.digits and before.lower not in number_words()["tens"]
        if before.text.isdigit() and (
            _is_phone(before.text, sentence.tokens[i].text)
            or before.text[0] == "0"
            or _dashes(sentence, i - 3)
        ):
            return True
    j = numeral.last
    right = glued(sentence, j, j + 1) and glued(sentence, j + 1, j + 2)
    if right and lower_at(sentence, j + 1) in HYPHENS:
        after = sentence.tokens[j + 2]
        phone = _is_phone(sentence.tokens[j].text, after.text)
        return after.text.isdigit() and (phone or after.text[0] == "0" or _dashes(sentence, j + 3))
    return False


def _is_phone(left: str, right: str) -> bool:
    """See '755-3855'."""
    return (len(left), len(right)) == PHONE and (left + right).isdigit()


def is_address(sentence: Sentence, numeral: Numeral) -> bool:
    """Tell whether a number is of an address: 'the 500 block', '9224 Long Street', 'dial 911'."""
    if not numeral.digits:
        return False
    if numeral.value == EMERGENCY and not plural_follows(sentence, numeral.last):
        return True
    following = sentence.tokens[numeral.last + 1 : numeral.last + 6]
    if following and following[0].lower == "block":
        return True
    for token in following:
        if token.lower in _list("streets"):
            return True
        if token.tag not in ("NNP", "NN", "JJ"):
            break
    return False


def _dashes(sentence: Sentence, i: int) -> bool:
    return lower_at(sentence, i) in HYPHENS and glued(sentence, i - 1, i)


def _is_result(sentence: Sentence, numeral: Numeral) -> bool:
    """See '3-1', '50-50', 'a 5-4 ruling': digits joined by a hyphen that do not rise."""
    if not numeral.digits:
        return False
    for left, right in ((numeral.first, numeral.first + 2), (numeral.first - 2, numeral.first)):
        middle = left + 1
        if left < 0 or right >= len(sentence.tokens) or lower_at(sentence, middle) not in HYPHENS:
            continue
        a, b = sentence.tokens[left].text, sentence.tokens[right].text
        if not (a.isdecimal() and b.isdecimal() and glued(sentence, left, middle)):
            continue
        if max(len(a), len(b)) > SCORE_DIGITS + 1:
            continue
        if int(a) >= int(b) or lower_at(sentence, right + 1) in _list("result_after"):
            return True
    return False

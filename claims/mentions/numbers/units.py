"""Tell what a number measures: money, per cent, age, time, distance; counts have no unit."""

from claims.lexicon.load import table, words
from claims.mentions.numbers.numerals import HYPHENS
from claims.model.sentence import Sentence

PERCENT = "percent"
AGE = "years"


def unit_of(sentence: Sentence, first: int, last: int) -> tuple[str | None, int, int]:
    """Return the unit of the number in the tokens first to last, and the tokens with its sign.

    The unit is a currency code, 'percent', 'years' (ages as well) or the name of a measure; only
    signs such as '$' and '%' become part of the number's own words.
    """
    currency = _word(sentence, first - 1)
    if (code := _currency(currency)) and not currency.isalpha():
        return code, first - 1, last
    if code and _word(sentence, first - 1) in ("rs", "rs.", "usd", "eur", "gbp"):
        return code, first - 1, last
    after = last + 1 + (_word(sentence, last + 1) in HYPHENS)
    word = _word(sentence, after)
    if word in words("measures", "percent"):
        return PERCENT, first, after
    if word == "per" and _word(sentence, after + 1) == "cent":
        return PERCENT, first, after + 1
    return (_measure(sentence, after) or _age(sentence, first, last)), first, last


def _word(sentence: Sentence, i: int) -> str:
    return sentence.tokens[i].lower if 0 <= i < len(sentence.tokens) else ""


def _currency(word: str) -> str | None:
    found: str | None = table("measures")["currencies"].get(word)
    return found


def _measure(sentence: Sentence, i: int) -> str | None:
    """Return the unit that a word names: a currency, a stretch of time or a measure."""
    word = _word(sentence, i)
    named = table("measures")
    if word in words("measures", "before_measure"):
        plain = _measure(sentence, i + 1)
        return f"{word} {plain}" if plain else None
    if word in words("measures", "pounds"):
        follows = _word(sentence, i + 1)
        weighed = follows in words("measures", "weighed_before") or follows == "of"
        return "pound" if weighed or _word(sentence, i - 1) in HYPHENS else "GBP"
    if word in ("won", "real", "mark", "crown") and sentence.tokens[i].pos != "NOUN":
        return None
    found: str | None = (
        named["times"].get(word) or named["measures"].get(word) or named["currencies"].get(word)
    )
    return found


def _age(sentence: Sentence, first: int, last: int) -> str | None:
    """Return 'years' for 'aged 28', 'Smith, 28,', 'children under 12'."""
    before, after = _word(sentence, first - 1), _word(sentence, last + 1)
    if _after_age_word(sentence, first):
        return AGE
    if before in ("of", "between") and _word(sentence, first - 2) in words("measures", "ages"):
        return AGE
    if before in ("under", "over", "below") and (
        _word(sentence, first - 2) in words("measures", "aged_people")
        and after in ("", ".", ",", "and", "were", "are", "who", ")")
    ):
        return AGE
    return AGE if _after_a_name(sentence, first, last) else None


def _after_age_word(sentence: Sentence, first: int) -> bool:
    """See 'aged 28', 'ages 3 and 4', 'aged 3, 5 and 7'."""
    at = first - 1
    while at >= 0 and (
        sentence.tokens[at].pos == "NUM" or _word(sentence, at) in (",", "and", "to")
    ):
        at -= 1
    return _word(sentence, at) in words("measures", "ages")


def _after_a_name(sentence: Sentence, first: int, last: int) -> bool:
    """See 'John Smith, 28,' and 'John Smith (28)'."""
    opens, closes = _word(sentence, first - 1), _word(sentence, last + 1)
    if first < 2 or opens not in (",", "("):  # noqa: PLR2004 -- a name and a comma
        return False
    name = sentence.tokens[first - 2]
    person = name.entity == "PERSON" or (name.tag == "NNP" and name.entity == "")
    return person and first == last and closes in (",", ")", ".", "", "and", ";")

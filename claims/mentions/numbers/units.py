"""Tell what a number measures: money, per cent, age, time, distance; counts have no unit."""

from claims.lexicon.load import table, words
from claims.mentions.numbers.ages import AGE, is_age
from claims.mentions.numbers.numeral import HYPHENS
from claims.mentions.numbers.surroundings import lower_at
from claims.model.sentence import Sentence

PERCENT = "percent"


def unit_of(sentence: Sentence, first: int, last: int) -> tuple[str | None, int, int]:
    """Return the unit of the number in the tokens first to last, and the tokens with its sign.

    The unit is a currency code, 'percent', 'years' (ages as well) or the name of a measure; only
    signs such as '$' and '%' become part of the number's own words.
    """
    currency = lower_at(sentence, first - 1)
    if (code := _currency(currency)) and not currency.isalpha():
        return code, first - 1, last
    if code and currency in ("rs", "rs.", "usd", "eur", "gbp"):
        return code, first - 1, last
    after = last + 1 + (lower_at(sentence, last + 1) in HYPHENS)
    word = lower_at(sentence, after)
    if word in words("measures", "percent"):
        return PERCENT, first, after
    if word == "per" and lower_at(sentence, after + 1) == "cent":
        return PERCENT, first, after + 1
    measure = _measure(sentence, after) or _scale(sentence, first, last)
    return measure or (AGE if is_age(sentence, first, last) else None), first, last


def _currency(word: str) -> str | None:
    found: str | None = table("measures")["currencies"].get(word)
    return found


def _measure(sentence: Sentence, i: int) -> str | None:
    """Return the unit that a word names: a currency, a stretch of time or a measure."""
    word = lower_at(sentence, i).rstrip("-")  # 'a 65-year- old man'
    named = table("measures")
    if word in words("measures", "before_measure"):
        plain = _measure(sentence, i + 1)
        return f"{word} {plain}" if plain else None
    if word in words("measures", "pounds"):
        follows = lower_at(sentence, i + 1)
        weighed = follows in words("measures", "weighed_before") or follows == "of"
        return "pound" if weighed or lower_at(sentence, i - 1) in HYPHENS else "GBP"
    if word in ("won", "real", "mark", "crown") and sentence.tokens[i].pos != "NOUN":
        return None
    found: str | None = (
        named["times"].get(word) or named["measures"].get(word) or named["currencies"].get(word)
    )
    return found


def _scale(sentence: Sentence, first: int, last: int) -> str | None:
    """Return the scale of 'a magnitude 6.2 quake', '6.2 on the Richter scale'."""
    after = last + 1 + (lower_at(sentence, last + 1) in HYPHENS)
    for word in (lower_at(sentence, first - 1), lower_at(sentence, after)):
        if word in words("measures", "scales"):
            return word
    return None

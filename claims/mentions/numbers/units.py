"""Tell what a number measures: money, per cent, age, time, distance; counts have no unit."""

from claims.lexicon.countries import country_of
from claims.lexicon.load import table, words
from claims.mentions.numbers.ages import AGE, is_age
from claims.mentions.numbers.numeral import HYPHENS
from claims.mentions.numbers.separators import mark_of
from claims.mentions.numbers.surroundings import lower_at
from claims.model.sentence import Sentence

PERCENT = "percent"
UNITS = ("times", "measures", "currencies")


def unit_of(sentence: Sentence, first: int, last: int) -> tuple[str | None, int, int]:
    """Return the unit of the number in the tokens first to last, and the tokens with its sign.

    The unit is a currency code, 'percent', 'years' (ages as well) or the name of a measure; only
    signs such as '$' and '%' become part of the number's own words.
    """
    if paid := _money_before(sentence, first):
        return *paid, last
    after = last + 1 + (lower_at(sentence, last + 1) in HYPHENS)
    after += lower_at(sentence, after) in words("measures", "before_unit")
    word = lower_at(sentence, after)
    if word in words("measures", "percent"):
        return PERCENT, first, after
    if word == "per" and lower_at(sentence, after + 1) == "cent":
        return PERCENT, first, after + 1
    measure = _measure(sentence, after) or _scale(sentence, first, last)
    return measure or (AGE if is_age(sentence, first, last) else None), first, last


def _money_before(sentence: Sentence, first: int) -> tuple[str, int] | None:
    """Return the currency of a sign or code before a number, and the token that it starts at."""
    before = lower_at(sentence, first - 1)
    code = _currency(before)
    if code and (not before.isalpha() or before in words("measures", "codes_before")):
        return code, first - 1
    if before == "." and lower_at(sentence, first - 2) == "rs":
        return "INR", first - 2
    code = _currency(mark_of(lower_at(sentence, first)))
    return (code, first) if code else None


def _currency(word: str) -> str | None:
    found: str | None = table("measures")["currencies"].get(word)
    return found


def _measure(sentence: Sentence, i: int) -> str | None:
    """Return the unit that a word names: a currency, a stretch of time or a measure."""
    word = lower_at(sentence, i).rstrip("-")  # 'a 65-year- old man'
    named, follows = table("measures"), lower_at(sentence, i + 1)
    if word in named["before_measure"]:
        plain = _measure(sentence, i + 1 + (follows == "."))
        return f"{named['before_measure'][word]} {plain}" if plain else None
    if follows in named["national"] or word == "of":
        return _national(sentence, i) if word != "of" else _of_money(sentence, i)
    if word in words("measures", "pounds"):
        weighed = follows in words("measures", "weighed_before") or follows == "of"
        return "pound" if weighed or lower_at(sentence, i - 1) in HYPHENS else "GBP"
    if word in ("won", "real", "mark", "crown") and sentence.tokens[i].pos != "NOUN":
        return None
    rate = f"{word}/{lower_at(sentence, i + 2).rstrip('.')}" if follows == "/" else ""
    units = (named["rates"].get(rate), *(named[key].get(word) for key in UNITS))
    return next((unit for unit in units if unit), None)


def _of_money(sentence: Sentence, i: int) -> str | None:
    """See the dollars of 'tens of millions of dollars', not the ones of 'one of the dollars'."""
    plural = lower_at(sentence, i - 1) in table("quantities")["plural_multipliers"]
    return _currency(lower_at(sentence, i + 1)) if plural else None


def _national(sentence: Sentence, i: int) -> str | None:
    """Return the code of '30 US dollars', '2,000 Syrian pounds'."""
    country = country_of(sentence.tokens[i].text)
    codes: dict[str, str] = table("measures")["national"][lower_at(sentence, i + 1)]
    return codes.get(country or "", "XXX") if country else None


def _scale(sentence: Sentence, first: int, last: int) -> str | None:
    """Return the scale of 'a magnitude 6.2 quake', '6.2 on the Richter scale'."""
    after = last + 1 + (lower_at(sentence, last + 1) in HYPHENS)
    if mark := mark_of(lower_at(sentence, first)).rstrip("-"):
        return mark if mark in words("measures", "scales") else None
    if lower_at(sentence, first - 1) == "of":
        word = lower_at(sentence, first - 2)
        return word if word in words("measures", "scales") else None
    ahead = (lower_at(sentence, after + 2) if lower_at(sentence, after) == "on" else "",)
    for word in (lower_at(sentence, first - 1), lower_at(sentence, after), *ahead):
        if word in words("measures", "scales"):
            return word
    return None

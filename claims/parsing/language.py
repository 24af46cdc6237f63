"""Tell English from other languages by the share of function words."""

import re
import unicodedata
from collections import Counter
from functools import cache

from claims.lexicon.load import table, words

ENOUGH_WORDS = 8  # below it no share is meaningful
ENGLISH_SHARE = 0.12  # of running words; English news has 0.30, headlines and lists still 0.12
LATIN_SHARE = 0.5  # of the letters; English names may carry some of another script
RIVAL_LEAD = 1.5  # another language must be this much commoner: "die", "in", "de" are shared
SAMPLE = 4000  # characters that are looked at; a text does not change its language later
NOT_ASCII = re.compile(r"[^\x00-\x7f]")
MARKS = ".,;:!?\"'()“”‘’"


@cache
def _languages() -> dict[str, tuple[str, ...]]:
    """Return the languages of each function word."""
    found: dict[str, tuple[str, ...]] = {}
    for language, listed in table("function_words").items():
        for word in listed:
            found[word] = (*found.get(word, ()), language)
    return found


@cache
def _foreign_words() -> frozenset[str]:
    return frozenset(word for word, languages in _languages().items() if set(languages) - {"en"})


def _latin_share(text: str) -> float:
    letters = sum(map(str.isalpha, text))
    others = filter(str.isalpha, NOT_ASCII.findall(text))
    foreign = sum("LATIN" not in unicodedata.name(c, "") for c in others)
    return (letters - foreign) / letters if letters else 1.0


def is_english(text: str) -> bool | None:
    """Tell whether a text is English, or none where it is too short to tell.

    >>> is_english("Die Rakete traf den Stützpunkt in der Nacht und tötete drei Soldaten")
    False
    >>> is_english("Two killed") is None
    True
    """
    text = text[:SAMPLE]
    if not text.isascii() and _latin_share(text) < LATIN_SHARE:
        return False
    said = [word.strip(MARKS) for word in text.lower().split()]
    if len(said) < ENOUGH_WORDS:
        return None
    english = sum(map(words("function_words", "en").__contains__, said))
    if sum(map(_foreign_words().__contains__, said)) > english * RIVAL_LEAD:
        rival = _rival(said)
        if rival > english * RIVAL_LEAD and rival >= ENGLISH_SHARE * len(said):
            return False
    return True if english >= ENGLISH_SHARE * len(said) else None


def _rival(said: list[str]) -> int:
    """Return how many words of the language are there that has most, English left aside."""
    known = _languages()
    counts = Counter(language for word in said for language in known.get(word, ()))
    del counts["en"]
    return max(counts.values(), default=0)

"""Tell English from other languages by the share of function words."""

import unicodedata
from collections import Counter
from functools import cache

from claims.lexicon.load import table

ENOUGH_WORDS = 8  # below it no share is meaningful
ENGLISH_SHARE = 0.12  # of running words; English news has 0.30, headlines and lists still 0.12
LATIN_SHARE = 0.5  # of the letters; English names may carry some of another script
RIVAL_LEAD = 1.5  # another language must be this much commoner: "die", "in", "de" are shared
SAMPLE = 4000  # characters that are looked at; a text does not change its language later
MARKS = ".,;:!?\"'()“”‘’"


@cache
def _languages() -> dict[str, tuple[str, ...]]:
    """Return the languages of each function word."""
    found: dict[str, tuple[str, ...]] = {}
    for language, listed in table("function_words").items():
        for word in listed:
            found[word] = (*found.get(word, ()), language)
    return found


def _latin_share(text: str) -> float:
    letters = [c for c in text if c.isalpha()]
    latin = sum("LATIN" in unicodedata.name(c, "") for c in letters)
    return latin / len(letters) if letters else 1.0


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
    words = [word.strip(MARKS).lower() for word in text.split()]
    if len(words) < ENOUGH_WORDS:
        return None
    known = _languages()
    counts = Counter(language for word in words for language in known.get(word, ()))
    english = counts.pop("en", 0)
    rival = max(counts.values(), default=0)
    if rival > english * RIVAL_LEAD and rival >= ENGLISH_SHARE * len(words):
        return False
    return True if english >= ENGLISH_SHARE * len(words) else None

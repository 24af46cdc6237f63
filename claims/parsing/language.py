"""Tell English from other languages by the share of function words."""

import unicodedata

from claims.lexicon.load import table

ENOUGH_WORDS = 8  # below it no share is meaningful
ENGLISH_SHARE = 0.12  # of running words; English news has 0.30, headlines and lists still 0.12
LATIN_SHARE = 0.5  # of the letters; English names may carry some of another script
RIVAL_LEAD = 1.5  # another language must be this much commoner: "die", "in", "de" are shared


def _function_share(words: list[str], language: str) -> float:
    known = table("function_words")[language]
    return sum(word in known for word in words) / len(words)


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
    if _latin_share(text) < LATIN_SHARE:
        return False
    words = [word.strip(".,;:!?\"'()“”‘’").lower() for word in text.split()]
    if len(words) < ENOUGH_WORDS:
        return None
    english = _function_share(words, "en")
    rivals = max(_function_share(words, name) for name in table("function_words") if name != "en")
    if rivals > english * RIVAL_LEAD and rivals >= ENGLISH_SHARE:
        return False
    return True if english >= ENGLISH_SHARE else None

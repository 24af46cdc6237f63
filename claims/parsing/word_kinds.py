"""Say how a word in capitals is written in running text, as far as it tells by itself."""

import re
from enum import StrEnum

from claims.lexicon.countries import country_of
from claims.lexicon.gazetteer import is_name
from claims.lexicon.load import words
from claims.lexicon.word_case import is_common, is_first_name, listed_case
from claims.parsing.capitals import Word
from claims.parsing.headlines import Usage

ROMAN = re.compile(r"(?=[IVX]{2})X{0,3}(?:IX|IV|V?I{0,3})")
VOWEL = re.compile(r"[AEIOUYÀ-Ý]")
PREFIX = re.compile(
    r"(?:anti|counter|non|ex|narco|pro|un|re|over|under|inter|super|semi|sub|mis|out|co|para)"
)
NOUN_ENDING = re.compile(r"[a-z]{4,}(?:tions?|ness|ments?|ally|ically|ized|izing|ists?|isms?|ing)")
NAME_PREFIX = re.compile(r"(MC|[A-Z]['’])([^\W\d_]{3,})")
DESIGNATOR = 4  # letters; longer words before '-5' are words: 'resolution-5'
US = 2  # letters: the country's name is the pronoun too
SHORT = 3  # letters; unknown words as short as this are acronyms more often than names
STEM = 3  # letters that must be left when a prefix is taken off


class Kind(StrEnum):
    """Name how a word is written, and why."""

    COMMON = "common"
    NAME = "name"
    CAPITAL = "capital"  # days, peoples, countries, acronyms: no part of a longer name


def kind_alone(word: Word, usage: Usage) -> tuple[str, Kind]:
    """Return a word as written and its kind, its neighbours left aside."""
    lower = word.lower
    if word.before[-1:].isdigit() or word.after[:1].isdigit() or _is_designator(word):
        return (lower if lower in words("truecase", "after_digits") else word.stem), Kind.COMMON
    if len(word.stem) == 1:
        return _letter(word)
    return _as_used(word, usage) or _as_known(word) or _listed(word)


def _as_used(word: Word, usage: Usage) -> tuple[str, Kind] | None:
    """Decide by the rest of the document, where that is not in capitals."""
    lower, title = word.lower, word.stem.capitalize()
    if lower in usage.common:
        return None if title in usage.names else (lower, Kind.COMMON)
    written = next((form for form in (title, word.stem) if form in usage.names), None)
    return (written, Kind.NAME) if written else None


def _as_known(word: Word) -> tuple[str, Kind] | None:
    """Decide by the lists of days and countries."""
    title = word.stem.capitalize()
    if word.lower in words("truecase", "days") or country_of(title):
        return title, Kind.CAPITAL
    if len(word.stem) > US and country_of(word.stem) is not None:
        return word.stem, Kind.CAPITAL
    return None


def _listed(word: Word) -> tuple[str, Kind]:
    """Decide by the dictionary: what it does not have is a name."""
    lower = word.lower
    if lower in words("truecase", "usual_names"):
        return lower.capitalize(), Kind.NAME
    if ROMAN.fullmatch(word.stem):
        return word.stem, Kind.CAPITAL
    if lower in words("truecase", "abbreviations") and word.after[:1] == ".":
        return lower.capitalize(), Kind.CAPITAL
    denied = word.ending[1:] == "T" and is_common(lower.removesuffix("n"))
    if is_common(lower) or denied or _is_formed(lower):
        return lower, Kind.COMMON
    return _name(word)


def _letter(word: Word) -> tuple[str, Kind]:
    """Write a letter: an article, 'I', part of 'a.m.', or an initial."""
    initial = word.after[:1] == "." or word.before[-1:] == "." or word.after[:1] == "-"
    if word.stem == "A" and not initial:
        return "a", Kind.COMMON
    if _is_clock(word):
        return word.stem.lower(), Kind.COMMON
    return word.stem, Kind.COMMON if word.stem == "I" else Kind.CAPITAL


def _is_clock(word: Word) -> bool:
    """See the letters of '2 a.m.' and '10:30 p.m.'."""
    first = word.stem in "AP" and word.after == "." and re.search(r"\d\s?$", word.before)
    return bool(first) or (word.stem == "M" and re.search(r"^\.$", word.before) is not None)


def _is_designator(word: Word) -> bool:
    """See 'AK-47': letters that a hyphen joins to a number."""
    joined = re.match(r"-\d", word.after) is not None
    return joined and len(word.stem) < DESIGNATOR and not is_common(word.lower)


def _is_formed(lower: str) -> bool:
    """Tell whether a word is formed from a common one, or ends as few names do."""
    prefix = PREFIX.match(lower)
    rest = lower[prefix.end() :] if prefix else ""
    if len(rest) >= STEM and is_common(rest):
        return True
    agent = re.fullmatch(r"(\w{4,})ers?", lower)
    if agent and (is_common(agent[1]) or is_common(f"{agent[1]}e")):
        return True
    return NOUN_ENDING.fullmatch(lower) is not None


def _is_short(lower: str) -> bool:
    """Tell whether a word that is not known is too short for a name: 'ELN'."""
    return len(lower) <= SHORT and not is_first_name(lower) and not is_name(lower)


def _name(word: Word) -> tuple[str, Kind]:
    listed = listed_case(word.stem)
    if listed is not None:
        return listed, Kind.CAPITAL if listed.isupper() else Kind.NAME
    if VOWEL.search(word.stem) is None or _is_short(word.lower):
        return word.stem, Kind.CAPITAL
    inner = NAME_PREFIX.fullmatch(word.stem)
    if inner:
        return inner[1].capitalize() + inner[2].capitalize(), Kind.NAME
    return "-".join(part.capitalize() for part in word.stem.split("-")), Kind.NAME

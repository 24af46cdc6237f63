"""Tell whether two names mean one actor: alias table, then spelling, then known look-alikes."""

import re
import unicodedata
from enum import StrEnum
from functools import lru_cache

from rapidfuzz import fuzz

from claims.lexicon.countries import country_of
from claims.lexicon.groups import are_lookalikes, canonical_group
from claims.lexicon.load import table, words

NAMES = "actor_names"
ALIAS_RATIO = 82  # separates Kata'ib and Kata'eb (88) from look-alikes such as Albion and Albany
SHORTEST_FUZZY = 5  # one letter of a shorter name is too much of it
ASIDE = re.compile(r"(?<!\s)\s*[(\[][^)\]]{0,300}[)\]]")
WORD = re.compile(r"[\w'’.&/-]+")
CACHED = 4096  # names that one batch keeps at hand


class Sameness(StrEnum):
    """Name what two names say of who is meant."""

    SAME = "same"
    DIFFERENT = "different"
    UNKNOWN = "unknown"  # one of them is no name, or may be the short form of the other


def same_actor(one: str | None, other: str | None) -> Sameness:
    """Tell whether two printed actors are one.

    >>> same_actor("Kata’eb Hezbollah", "Kata’ib Hizbollah (KH) facilities").value
    'same'
    >>> same_actor("Kata'ib Hezbollah", "Hezbollah").value, same_actor("rebels", "ISIS").value
    ('different', 'unknown')
    """
    a, b = proper_name(one or ""), proper_name(other or "")
    if a is None or b is None:
        return Sameness.UNKNOWN
    known, like = canonical(a), canonical(b)
    if known == like or (_state(known) and _state(known) == _state(like)):
        return Sameness.SAME
    if are_lookalikes(known, like):
        return Sameness.DIFFERENT
    return _by_spelling(fold(known), fold(like))


@lru_cache(maxsize=CACHED)
def proper_name(printed: str) -> str | None:
    """Return the name within a printed actor; none where it is only described.

    >>> proper_name("the Kata’eb Hezbollah (KH) facilities"), proper_name("Iranian-backed militia")
    ("Kata'eb Hezbollah", None)
    """
    plain = ASIDE.sub("", printed.replace("’", "'").replace("‘", "'"))
    if _is_alias(plain.strip()):
        return plain.strip()
    run: list[str] = []
    for word in WORD.findall(plain):
        article = word.lower() in words(NAMES, "articles")
        if _capital(word) and not (article and not run):
            run.append(word.removesuffix("'s"))
        elif run and word.lower() in words(NAMES, "connectors"):
            run.append(word)
        elif any(not _generic(w) for w in run) or _is_alias(" ".join(run)):
            break
        else:
            run = []
    while run and run[-1].lower() in words(NAMES, "connectors"):
        run.pop()
    name = " ".join(run)
    if _is_alias(name):
        return name
    return name if any(not _generic(w) for w in run) and not _describes(plain, name) else None


@lru_cache(maxsize=CACHED)
def canonical(name: str) -> str:
    """Return the canonical form of a name, itself where the table knows none."""
    return canonical_group(name) or country_of(name) or name


@lru_cache(maxsize=CACHED)
def fold(name: str) -> str:
    """Return a name without case, accents, marks, articles and vessel prefixes.

    >>> fold("USS Dwight D. Eisenhower"), fold("al-Shabaab")
    ('dwight d eisenhower', 'al shabaab')
    """
    plain = unicodedata.normalize("NFKD", name.replace("’", "'")).casefold()
    kept = "".join(c for c in plain if not unicodedata.combining(c) and c not in "'.")
    found = re.sub(r"[^\w]+", " ", kept).split()
    dropped = words(NAMES, "articles") | words(NAMES, "vessel_prefixes")
    return " ".join(w for w in found if w not in dropped) or " ".join(found)


def state_of(printed: str | None) -> str | None:
    """Return the country that a printed actor is or speaks for, as alpha-2 code."""
    name = proper_name(printed or "")
    return None if name is None else _state(canonical(name))


def _state(name: str) -> str | None:
    if len(name) == 2 and name.isupper():  # noqa: PLR2004  # an alpha-2 code, from `canonical`
        return name
    first, _, rest = name.partition(" ")
    metonyms: dict[str, str] = table(NAMES)["metonyms"]
    whole = metonyms.get(name.lower()) or country_of(name)
    return whole or (country_of(first) if not rest else None)


def _by_spelling(a: str, b: str) -> Sameness:
    if _digits(a) != _digits(b):
        return Sameness.DIFFERENT
    if min(len(a), len(b)) >= SHORTEST_FUZZY and fuzz.ratio(a, b) >= ALIAS_RATIO:
        return Sameness.SAME
    one, other = set(a.split()), set(b.split())
    if one <= other or other <= one or _initials(a) == b or _initials(b) == a:
        return Sameness.UNKNOWN
    return Sameness.DIFFERENT


def _initials(name: str) -> str:
    return "".join(word[0] for word in name.split())


def _digits(name: str) -> list[str]:
    return re.findall(r"\d+", name)


def _describes(plain: str, name: str) -> bool:
    """Tell whether a name only says where someone is from: 'a San Diego man'."""
    last = plain.rpartition(" ")[2].lower()
    described = last in words(NAMES, "descriptions") or last.endswith("year-old")
    return described and country_of(name) is None


def _capital(word: str) -> bool:
    """Tell whether a word is written as a name: capitals, '53rd', 'al-Nujaba'."""
    ordinal = word[0].isdigit() and word[-1].isalpha()
    return ordinal or word[0].isupper() or word.rpartition("-")[2][:1].isupper()


def _generic(word: str) -> bool:
    """Tell whether a word describes; hyphens join descriptions: 'Iran-Backed'."""
    last = word.lower().rpartition("-")[2]
    return last in words(NAMES, "generic") or word.lower() in words(NAMES, "articles")


def _is_alias(name: str) -> bool:
    return name[:1].isupper() and canonical_group(name) is not None

"""Write a headline in title case as a sentence, so that the parser reads its verbs as verbs."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from claims.lexicon.countries import country_of
from claims.lexicon.load import table

WORD = re.compile(r"[^\W\d_]+")
INNER = re.compile(r"(?<=[\w,;:’'\"”)]\s)[^\W\d_]+")  # words that do not begin a sentence
TITLED_SHARE = 0.7  # of the longer words; sentences with many names stay below it
FEWEST_WORDS = 4
LONG = 4  # letters; shorter words are often in lower case in titles too
SHARED = 4  # letters that two forms of one word share: 'kills', 'killed'


@dataclass(frozen=True, slots=True)
class Usage:
    """Hold how the body of an article writes its words."""

    names: frozenset[str]  # capitalised within a sentence
    common: frozenset[str]  # in lower case
    stems: frozenset[str]


def usage_of(texts: Iterable[str]) -> Usage:
    """Return how the running text of an article writes its words."""
    names: set[str] = set()
    common: set[str] = set(table("function_words")["en"])
    for text in texts:
        names.update(w for w in INNER.findall(text) if w[0].isupper())
        common.update(w for w in WORD.findall(text) if w.islower())
    stems = frozenset(w[:SHARED] for w in common if len(w) > SHARED)
    return Usage(frozenset(names), frozenset(common), stems)


def is_titled(text: str) -> bool:
    """Tell whether a line is in title case.

    >>> is_titled("Army Strikes Depots After Attack"), is_titled("The army struck two depots")
    (True, False)
    """
    words = WORD.findall(text)
    longer = [w for w in words if len(w) >= LONG]
    titled = sum(w[0].isupper() and not w.isupper() for w in longer)
    return len(words) >= FEWEST_WORDS and titled >= TITLED_SHARE * max(1, len(longer))


def sentence_case(text: str, usage: Usage) -> str:
    """Return a title with its common words in lower case; no offset moves.

    Common is what the body writes so, in this or another form; all else may be a name.

    >>> body = usage_of(["The militia, backed by Iran, killed three."])
    >>> sentence_case("Iran-Backed Militia Kills 3", body)
    'Iran-backed militia kills 3'
    """
    return WORD.sub(lambda found: _cased(found[0], usage), text)


def _cased(word: str, usage: Usage) -> str:
    lower = word.lower()
    if len(word) == 1 or not word.istitle() or len(lower) != len(word) or word in usage.names:
        return word
    if country_of(word) is not None and lower not in usage.common:
        return word
    known = lower in usage.common or (len(lower) >= SHARED and lower[:SHARED] in usage.stems)
    return lower if known else word

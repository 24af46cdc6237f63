"""The words of an article as far as they tell it from others: form, boilerplate."""

import json
import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

FILE = Path(__file__).with_name("article_words.json")
TORN = re.compile(r"(?<=\w)[-\u2010\u2011\u00ad]\s*\n\s*(?=\w)")
HYPHENS = re.compile(r"(?<=\w)[-\u2010\u2011\u00ad](?=\w)|\u00ad")
WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Hold the phrases of `article_words.json`, in lower case."""

    boilerplate: tuple[str, ...]
    page: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class Word:
    """Hold a word without its form, and where it stands."""

    plain: str
    start: int
    end: int


@lru_cache(maxsize=1)
def vocabulary() -> Vocabulary:
    """Return the phrases, read once."""
    told = json.loads(FILE.read_text(encoding="utf-8"))
    page = re.compile(told["page"], re.IGNORECASE)
    return Vocabulary(tuple(told["boilerplate"]), page)


def plain(text: str) -> str:
    r"""Return text without what a format may change: case, ligatures, quotation marks, hyphens.

    >>> plain("The inter-\nnational “ﬁnal”")
    'the international final'
    """
    joined = HYPHENS.sub("", TORN.sub("", unicodedata.normalize("NFKC", text)))
    return " ".join(WORD.findall(joined.casefold()))


def words_of(text: str) -> list[Word]:
    """Return the words of a text in order, each as `plain` has it; torn ones are one."""
    found: list[Word] = []
    glued = {match.end() for match in TORN.finditer(text)}
    glued |= {match.end() for match in HYPHENS.finditer(text)}
    for match in WORD.finditer(text):
        letters = unicodedata.normalize("NFKC", match[0]).casefold()
        if match.start() in glued and found:
            last = found.pop()
            found.append(Word(last.plain + letters, last.start, match.end()))
        else:
            found.append(Word(letters, match.start(), match.end()))
    return found


def is_boilerplate(line: str) -> bool:
    """Tell whether a line or sentence is of the page and not of the article."""
    return bool(vocabulary().page.match(" ".join(line.split()))) or has_boilerplate(line)


def has_boilerplate(words: str) -> bool:
    """Tell whether words hold a phrase that pages have and articles do not."""
    told = " ".join(words.casefold().split())
    return any(phrase in told for phrase in vocabulary().boilerplate)

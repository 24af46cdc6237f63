"""Which words are written with capitals: a compressed list for text that is all in capitals."""

import lzma
from collections.abc import Iterable, Iterator
from enum import StrEnum
from functools import cache
from importlib.resources import files

FILE = "word_case.xz"
HEADING = "#"
SHARED = "a"  # stands for no shared letter, 'b' for one, and so on
MOST_SHARED = 25


class Section(StrEnum):
    """Name a part of the list."""

    COMMON = "common"  # words that running text has in lower case
    CAPITALS = "capitals"  # 'NATO', 'McDonald': more than the first letter is a capital
    FIRST_NAMES = "first names"
    SURNAMES = "surnames"  # only such as are common words too


def front_coded(words: Iterable[str]) -> Iterator[str]:
    """Yield each word as the number of letters it shares with the one before, and its rest.

    >>> list(front_coded(["kill", "killed", "kin"]))
    ['akill', 'eed', 'cn']
    """
    before = ""
    for word in words:
        same = 0
        while same < min(len(before), len(word), MOST_SHARED) and before[same] == word[same]:
            same += 1
        yield chr(ord(SHARED) + same) + word[same:]
        before = word


def words_of(lines: Iterable[str]) -> dict[Section, frozenset[str]]:
    """Return the words of each section from the lines of the file."""
    found: dict[Section, list[str]] = {section: [] for section in Section}
    kept = found[Section.COMMON]
    before = ""
    for line in lines:
        if line[0] == HEADING:
            kept, before = found[Section(line[1:])], ""
        else:
            before = before[: ord(line[0]) - ord(SHARED)] + line[1:]
            kept.append(before)
    return {section: frozenset(words) for section, words in found.items()}


@cache
def _sections() -> dict[Section, frozenset[str]]:
    data = (files("claims.lexicon") / FILE).read_bytes()
    return words_of(lzma.decompress(data).decode().split("\n"))


def is_common(word: str) -> bool:
    """Tell whether running text has the word, given in lower case, without a capital.

    >>> is_common("guerrillas"), is_common("salvador"), is_common("bush")
    (True, False, True)
    """
    return word in _sections()[Section.COMMON]


def is_first_name(word: str) -> bool:
    """Tell whether people bear the name, given in lower case: 'ignacio', but 'will' too."""
    return word in _sections()[Section.FIRST_NAMES]


def is_surname(word: str) -> bool:
    """Tell whether a common word, in lower case, is a frequent surname: 'bush', 'white'."""
    return word in _sections()[Section.SURNAMES]


@cache
def _capitals() -> dict[str, str]:
    return {word.upper(): word for word in sorted(_sections()[Section.CAPITALS], reverse=True)}


def listed_case(word: str) -> str | None:
    """Return the spelling of an acronym or name with inner capitals, given all in capitals.

    >>> listed_case("MCDONALD"), listed_case("NATO"), listed_case("SALVADOR")
    ('McDonald', 'NATO', None)
    """
    return _capitals().get(word)

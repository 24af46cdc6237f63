"""Words that a hyphen parts at the end of a line."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from claims import is_common_word
from factcheck.ingest.pdf.pages import Line

_PARTED = re.compile(r"([^\W\d_]{1,40})([-\u2010\u00ad])$")
_SOFT = "\u2010\u00ad"  # a typesetter's own hyphens; a plain one may belong to the word
_PREFIX = re.compile(r"anti|co|ex|mid|multi|non|post|pre|pro|re|self|semi|ultra|vice")
# What is said of a name: Iran-backed, Saudi-led. Other capitals before a part are a name's own.
_OF_NAMES = re.compile(r"[a-z]{3,}(?:ed|ing)|led|run|born|held|made|built|wide|era|style|only")
_OPENS = re.compile(r"(?:^|[.!?:][\"”’)]*\s|[“\"‘(—–]\s?)$")  # before the first word of a sentence
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_DASHES = ("—", "–", "-", "/")


class Joiner:
    """Join the lines of one file: its other words show which hyphens belong to a word."""

    def __init__(self, lines: Sequence[Line]) -> None:
        """Read how the file parts words; `lines` are in the order in which they are read."""
        self._words = Counter(w for line in lines for w in _WORD.findall(line.text.casefold()))
        # Where the typesetter has a hyphen of its own, a plain one is the writer's.
        self._has_soft = any(line.text.endswith(tuple(_SOFT)) for line in lines)
        # Where no word is parted within, lines end at the writer's hyphens alone.
        self._parts_words = any(_is_syllable(*parts) for parts in _parted(lines))

    def knows(self, text: str) -> bool:
        """Tell whether the first word of a text stands elsewhere in the file, too."""
        first = _WORD.match(text.casefold())
        return bool(first and self._words[first[0]] > 1)

    def __call__(self, text: str, following: str) -> str:
        """Join two lines; a word that a hyphen parts is made whole."""
        parted = _PARTED.search(text[-50:])
        rest = _WORD.match(following)
        if parted is None or rest is None:
            glued = text.endswith(_DASHES) and text[-2:-1] != " "
            return f"{text}{following}" if glued else f"{text} {following}"
        kept = "-" if self._belongs(parted, rest[0]) else ""
        return f"{text[:-1]}{kept}{following}"

    def _belongs(self, parted: re.Match[str], rest: str) -> bool:
        """Tell a hyphen of the word from one of the typesetter."""
        first = parted[1].casefold()
        whole = self._words[f"{first}{rest.casefold()}"]
        compound = self._words[f"{first}-{rest.casefold()}"]
        if whole != compound:
            return compound > whole
        if parted[2] in _SOFT or self._has_soft or not rest[:1].islower():
            return parted[2] not in _SOFT
        rest = rest.partition("-")[0]
        if is_common_word(f"{first}{rest}"):
            return not self._parts_words and _are_words(first, rest)
        if parted[1][:1].isupper() and not _OPENS.search(parted.string[: parted.start()]):
            return is_common_word(rest) and bool(_OF_NAMES.fullmatch(rest))
        return _are_words(first, rest)


def _parted(lines: Sequence[Line]) -> Iterator[tuple[str, str]]:
    """Yield the two parts of each word that a plain hyphen parts."""
    for line, following in pairwise(lines):
        parted, rest = _PARTED.search(line.text[-50:]), _WORD.match(following.text)
        if parted and parted[2] == "-" and rest and rest[0][:1].islower():
            yield parted[1].casefold(), rest[0].partition("-")[0]


def _is_syllable(first: str, rest: str) -> bool:
    """Tell a word that is parted where no writer puts a hyphen: expec-ted."""
    return is_common_word(f"{first}{rest}") and not _are_words(first, rest)


def _are_words(first: str, rest: str) -> bool:
    second = is_common_word(rest) or is_common_word(rest.removesuffix("ed"))  # half-hearted
    return second and (is_common_word(first) or bool(_PREFIX.fullmatch(first)))

"""Words that a hyphen parts at the end of a line."""

import re
from collections import Counter
from collections.abc import Sequence

from factcheck.ingest.pdf.pages import Line

_PARTED = re.compile(r"([^\W\d_]{1,40})([-\u2010\u00ad])$")
_SOFT = "\u2010\u00ad"  # a typesetter's own hyphens; a plain one may belong to the word
_COMPOUND = re.compile(r"(?:twen|thir|for|fif|six|seven|eigh|nine)ty|self|ex|non|well|half", re.I)
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_DASHES = ("—", "–", "-", "/")


class Joiner:
    """Join the lines of one file: its other words show which hyphens belong to a word."""

    def __init__(self, lines: Sequence[Line]) -> None:
        self._words = Counter(w for line in lines for w in _WORD.findall(line.text.casefold()))
        # Where the typesetter has a hyphen of its own, a plain one is the writer's.
        self._has_soft = any(line.text.endswith(tuple(_SOFT)) for line in lines)

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
        if parted[2] in _SOFT:
            return False
        return self._has_soft or not rest[:1].islower() or bool(_COMPOUND.fullmatch(first))

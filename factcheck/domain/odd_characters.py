"""Characters that do not show, or show as another: told where they stand, stored as they are."""

import re
import unicodedata

# Controls, bidirectional overrides and isolates, zero-width and filling characters, selectors of
# variants, tags, what ends a line without being seen to, halves of a character.
HIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e"
    "\u200b-\u200f\u2028-\u202e\u2060-\u206f\u2800\u3164\ufe00-\ufe0e\ufeff\uffa0\ufff9-\ufffb"
    "\U0001d173-\U0001d17a\U000e0000-\U000e0fff\ud800-\udfff]"
)
JOINERS = "\u200c\u200d"  # spell words of some scripts, and draw some emoji
FLAG = re.compile("\U0001f3f4[\U000e0020-\U000e007f]+")  # of a region, spelt with tags

# Letters that are drawn like Latin ones, in one word with Latin ones; and letters of formulas.
LATIN = re.compile("[A-Za-z\u00c0-\u024f]")
ALIKE = re.compile("[\u0370-\u03ff\u0400-\u052f]")
DRESSED = re.compile("[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\U0001d400-\U0001d7ff]")
SUSPECT = re.compile(f"{ALIKE.pattern}|{DRESSED.pattern}")
WORD = re.compile(r"\w+")


def odd_places(text: str) -> dict[int, str]:
    """Return the code of each odd character by its offset.

    >>> odd_places("Ba\u200bsra")
    {2: 'U+200B'}
    """
    hidden = {m.start() for m in HIDDEN.finditer(text) if not _joins(text, m.start())}
    if hidden:
        hidden -= {at for flag in FLAG.finditer(text) for at in range(*flag.span())}
    return {at: code(text[at]) for at in sorted({*hidden, *_alike(text)})}


def marked(text: str) -> str:
    """Return words in which hidden characters are told by their code, and look-alikes too.

    A hidden character is left out: it could still turn round what stands after it.

    >>> marked("Ba\u200bsra"), marked("Basra")
    ('Ba⟨U+200B⟩sra', 'Basra')
    """
    odd = odd_places(text)
    if not odd:
        return text
    return "".join(_shown(c, odd[at]) if at in odd else c for at, c in enumerate(text))


def code(character: str) -> str:
    """Return the code of a character: 'U+200B'."""
    return f"U+{ord(character):04X}"


def name_of(character: str) -> str:
    """Return the name of a character: 'zero width space'."""
    return unicodedata.name(character, "no name").lower()


def _shown(character: str, told: str) -> str:
    letter = "" if HIDDEN.match(character) else character
    return f"{letter}⟨{told}⟩"


def _joins(text: str, at: int) -> bool:
    """Tell whether a joiner is part of how a word of its script or an emoji is written."""
    before, after = text[max(at - 1, 0) : at], text[at + 1 : at + 2]
    return text[at] in JOINERS and not (before.isascii() or after.isascii())


def _alike(text: str) -> set[int]:
    if not SUSPECT.search(text):
        return set()
    found = {m.start() for m in DRESSED.finditer(text)}
    for word in WORD.finditer(text):
        if LATIN.search(word[0]):
            found |= {word.start() + m.start() for m in ALIKE.finditer(word[0])}
    return found

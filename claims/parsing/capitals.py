"""Find the stretches of a text that are all in capitals, and cut them into words."""

import re
from dataclasses import dataclass

from claims.lexicon.word_case import is_common
from claims.model.span import Span

WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
# Cheap, for most texts have none; begun at the first letter of a word only.
RUN = re.compile(r"(?<![^\W\d_a-z])(?:[^\W\d_a-z]{2,}[\W\d]+(?:[AI]\W+)?){3}")
SENTENCE = re.compile(r"[^\s].*?(?:[.!?][\"'”’)\]]*(?=\s)|$)", re.DOTALL)
SHOUTED_SHARE = 0.9  # of the words of a stretch; names such as 'McDONALD' keep a small letter
FEWEST_WORDS = 4  # fewer may be a name and its acronym
COMMON_SHARE = 0.5  # of the words; lists of acronyms and names stay below it
ENDINGS = frozenset({"s", "t", "d", "m", "ll", "re", "ve", "em"})  # after an apostrophe
STEM_AND_ENDING = re.compile(r"(.+)(['’](?:[^\W\d_]{1,2}))")


@dataclass(frozen=True, slots=True)
class Word:
    """Hold a word of a stretch, what stands before it and what after it."""

    start: int
    end: int
    stem: str  # without a possessive or a shortened verb
    ending: str  # that, its apostrophe included
    before: str  # up to the word before
    after: str  # up to the word that follows

    @property
    def lower(self) -> str:
        """The stem in lower case."""
        return self.stem.lower()


def is_all_capitals(text: str) -> bool:
    """Tell whether a whole document is in capitals, so that lists of names in it are too.

    >>> is_all_capitals("TWO MEN WERE KILLED IN LIMA."), is_all_capitals("USS COLE")
    (True, False)
    """
    return RUN.search(text) is not None and _is_shouted(text)


def shouted_spans(text: str, *, whole: bool = False) -> list[Span]:
    """Return the stretches in capitals: the whole text, or sentences of it.

    Of a text from a document that is all in capitals, the whole.

    >>> text = "Police said so. THREE MEN WERE KILLED IN THE ATTACK. No more is known."
    >>> [span.of(text) for span in shouted_spans(text)]
    ['THREE MEN WERE KILLED IN THE ATTACK.']
    """
    if whole:
        return [Span(start=0, end=len(text))]
    if RUN.search(text) is None:
        return []
    if _is_shouted(text):
        return [Span(start=0, end=len(text))]
    pieces = SENTENCE.finditer(text)
    return [Span(start=m.start(), end=m.end()) for m in pieces if _is_shouted(m[0])]


def _is_shouted(text: str) -> bool:
    words = [w for w in WORD.findall(text) if len(w) > 1]
    shouted = sum(w.isupper() for w in words)
    if len(words) < FEWEST_WORDS or shouted < SHOUTED_SHARE * len(words):
        return False
    return sum(is_common(w.lower()) for w in words) >= COMMON_SHARE * len(words)


def split_words(text: str, span: Span) -> list[Word]:
    """Return the words of a stretch; what is not in capitals is left out."""
    found = [m for m in WORD.finditer(text, span.start, span.end) if m[0].isupper()]
    ends = [span.start, *(m.end() for m in found)]
    starts = [*(m.start() for m in found), span.end]
    words = []
    for i, match in enumerate(found):
        stem, ending = _parted(match[0])
        gaps = text[ends[i] : match.start()], text[match.end() : starts[i + 1]]
        words.append(Word(match.start(), match.end(), stem, ending, *gaps))
    return words


def _parted(word: str) -> tuple[str, str]:
    """Return stem and ending: "ARMY'S" has one, "O'BRIEN" has none."""
    parted = STEM_AND_ENDING.fullmatch(word)
    if parted is None or parted[2][1:].lower() not in ENDINGS:
        return word, ""
    return parted[1], parted[2]

"""Tell what two texts do not share, and whether that is of the story or of the page."""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence

from rapidfuzz.distance import Indel, Opcode

from claims import Document
from factcheck.domain.article_words import Word, has_boilerplate, is_boilerplate, plain, words_of

LINE_WORDS = 12  # a line with more is a sentence
LETTER = re.compile(r"\w")
BULLETS = " \t•*|-–—>#[(“\"'"
SENTENCES = re.compile(r"(?<=[.!?])\s+")
SENTENCE_END = re.compile(r"[.!?][”\"’')\]]*$")
DATE = re.compile(r"\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\b\d{1,2}:\d{2}\b|\b(?:19|20)\d\d\b")


class Compared:
    """Compare the words of two documents.

    `share` is what both have of all words, `contained` of the words of the shorter one, `changed`
    tells whether something else than lines of the page differs.
    """

    def __init__(self, one: Document, other: Document) -> None:
        self._sides = tuple((doc, words_of(doc.text)) for doc in (one, other))
        self._about = _about(one) | _about(other)
        left, right = ([word.plain for word in words] for _, words in self._sides)
        steps = list(Indel.opcodes(left, right))
        shared = sum(s.src_end - s.src_start for s in steps if s.tag == "equal")
        self.share = 2 * shared / max(1, len(left) + len(right))
        self.contained = shared / max(1, min(len(left), len(right)))
        self.changed = any(self._is_change(*blocks) for blocks in _blocks(steps))

    def _is_change(self, left: range, right: range) -> bool:
        blocks = list(zip(self._sides, (left, right), strict=True))
        letters = ["".join(w.plain for w in words[b.start : b.stop]) for (_, words), b in blocks]
        if letters[0] == letters[1]:
            return False
        return any(block and not self._is_of_page(*side, block) for side, block in blocks)

    def _is_of_page(self, document: Document, words: Sequence[Word], block: range) -> bool:
        """Tell whether words that one text has alone are of the page, or said beside a text."""
        return any(
            _are_lines_of_page(document.text, words[n : n + len(block)], self._about)
            for n in _slid(words, block)
        )


def _slid(words: Sequence[Word], block: range) -> Iterator[int]:
    """Yield where a block may begin: words that are repeated at its ends may be of either end."""
    at, size = block.start, len(block)
    yield at
    while at > 0 and words[at - 1].plain == words[at + size - 1].plain:
        at -= 1
        yield at
    at = block.start
    while at + size < len(words) and words[at].plain == words[at + size].plain:
        at += 1
        yield at


def _blocks(steps: Iterable[Opcode]) -> Iterator[tuple[range, range]]:
    """Yield the places of each run of words that the two texts do not share."""
    left = right = range(0)
    for step in steps:
        if step.tag != "equal":
            left = range(left.start if left else step.src_start, step.src_end)
            right = range(right.start if right else step.dest_start, step.dest_end)
            continue
        if left or right:
            yield left, right
        left = right = range(0)
    if left or right:
        yield left, right


def _are_lines_of_page(text: str, words: Sequence[Word], about: Collection[str]) -> bool:
    start, end = words[0].start, words[-1].end
    before, after = text.rfind("\n", 0, start) + 1, text.find("\n", end)
    after = len(text) if after < 0 else after
    if text[before:start].strip(BULLETS) or LETTER.search(text[end:after]):
        return has_boilerplate(text[start:end])
    if all(word.plain in about for word in words):
        return True
    return all(_is_line_of_page(line) for line in text[before:after].splitlines())


def _is_line_of_page(line: str) -> bool:
    """Tell whether a whole line is none of the story: boilerplate, or a title without figures."""
    if not line.strip() or is_boilerplate(line):
        return True
    if len(line.split()) > LINE_WORDS or SENTENCE_END.search(line.strip()):
        parts = SENTENCES.split(line.strip())
        return len(parts) > 1 and all(map(is_boilerplate, parts))
    return not any(c.isdigit() for c in line) or "://" in line or _is_date(line)


def _is_date(line: str) -> bool:
    """Tell whether all figures of a short line are of a date or a clock."""
    left = re.sub(r"\b\d{1,2}(?:st|nd|rd|th)?\b", "", DATE.sub("", line))
    return bool(DATE.search(line)) and not any(c.isdigit() for c in left)


def _about(document: Document) -> set[str]:
    """Return the words of what the publisher says of the article beside its text."""
    more = document.model_extra or {}
    said = [
        document.headline,
        document.outlet,
        more.get("byline"),
        more.get("published_as_printed"),
    ]
    captions = more.get("captions")
    said += captions if isinstance(captions, list | tuple) else []
    told = " ".join(str(part) for part in said if part)
    return set(plain(told).split())

"""Stretches of a text that were taken from elsewhere and are counted from their own day."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import groupby, pairwise, takewhile

from claims.model.expression import Length, Reference, TimeExpression
from claims.model.mention import Mention
from claims.model.sentence import Sentence
from claims.resolution.anchors import DocumentAnchors, datelines
from claims.resolution.tenses import governor_of

Expression = Mention[TimeExpression]
OPENING = "\"“‘'«"
FAR = 40  # a paragraph that opens with this many words before its colon is no introduction
Paragraph = tuple[Sentence, ...]


@dataclass(frozen=True, slots=True)
class Blocks:
    """Hold where each dateline of a text begins to rule, and what it rules with."""

    starts: tuple[int, ...]
    anchors: tuple[DocumentAnchors, ...]  # one more than starts: the first is the document's

    def at(self, offset: int) -> DocumentAnchors:
        """Return the days from which the words at an offset are counted."""
        return self.anchors[bisect_right(self.starts, offset)]


def dated_blocks(text: str, whole: DocumentAnchors) -> Blocks:
    """Return the blocks that datelines within the text open; each reaches to the next.

    The first dateline near the top is the document's own.
    """
    found = list(datelines(text, whole.publication))
    if found and found[0][1] == whole.dateline:
        del found[0]
    anchors = (whole, *(replace(whole, dateline=day) for _, day in found))
    return Blocks(tuple(at for at, _ in found), anchors)


def introductions(
    sentences: Sequence[Sentence], expressions: Sequence[Expression]
) -> dict[int, Expression]:
    """Return, by paragraph, the day of the text that a paragraph before it introduces.

    'The Post reported on Tuesday:' rules the quoted paragraphs that follow, or the one that
    follows where it is not quoted.
    """
    paragraphs = [tuple(found) for _, found in groupby(sentences, key=lambda s: s.paragraph)]
    dated: dict[int, Expression] = {}
    for at, (before, after) in enumerate(pairwise(paragraphs)):
        day = _introduces(before[-1], expressions)
        if day is None:
            continue
        run = list(takewhile(_is_quoted, paragraphs[at + 1 :])) or [after]
        dated |= {p[0].paragraph: day for p in run}
    return dated


def _is_quoted(paragraph: Paragraph) -> bool:
    return paragraph[0].text.lstrip()[:1] in OPENING


def _introduces(sentence: Sentence, expressions: Sequence[Expression]) -> Expression | None:
    """Return the day of a sentence that ends with a colon: of its verb, or the only one."""
    if not sentence.text.rstrip().endswith(":") or len(sentence.tokens) > FAR:
        return None
    days = [m for m in expressions if m.sentence == sentence.index and _is_day(m)]
    root = next((t.i for t in sentence.tokens if t.head == t.i), None)
    verbal = any(t.pos in ("VERB", "AUX") for t in sentence.tokens)
    found = [m for m in days if not verbal or governor_of(sentence, m.head) == root]
    return found[0] if len(found) == 1 else None


def _is_day(mention: Expression) -> bool:
    return mention.value.day is not None and not isinstance(mention.value.day, Length | Reference)

"""A parsed sentence, without any trace of the parser that made it."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from operator import attrgetter
from typing import NamedTuple

from claims.model.span import Span

BY_START = attrgetter("start")
BY_END = attrgetter("end")


class Section(StrEnum):
    """Name the part of an article in which words stand."""

    HEADLINE = "headline"
    SUBHEAD = "subhead"
    CAPTION = "caption"
    BODY = "body"
    QUOTE = "quote"


class Token(NamedTuple):
    """Hold one token; `i` and `head` are positions in the sentence, a root is its own head.

    `pos`, `tag` and `dep` are Universal POS, Penn Treebank and ClearNLP labels; `entity` is an
    OntoNotes type or ''.
    """

    i: int
    start: int
    end: int
    text: str
    lemma: str
    lower: str
    pos: str
    tag: str
    dep: str
    head: int
    entity: str


@dataclass(frozen=True, slots=True, eq=False)
class Sentence:
    """Hold a sentence: its place, its tokens and its tree.

    Each equals itself alone, so that answers about it can be kept.
    """

    index: int  # in the document
    paragraph: int  # in the document
    section: Section
    span: Span
    text: str
    tokens: tuple[Token, ...]
    children: tuple[tuple[int, ...], ...]  # of each token, in reading order

    def words(self) -> list[str]:
        """Return the words in lower case."""
        return [t.lower for t in self.tokens]

    def subtree(self, i: int) -> list[int]:
        """Return the positions of a token and all below it, in reading order."""
        found, children = [i], self.children
        for at in found:
            found += children[at]
        return sorted(found)

    def ancestors(self, i: int) -> Iterator[int]:
        """Yield the heads of a token up to the root, nearest first."""
        while self.tokens[i].head != i:
            i = self.tokens[i].head
            yield i

    def child(self, i: int, *deps: str) -> int | None:
        """Return the first child with one of the labels."""
        tokens = self.tokens
        for c in self.children[i]:
            if tokens[c].dep in deps:
                return c
        return None

    def over(self, positions: Iterable[int]) -> Span:
        """Return the span from the first to the last of the tokens, in the document."""
        found = list(positions)
        return Span(start=self.tokens[min(found)].start, end=self.tokens[max(found)].end)

    def quoted(self, span: Span) -> str:
        """Return the words of a document span that lies in this sentence."""
        return self.text[span.start - self.span.start : span.end - self.span.start]

    def within(self, span: Span) -> list[int]:
        """Return the positions of the tokens that lie in a document span."""
        first = bisect_left(self.tokens, span.start, key=BY_START)
        return list(range(first, bisect_right(self.tokens, span.end, lo=first, key=BY_END)))

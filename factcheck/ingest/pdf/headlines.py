"""Headlines of a PDF file, told by the size of print, and the articles that stand below them."""

from collections.abc import Sequence
from itertools import pairwise
from statistics import median
from typing import NamedTuple

from factcheck.ingest.pdf.paragraphs import Paragraph
from factcheck.ingest.printed_head import read_head, stated_title

LARGER = 1.2  # of the body's letters: a headline
HEADLINE_WORDS = (3, 40)
EQUAL = 0.9  # of the size of another headline: none of the two is a cross-head below the other
NEAR = 3  # paragraphs below a headline in which its byline stands, a summary before it or not
BYLINE_WORDS = 15
FEWEST_WORDS = 30  # of an article below its headline; a teaser has fewer


class Parted(NamedTuple):
    """Hold the paragraphs of each article, and the page on which they could not be told apart."""

    articles: list[Sequence[Paragraph]]
    unsure_page: int | None = None  # from 0


class _Head(NamedTuple):
    """Hold where a headline begins, where what is below it begins, and how large it is."""

    start: int
    end: int
    height: float


def headline_of(paragraphs: Sequence[Paragraph], title: str = "") -> str | None:
    """Return the largest print on the first page, else the title of the file if it is one."""
    body = _body_height(paragraphs)
    first = [p for p in paragraphs if p.page == paragraphs[0].page and _is_large(p, body)]
    return max(first, key=lambda p: p.height).text if first else stated_title(title)


def part_articles(paragraphs: Sequence[Paragraph]) -> Parted:
    """Part the articles of a file where each has a headline and a byline of its own.

    Else all is one article; where a page has headlines of about equal size, that is said.
    """
    heads = _heads(paragraphs)
    signed = [head for head in heads if _is_signed(paragraphs, head)]
    starts = [head.start for head in signed]
    parts = [paragraphs[a:b] for a, b in pairwise([*starts, len(paragraphs)])]
    if len(signed) > 1 and _all_told(paragraphs, heads, signed) and all(map(_is_article, parts)):
        # What little stands above the first headline, such as a kicker, is its own.
        return Parted([paragraphs[: starts[1]], *parts[1:]])
    return Parted([paragraphs], _unsure_page(paragraphs, heads))


def _body_height(paragraphs: Sequence[Paragraph]) -> float:
    return median(p.height for p in paragraphs for _ in range(1 + len(p.text) // 80))


def _is_large(paragraph: Paragraph, body: float) -> bool:
    few, many = HEADLINE_WORDS
    return paragraph.height > body * LARGER and few <= len(paragraph.text.split()) <= many


def _heads(paragraphs: Sequence[Paragraph]) -> list[_Head]:
    """Return the headlines; large print that follows large print is one with it."""
    body = _body_height(paragraphs)
    heads: list[_Head] = []
    for place, paragraph in enumerate(paragraphs):
        if not _is_large(paragraph, body):
            continue
        if heads and heads[-1].end == place:
            first = heads.pop()
            heads.append(_Head(first.start, place + 1, max(first.height, paragraph.height)))
        else:
            heads.append(_Head(place, place + 1, paragraph.height))
    return heads


def _is_signed(paragraphs: Sequence[Paragraph], head: _Head) -> bool:
    near = (p.text for p in paragraphs[head.end : head.end + NEAR])
    return any(read_head([text]).byline for text in near if len(text.split()) <= BYLINE_WORDS)


def _all_told(
    paragraphs: Sequence[Paragraph], heads: Sequence[_Head], signed: Sequence[_Head]
) -> bool:
    """Tell whether no other headline may begin an article, and none begins above the first."""
    smallest = min(head.height for head in signed)
    others = [head for head in heads if head not in signed and head.height >= smallest * EQUAL]
    return not others and not _is_article(paragraphs[: signed[0].start])


def _is_article(paragraphs: Sequence[Paragraph]) -> bool:
    return sum(len(paragraph.text.split()) for paragraph in paragraphs[1:]) >= FEWEST_WORDS


def _unsure_page(paragraphs: Sequence[Paragraph], heads: Sequence[_Head]) -> int | None:
    """Return the first page with several headlines of the largest size and a text below each."""
    largest = max((head.height for head in heads), default=0.0)
    large = [head for head in heads if head.height >= largest * EQUAL]
    starts = [*(head.start for head in large), len(paragraphs)]
    pages = [paragraphs[a].page for a, b in pairwise(starts) if _is_article(paragraphs[a:b])]
    return next((page for page in pages if pages.count(page) > 1), None)

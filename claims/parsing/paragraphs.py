"""Cut a text into paragraphs and say which part of the article each is."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from claims.lexicon.load import words
from claims.model.document import Document
from claims.model.sentence import Section
from claims.model.span import Span
from claims.parsing.layout import pieces
from claims.parsing.print_lines import is_print_line

BLOCK = re.compile(r"[^\S\n]*\S[^\n]*(?:\n[^\S\n]*\S[^\n]*)*")  # runs of lines with words
LINE = re.compile(r"[^\n]+")
CREDIT = re.compile(
    r"\s*(?:[(\[](?:source|photo|image|picture|credit|courtesy|file photo)\b[^\n()]{0,120}[)\]]"
    r"|(?:(?<=[.!?”] )|^)(?:source|photo|image|picture|credit)s?(?: by |: )[^\n]{0,120})\s*$",
    re.IGNORECASE,
)
CREDITING = ("source", "photo", "image", "picture", "credit", "courtesy")
WRAPPED_WIDTH = (45, 100)  # columns of a hard-wrapped line; a paragraph on one line is longer
HEADLINE_WORDS = 20  # longer ones are sentences of the body
LONGEST = 4000  # characters a parse may take at once, so that memory stays flat


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Hold one paragraph; its sentences lie in `span`."""

    index: int
    span: Span
    section: Section


def _wrapped(block: str) -> bool:
    """Tell whether the lines of a block were broken at a column, not at sentence ends."""
    lines = block.split("\n")
    inner = [line.strip() for line in lines[:-1]]
    widths = sorted(map(len, inner))
    in_column = WRAPPED_WIDTH[0] <= widths[len(widths) // 2] <= WRAPPED_WIDTH[1]
    return in_column and sum(line[-1:] in '.!?”"' for line in inner) <= len(inner) / 2


def _pieces(text: str) -> list[Span]:
    """Return the spans of the paragraphs, white space at both ends left out."""
    spans = []
    for start, block in _blocks(text):
        whole = "\n" not in block or _wrapped(block)
        lines = [(0, len(block))] if whole else [m.span() for m in LINE.finditer(block)]
        if "\n" not in block or not whole:  # broken lines may be spaced out to their column
            lines = [(a + c, a + d) for a, b in lines for c, d in pieces(block[a:b])]
        spans += [Span(start=start + a, end=start + b) for a, b in lines]
    trimmed = (_trim(text, span) for span in spans)
    return [part for span in trimmed if span for part in _short(text, span)]


def _blocks(text: str) -> Iterator[tuple[int, str]]:
    """Yield where each run of lines begins, and the run; a line about the print is one itself."""
    for block in BLOCK.finditer(text):
        start, lines = block.start(), [m.span() for m in LINE.finditer(block[0])]
        cuts = {0, len(block[0])}
        for begin, end in lines if len(lines) > 1 else ():
            if is_print_line(block[0][begin:end]):
                cuts.update((begin, end))
        for begin, end in pairwise(sorted(cuts)):
            run = block[0][begin:end].lstrip("\n")
            if run:
                yield start + end - len(run), run.rstrip("\n")


def _trim(text: str, span: Span) -> Span | None:
    words_ = span.of(text)
    start = span.start + len(words_) - len(words_.lstrip())
    end = span.start + len(words_.rstrip())
    return Span(start=start, end=end) if start < end else None


def _short(text: str, span: Span) -> list[Span]:
    """Cut an endless paragraph at white space."""
    parts = []
    start = span.start
    while span.end - start > LONGEST:
        cut = max(text.rfind(mark, start, start + LONGEST) for mark in (". ", "\n", " "))
        cut = cut + 1 if cut > start else start + LONGEST
        parts.append(Span(start=start, end=cut))
        start = cut
    return [*parts, Span(start=start, end=span.end)]


def _ends_sentence(words_: str) -> bool:
    return words_.rstrip("\"'”’)»")[-1:] in (".", "!", "?", "…")


def _credit(words_: str) -> re.Match[str] | None:
    """Find a picture credit at the end; most paragraphs have not even a word for one."""
    lower = words_.lower()
    return CREDIT.search(words_) if any(word in lower for word in CREDITING) else None


def _is_caption(words_: str) -> bool:
    credit = _credit(words_)
    lead = words_.split(None, 1)[0].lower().rstrip(":")
    return bool(credit and credit.start() > 0) or lead in words("sections", "caption_leads")


def _is_label(words_: str) -> bool:
    """Tell whether a paragraph only lists what an article is filed under."""
    return words_.split(None, 1)[0] in words("sections", "label_leads") and not _ends_sentence(
        words_
    )


def _stated_captions(document: Document) -> list[str]:
    """Return the captions that a reader of pages noted beside the text."""
    stated = (document.model_extra or {}).get("captions")
    return stated if isinstance(stated, list) else []


def _sections(document: Document, spans: list[Span]) -> list[Section]:
    """Name the part of each paragraph; headlines stand before the first sentence of the body."""
    sections: list[Section] = []
    in_head = True
    captions = _stated_captions(document)
    for at, span in enumerate(spans):
        words_ = span.of(document.text)
        short = len(words_.split()) <= HEADLINE_WORDS and not _ends_sentence(words_)
        if document.headline and words_ == document.headline.strip():
            section = Section.HEADLINE
        elif words_ in captions or _is_caption(words_):
            section = Section.CAPTION
        elif in_head and at + 1 < len(spans) and short:
            section = Section.HEADLINE
        elif short and words_.istitle():
            section = Section.SUBHEAD
        else:
            section = Section.BODY
        in_head = in_head and section is not Section.BODY
        sections.append(section)
    return sections


def body_of(text: str, paragraph: Paragraph) -> Span | None:
    """Return the span that carries sentences: no picture credit, date line or list of tags."""
    words_ = paragraph.span.of(text)
    if is_print_line(words_) or _is_label(words_):
        return None
    if paragraph.section is Section.CAPTION and (credit := _credit(words_)):
        start = paragraph.span.start
        return _trim(text, Span(start=start, end=start + credit.start()))
    return paragraph.span


def split_paragraphs(document: Document) -> tuple[Paragraph, ...]:
    """Return the paragraphs in reading order.

    A blank line ends one; a single line break does too, unless the lines are broken at a column.
    """
    spans = _pieces(document.text)
    return tuple(
        Paragraph(index=i, span=span, section=section)
        for i, (span, section) in enumerate(zip(spans, _sections(document, spans), strict=True))
    )

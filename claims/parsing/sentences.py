"""From documents to parsed sentences with exact offsets."""

from collections.abc import Iterable, Iterator
from itertools import tee

from claims.model.document import Document
from claims.model.sentence import Section, Sentence, Token
from claims.model.span import Span
from claims.parsing.language import is_english
from claims.parsing.paragraphs import Paragraph, body_of, split_paragraphs
from claims.parsing.syntax import parse

TERMINAL = frozenset(".!?…:;")
CLOSING = frozenset("\"'”’)]»") | {"''"}


def parse_documents(documents: Iterable[Document]) -> Iterator[tuple[Sentence, ...]]:
    """Yield the sentences of each document; paragraphs of many documents share a batch.

    Paragraphs that are not English yield nothing: `foreign_spans` names them.
    """
    for_cutting, for_texts = tee(_cut(documents))
    parses = parse(document.text[a:b] for document, parts in for_texts for _, (a, b) in parts)
    for document, parts in for_cutting:
        sentences: list[Sentence] = []
        for paragraph, (start, _) in parts:
            for tokens in _mended(next(parses)):
                moved = [t._replace(start=t.start + start, end=t.end + start) for t in tokens]
                sentences.append(_sentence(document, paragraph, len(sentences), moved))
        yield tuple(sentences)


def foreign_spans(document: Document) -> tuple[Span, ...]:
    """Return the paragraphs that are not English; short ones follow the whole text.

    >>> text = "Die Rakete traf den Stützpunkt in der Nacht und tötete drei Soldaten"
    >>> [span.end for span in foreign_spans(Document(text=text))]
    [68]
    """
    whole = is_english(document.text)
    found = []
    for paragraph in split_paragraphs(document):
        own = is_english(paragraph.span.of(document.text))
        if own is False or (own is None and whole is False):
            found.append(paragraph.span)
    return tuple(found)


def _cut(
    documents: Iterable[Document],
) -> Iterator[tuple[Document, list[tuple[Paragraph, tuple[int, int]]]]]:
    for document in documents:
        foreign = {span.start for span in foreign_spans(document)}
        bodies = (
            (paragraph, body_of(document.text, paragraph))
            for paragraph in split_paragraphs(document)
            if paragraph.span.start not in foreign
        )
        yield document, [(p, (body.start, body.end)) for p, body in bodies if body]


def _mended(sentences: list[list[Token]]) -> list[list[Token]]:
    """Join what the parser cut wrongly: a lone closing mark, or a break without an end mark."""
    joined: list[list[Token]] = []
    for tokens in sentences:
        if joined and _belongs(joined[-1], tokens):
            offset = len(joined[-1])
            joined[-1] = joined[-1] + [
                t._replace(i=t.i + offset, head=t.head + offset) for t in tokens
            ]
        else:
            joined.append(tokens)
    return joined


def _belongs(before: list[Token], after: list[Token]) -> bool:
    """Tell whether the second piece goes on with the sentence of the first."""
    if all(t.text in CLOSING or t.pos == "PUNCT" for t in after):
        return True
    last = next((t for t in reversed(before) if t.text not in CLOSING), before[-1])
    ended = last.text[-1] in TERMINAL
    return not ended and after[0].text[0].islower()


def _sentence(
    document: Document, paragraph: Paragraph, index: int, tokens: list[Token]
) -> Sentence:
    span = Span(start=tokens[0].start, end=tokens[-1].end)
    children: list[list[int]] = [[] for _ in tokens]
    for token in tokens:
        if token.head != token.i:
            children[token.head].append(token.i)
    return Sentence(
        index=index,
        paragraph=paragraph.index,
        section=Section(paragraph.section),
        span=span,
        text=span.of(document.text),
        tokens=tuple(tokens),
        children=tuple(map(tuple, children)),
    )

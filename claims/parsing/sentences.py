"""From documents to parsed sentences with exact offsets."""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import tee

from claims.model.document import Document
from claims.model.sentence import Section, Sentence, Token
from claims.model.span import Span
from claims.parsing.capitals import is_all_capitals, shouted_spans
from claims.parsing.datelines import dateline_end
from claims.parsing.headlines import is_titled, sentence_case, usage_of
from claims.parsing.language import is_english
from claims.parsing.paragraphs import Paragraph, body_of, split_paragraphs
from claims.parsing.rehanging import rehung
from claims.parsing.syntax import BATCH, parse
from claims.parsing.truecase import truecased

TITLES = (Section.HEADLINE, Section.SUBHEAD)
TERMINAL = frozenset(".!?…:;")
ZONE_WORDS = 4  # 'New York City time'
CLOSING = frozenset("\"'”’)]»") | {"''"}
Part = tuple[Paragraph, tuple[int, int]]  # a paragraph and where the piece of it to parse lies
Cut = tuple[Document, list[Part]]


def parse_documents(documents: Iterable[Document]) -> Iterator[tuple[Sentence, ...]]:
    """Yield the sentences of each document; paragraphs of many documents share a batch.

    Paragraphs that are not English yield nothing: `foreign_spans` names them.
    """
    for_cutting, for_texts = tee(_cut(documents))
    parses = parse(_placed_texts(for_texts))
    for document, parts in for_cutting:
        sentences: list[Sentence] = []
        whole = is_all_capitals(document.text)
        for paragraph, (start, end) in parts:
            in_title = paragraph.section in TITLES
            recased = in_title and not _shouted(document.text[start:end], whole=whole)
            for read in _mended(next(parses)):
                tokens = _as_printed(document, read) if recased else read
                sentences.append(_sentence(document, paragraph, len(sentences), tokens))
        yield tuple(sentences)


def texts_to_parse(documents: Iterable[Document]) -> Iterator[str]:
    """Yield what the parser is given of documents: paragraphs, titles and capitals rewritten."""
    return (text for text, _ in _placed_texts(_cut(documents)))


def _placed_texts(cut: Iterable[Cut]) -> Iterator[tuple[str, int]]:
    """Yield the text of each part with the place where it begins."""
    for document, parts in cut:
        for text, (_, (start, _)) in zip(_texts(document, parts), parts, strict=True):
            yield text, start


def _texts(document: Document, parts: Sequence[Part]) -> Iterator[str]:
    """Yield the text of each part; titles and capitals as sentences, by how the body writes."""
    texts = [document.text[a:b] for _, (a, b) in parts]
    titled = [
        p.section in TITLES and is_titled(text) for (p, _), text in zip(parts, texts, strict=True)
    ]
    whole = is_all_capitals(document.text)
    shouted = [
        not title and _shouted(text, whole=whole)
        for title, text in zip(titled, texts, strict=True)
    ]
    if not any(titled) and not any(shouted):
        yield from texts
        return
    changed = zip(texts, titled, shouted, strict=True)
    usage = usage_of(text for text, *either in changed if not any(either))
    loud_texts = [text for text, loud in zip(texts, shouted, strict=True) if loud]
    written = iter(truecased(loud_texts, usage, whole=whole))
    for text, title, loud in zip(texts, titled, shouted, strict=True):
        if loud:
            yield next(written)
        else:
            yield sentence_case(text, usage) if title else text


def _shouted(text: str, *, whole: bool) -> bool:
    """Tell whether capitals tell nothing in the text, or in a sentence of it; not in datelines."""
    return bool(shouted_spans(text, whole=whole)) and dateline_end(text) < len(text)


def _as_printed(document: Document, tokens: list[Token]) -> list[Token]:
    """Return the tokens of a title, which was read as a sentence, with the words as printed.

    Of text in capitals the words stay as they were read.
    """
    return [t._replace(text=document.text[t.start : t.end]) for t in tokens]


def foreign_spans(document: Document) -> tuple[Span, ...]:
    """Return the paragraphs that are not English; short ones follow the whole text.

    >>> text = "Die Rakete traf den Stützpunkt in der Nacht und tötete drei Soldaten"
    >>> [span.end for span in foreign_spans(Document(text=text))]
    [68]
    """
    return tuple(p.span for p, foreign in _told(document) if foreign)


@lru_cache(maxsize=2 * BATCH)  # documents are cut a batch before they are read
def _told(document: Document) -> tuple[tuple[Paragraph, bool], ...]:
    """Return each paragraph and whether it is foreign."""
    paragraphs = split_paragraphs(document)
    english = [is_english(p.span.of(document.text)) for p in paragraphs]
    short_too = None in english and is_english(document.text) is False
    foreign = (told is False or (told is None and short_too) for told in english)
    return tuple(zip(paragraphs, foreign, strict=True))


def _cut(documents: Iterable[Document]) -> Iterator[Cut]:
    for document in documents:
        english = (paragraph for paragraph, foreign in _told(document) if not foreign)
        bodies = ((paragraph, body_of(document.text, paragraph)) for paragraph in english)
        yield (
            document,
            [(p, piece) for p, body in bodies if body for piece in _pieces(document, body)],
        )


def _pieces(document: Document, body: Span) -> Iterator[tuple[int, int]]:
    """Yield what is parsed at once: a dateline is no part of the sentence that follows it."""
    cut = body.start + dateline_end(body.of(document.text))
    yield from ((a, b) for a, b in ((body.start, cut), (cut, body.end)) if a < b)


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
    if last.lower in ("a.m.", "p.m.") and "time" in {t.lower for t in after[1:ZONE_WORDS]}:
        return True  # '1:20 a.m. | Kyiv time': the full stop is the abbreviation's
    ended = last.text[-1] in TERMINAL
    return not ended and after[0].text[0].islower()


def _sentence(
    document: Document, paragraph: Paragraph, index: int, tokens: list[Token]
) -> Sentence:
    tokens = rehung(tokens)
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

"""Find reports of speech: who says it, the words that say so, and what is said."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from claims.clauses.phrases import runs
from claims.clauses.speech import Form, Report, find_reports
from claims.lexicon.load import words
from claims.model.attribution import Attribution
from claims.model.clause import Clause
from claims.model.mention import Layer, Mention
from claims.model.reading import Quotation
from claims.model.sentence import Section, Sentence
from claims.model.span import Span

MOSTLY = 0.6  # of the words of a content: above it the quotation alone is the content
ADJACENT = 4  # characters between a quotation and its cue or source: comma, marks, space
CONTINUES = 4  # characters between a sentence and the quotation that goes on with its quotation
SPEAKER_WORDS = 6  # of "Pence: …"; longer openings are sentences


@dataclass(frozen=True, slots=True)
class _Seen:
    """Hold a report with the quotations that belong to it."""

    report: Report
    quotes: tuple[Quotation, ...] = ()


def find_attributions(
    sentence: Sentence, clauses: Sequence[Clause], quotations: Sequence[Quotation]
) -> Iterator[Mention[Attribution]]:
    """Yield the reports of speech of a sentence, by the place of their cue.

    Of a quotation that began in an earlier sentence the content holds the whole; what follows in
    later sentences is added by `join_attributions`.
    """
    del clauses  # the tree alone says more of speech: quotations break the clauses
    near = _near(sentence, quotations)
    seen = [*_opened_by_colon(sentence, near)]
    seen += [
        _Seen(r) for r in find_reports(sentence) if not any(r.head == s.report.head for s in seen)
    ]
    seen = _with_quotations(sentence, seen, near)
    for item in sorted(seen, key=lambda s: s.report.head):
        value = _attribution(sentence, item, near)
        if value is not None:
            yield _mention(sentence, item.report, value)


def join_attributions(
    sentences: Sequence[Sentence],
    attributions: Sequence[Mention[Attribution]],
    quotations: Sequence[Quotation],
) -> tuple[Mention[Attribution], ...]:
    """Return the reports of a document with the quotations that go on in later sentences.

    A quotation goes on where the next one follows the sentence of the cue at once and no other
    report holds it, where its mark is not closed at the end of the paragraph, and as the block
    after "X reported:".
    """
    held = {(p.start, p.end) for m in attributions for p in m.value.content}
    joined = []
    for mention in attributions:
        content = mention.value.content
        sentence = sentences[mention.sentence]
        if mention.value.direct or not content:
            content = (*content, *_goes_on(sentence, content, quotations, held))
        if not content:
            content = _block(sentence, sentences, mention)
        if content:
            direct = mention.value.direct or not mention.value.content
            value = mention.value.model_copy(update={"content": content, "direct": direct})
            joined.append(replace(mention, value=value))
    return tuple(joined)


def _near(sentence: Sentence, quotations: Sequence[Quotation]) -> Sequence[Quotation]:
    """Return the quotations that overlap the sentence; they come sorted and do not overlap."""
    first = bisect_right(quotations, sentence.span.start, key=lambda q: q.span.end)
    last = bisect_left(quotations, sentence.span.end, key=lambda q: q.span.start)
    return quotations[first:last]


def _mention(sentence: Sentence, report: Report, value: Attribution) -> Mention[Attribution]:
    pieces = [*value.source, *value.cue, *value.content]
    inside = [p for p in pieces if sentence.span.contains(p)]
    span = Span(start=min(p.start for p in inside), end=max(p.end for p in inside))
    return Mention(
        layer=Layer.ATTRIBUTIONS,
        span=span,
        text=sentence.quoted(span),
        value=value,
        sentence=sentence.index,
        head=report.head,
    )


def _attribution(sentence: Sentence, item: _Seen, near: Sequence[Quotation]) -> Attribution | None:
    report = item.report
    content = _content_spans(sentence, item)
    cue = tuple(sentence.over([run[0], run[-1]]) for run in _unbroken(report.cue))
    opens_block = not content and _ends_with_colon(sentence)
    if (
        not cue
        or not (content or opens_block)
        or (_quotes_only(sentence, report) and not item.quotes)
    ):
        return None
    quoted = bool(item.quotes) or any(
        q.span.contains(p) for p in content for q in near if not q.span.contains(cue[0])
    )
    return Attribution(
        source=runs(sentence, report.source),
        cue=cue,
        content=content,
        direct=quoted and _quoted_share(content, near) >= MOSTLY,
        addressee=runs(sentence, report.addressee),
    )


def _quotes_only(sentence: Sentence, report: Report) -> bool:
    """Tell whether the verb reports only beside a quotation: "he continued to attack" does not."""
    return report.form is Form.VERB and sentence.tokens[report.head].lemma in words(
        "speech", "quote_only"
    )


def _unbroken(positions: tuple[int, ...]) -> list[list[int]]:
    pieces: list[list[int]] = []
    for at in positions:
        if pieces and at == pieces[-1][-1] + 1:
            pieces[-1].append(at)
        else:
            pieces.append([at])
    return pieces


def _content_spans(sentence: Sentence, item: _Seen) -> tuple[Span, ...]:
    """Return the pieces of the content, quotations whole."""
    report = item.report
    own = set(report.content) - set(report.cue) - set(report.source)
    quotes = [q.span for q in item.quotes]
    inside = {i for q in quotes for i in sentence.within(q)}
    outside = own - inside
    if quotes and (len(outside) < (1 - MOSTLY) * len(own) or not own & inside):
        return tuple(quotes)
    rest = [p for p in runs(sentence, own) if not any(q.contains(p) for q in quotes)]
    return _merged([*rest, *quotes])


def _merged(pieces: Iterable[Span]) -> tuple[Span, ...]:
    found: list[Span] = []
    for piece in sorted(pieces, key=lambda p: (p.start, p.end)):
        if found and found[-1].overlaps(piece):
            found[-1] = found[-1].cover(piece)
        else:
            found.append(piece)
    return tuple(found)


def _quoted_share(content: Sequence[Span], near: Sequence[Quotation]) -> float:
    size = sum(p.end - p.start for p in content)
    quoted = sum(
        max(0, min(p.end, q.span.end) - max(p.start, q.span.start)) for p in content for q in near
    )
    return quoted / size if size else 0.0


def _with_quotations(
    sentence: Sentence, seen: list[_Seen], near: Sequence[Quotation]
) -> list[_Seen]:
    """Give each quotation of the sentence to the report that it touches, if any does."""
    given: dict[int, list[Quotation]] = {}
    for quotation in near:
        outside = [n for n, s in enumerate(seen) if not _speaks_within(sentence, s, quotation)]
        owner = _owner(sentence, [(n, seen[n]) for n in outside], quotation)
        if owner is not None:
            given.setdefault(owner, []).append(quotation)
    return [replace(s, quotes=(*s.quotes, *given.get(n, ()))) for n, s in enumerate(seen)]


def _speaks_within(sentence: Sentence, item: _Seen, quotation: Quotation) -> bool:
    token = sentence.tokens[item.report.head]
    return quotation.span.start <= token.start and token.end <= quotation.span.end


def _owner(sentence: Sentence, seen: list[tuple[int, _Seen]], quotation: Quotation) -> int | None:
    """Return the report to which a quotation belongs.

    The nearest one that touches it or holds most of it as content; in a sentence with a single
    verb of speech, that one where the quotation is at least a clause.
    """
    inside = set(sentence.within(quotation.span))
    best: tuple[float, int] | None = None
    for n, item in seen:
        report = item.report
        if report.form in (Form.ADVERB, Form.NOUN):
            continue
        distance = _distance(sentence, report, quotation.span)
        shares = len(inside & set(report.content)) > len(inside) / 2
        if distance <= ADJACENT or shares:
            best = min(best or (1e9, n), (distance, n))
    return best[1] if best else None


def _distance(sentence: Sentence, report: Report, span: Span) -> int:
    """Return how many characters lie between the words of a report and a span."""
    frame = sentence.over([*report.cue, *report.source, *report.addressee])
    if frame.overlaps(span):
        frame = sentence.over(report.cue)
    return max(0, span.start - frame.end, frame.start - span.end)


def _ends_with_colon(sentence: Sentence) -> bool:
    return sentence.text.rstrip().endswith(":")


def _opened_by_colon(sentence: Sentence, near: Sequence[Quotation]) -> Iterator[_Seen]:
    """Read "Pence: …" and "WALLACE: …": a short name, a colon and what was said."""
    colon = next((t.i for t in sentence.tokens[: SPEAKER_WORDS + 1] if t.text == ":"), None)
    if not colon or colon + 1 >= len(sentence.tokens):
        return
    opening = sentence.tokens[:colon]
    if any(t.pos not in ("PROPN", "DET", "NOUN", "ADJ", "PUNCT", "ADP") for t in opening):
        return
    quoted = any(
        q.span.start - sentence.tokens[colon].end <= ADJACENT
        for q in near
        if q.span.start > sentence.tokens[colon].end
    )
    named = opening[-1].entity in ("PERSON", "ORG") or opening[-1].text.isupper()
    if not named or not (
        quoted or sentence.section is Section.HEADLINE or opening[0].text.isupper()
    ):
        return
    content = () if quoted else tuple(range(colon + 1, len(sentence.tokens)))
    yield _Seen(Report(colon, Form.COLON, (colon,), tuple(range(colon)), content))


def _goes_on(
    sentence: Sentence,
    content: Sequence[Span],
    quotations: Sequence[Quotation],
    held: set[tuple[int, int]],
) -> Iterator[Span]:
    """Yield the quotations that go on after the sentence of the cue."""
    end = max([sentence.span.end, *(p.end for p in content)])
    within_paragraph = True
    for quotation in quotations:
        span = quotation.span
        if span.start < end or (span.start, span.end) in held:
            if (span.start, span.end) in held and span in content:
                within_paragraph = quotation.closed
            continue
        if span.start - end > CONTINUES and within_paragraph:
            return
        yield span
        end, within_paragraph = span.end, quotation.closed
        held.add((span.start, span.end))


def _block(
    sentence: Sentence, sentences: Sequence[Sentence], mention: Mention[Attribution]
) -> tuple[Span, ...]:
    """Return the paragraph after "X reported:"."""
    if not _ends_with_colon(sentence) or mention.value.content:
        return ()
    following = [
        s.span
        for s in sentences[sentence.index + 1 :]
        if s.paragraph <= sentence.paragraph + 1 and s.section is not Section.HEADLINE
    ]
    return (following[0].cover(following[-1]),) if following else ()

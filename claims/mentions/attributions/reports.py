"""Find reports of speech: who says it, the words that say so, and what is said."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from claims.clauses.closing import can_speak
from claims.clauses.phrases import runs, unbroken
from claims.clauses.speech import Form, Report, find_reports
from claims.lexicon.load import words
from claims.mentions.attributions.headlines import headline_report
from claims.mentions.attributions.joining import ends_with_colon
from claims.mentions.attributions.pieces import MOSTLY, merged, quoted_share
from claims.model.attribution import Attribution
from claims.model.mention import Layer, Mention
from claims.model.reading import Quotation
from claims.model.sentence import Section, Sentence
from claims.model.span import Span

ADJACENT = 4  # characters between a quotation and its cue or source: comma, marks, space
SPEAKER_WORDS = 6  # of "Pence: …"; longer openings are sentences


@dataclass(frozen=True, slots=True)
class _Seen:
    """Hold a report with the quotations that belong to it."""

    report: Report
    quotes: tuple[Quotation, ...] = ()


def find_reported(
    sentence: Sentence, quotations: Sequence[Quotation]
) -> Iterator[Mention[Attribution]]:
    """Yield the reports of speech of a sentence, by the place of their cue.

    Of a quotation that began in an earlier sentence the content holds the whole; what follows in
    later sentences is added by `joining`.
    """
    near = _near(sentence, quotations)
    seen = [*_opened_by_colon(sentence, near)]
    seen += [_Seen(r) for r in headline_report(sentence) if not seen]
    seen += [
        _Seen(r) for r in find_reports(sentence) if not any(r.head == s.report.head for s in seen)
    ]
    seen = _with_quotations(sentence, seen, near)
    for item in sorted(seen, key=lambda s: s.report.head):
        value = _attribution(sentence, item, near)
        if value is not None:
            yield mention_of(sentence, item.report.head, value)


def _near(sentence: Sentence, quotations: Sequence[Quotation]) -> Sequence[Quotation]:
    """Return the quotations that overlap the sentence; they come sorted and do not overlap."""
    first = bisect_right(quotations, sentence.span.start, key=lambda q: q.span.end)
    last = bisect_left(quotations, sentence.span.end, key=lambda q: q.span.start)
    return quotations[first:last]


def mention_of(sentence: Sentence, head: int, value: Attribution) -> Mention[Attribution]:
    """Return a report as a mention over its pieces in the sentence of its cue."""
    pieces = [*value.source, *value.cue, *value.content]
    inside = [p for p in pieces if sentence.span.contains(p)]
    span = Span(start=min(p.start for p in inside), end=max(p.end for p in inside))
    return Mention(
        layer=Layer.ATTRIBUTIONS,
        span=span,
        text=sentence.quoted(span),
        value=value,
        sentence=sentence.index,
        head=head,
    )


def _attribution(sentence: Sentence, item: _Seen, near: Sequence[Quotation]) -> Attribution | None:
    report = item.report
    content = _content_spans(sentence, item)
    cue = tuple(sentence.over([run[0], run[-1]]) for run in unbroken(report.cue))
    opens_block = not content and ends_with_colon(sentence)
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
        direct=quoted and quoted_share(content, near) >= MOSTLY,
        addressee=runs(sentence, report.addressee),
    )


def _quotes_only(sentence: Sentence, report: Report) -> bool:
    """Tell whether the verb reports only beside a quotation: "he continued to attack" does not."""
    return report.form is Form.VERB and sentence.tokens[report.head].lemma in words(
        "speech", "quote_only"
    )


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
    return merged([*rest, *quotes])


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
    named = named or (quoted and can_speak(opening[-1]))
    labelled = opening[-1].lower in words("speech", "labels")
    if (
        labelled
        or not named
        or not (quoted or sentence.section is Section.HEADLINE or opening[0].text.isupper())
    ):
        return
    content = () if quoted else tuple(range(colon + 1, len(sentence.tokens)))
    yield _Seen(Report(colon, Form.COLON, (colon,), tuple(range(colon)), content))

"""Join what is said in later sentences to the report that it belongs to."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from claims.model.attribution import Attribution
from claims.model.mention import Mention
from claims.model.reading import Quotation
from claims.model.sentence import Section, Sentence
from claims.model.span import Span

CONTINUES = 4  # characters between a sentence and the quotation that goes on with its quotation


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
    if not ends_with_colon(sentence) or mention.value.content:
        return ()
    following = [
        s.span
        for s in sentences[sentence.index + 1 :]
        if s.paragraph <= sentence.paragraph + 1 and s.section is not Section.HEADLINE
    ]
    return (following[0].cover(following[-1]),) if following else ()


def ends_with_colon(sentence: Sentence) -> bool:
    """Tell whether a sentence announces what follows it."""
    return sentence.text.rstrip().endswith(":")

"""An article cut where claims begin and end, so that each stretch knows its claims."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from factcheck.domain.record import Value
from factcheck.reports.article_parts import ArticlePart
from factcheck.reports.claim_parts import ClaimPart

PLAIN = "plain"  # no claim lies here
UNJUDGED = "listed"  # claims lie here that were not pursued further


class Stretch(Value):
    """Hold words that lie in the same claims; `ends` are the claims told in full that end here."""

    text: str
    tone: str
    spoken: str  # what a pointer or a screen reader is told
    ends: tuple[ClaimPart, ...]


def marked_text(article: ArticlePart, claims: Sequence[ClaimPart]) -> Iterator[Stretch]:
    """Yield the text of an article in stretches; together they are the text.

    Where several claims lie, the shortest that was judged gives the tone: it is the most precise.
    """
    own = [c for c in claims if c.article == article.label and c.end <= len(article.text)]
    cuts = sorted({0, len(article.text), *(c.start for c in own), *(c.end for c in own)})
    for start, end in pairwise(cuts):
        here = [c for c in own if c.start <= start and end <= c.end]
        told = sorted((c for c in here if c.worked_on), key=lambda c: (c.end - c.start, c.label))
        ending = sorted((c for c in told if c.end == end), key=lambda c: int(c.label[1:]))
        yield Stretch(
            text=article.text[start:end],
            tone=told[0].verdict.tone if told else UNJUDGED if here else PLAIN,
            spoken=", ".join(f"{c.label} {c.verdict.line}" for c in told),
            ends=tuple(ending),
        )

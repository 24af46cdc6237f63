"""Join and measure the pieces of a report."""

from collections.abc import Iterable, Sequence

from claims.model.reading import Quotation
from claims.model.span import Span

MOSTLY = 0.6  # of the words of a content: above it the quotation alone is the content


def merged(pieces: Iterable[Span]) -> tuple[Span, ...]:
    """Return the pieces in order, those that overlap as one."""
    found: list[Span] = []
    for piece in sorted(pieces, key=lambda p: (p.start, p.end)):
        if found and found[-1].overlaps(piece):
            found[-1] = found[-1].cover(piece)
        else:
            found.append(piece)
    return tuple(found)


def quoted_share(content: Sequence[Span], quotations: Sequence[Quotation]) -> float:
    """Return the share of the characters of a content that stands in quotation marks, 0 to 1."""
    size = sum(p.end - p.start for p in content)
    quoted = sum(
        max(0, min(p.end, q.span.end) - max(p.start, q.span.start))
        for p in content
        for q in quotations
    )
    return quoted / size if size else 0.0

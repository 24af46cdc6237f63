"""Pieces of a report."""

import pytest

from claims.mentions.attributions.pieces import merged, quoted_share
from claims.model.reading import Quotation
from claims.model.span import Span


def spans(*pairs):
    return tuple(Span(start=start, end=end) for start, end in pairs)


def test_pieces_that_overlap_become_one_and_others_stay():
    assert merged(spans((5, 9), (0, 3), (8, 12))) == spans((0, 3), (5, 12))


@pytest.mark.parametrize(
    ("content", "share"),
    [(spans((0, 10)), 0.5), (spans((5, 10)), 1.0), (spans((0, 5)), 0.0), ((), 0.0)],
)
def test_the_share_of_quoted_characters(content, share):
    assert quoted_share(content, [Quotation(Span(start=5, end=20))]) == share

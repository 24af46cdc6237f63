import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from claims.model.span import Span


def _span(a, b):
    return Span(start=min(a, b), end=max(a, b))


@pytest.mark.parametrize(
    ("one", "other", "overlaps", "contains"),
    [
        ((0, 4), (2, 6), True, False),
        ((0, 6), (2, 4), True, True),
        ((0, 2), (2, 4), False, False),
        ((3, 3), (3, 3), False, True),
    ],
)
def test_spans_meet_by_shared_characters(one, other, overlaps, contains):
    a, b = _span(*one), _span(*other)
    assert (a.overlaps(b), a.contains(b)) == (overlaps, contains)


@pytest.mark.parametrize(("start", "end"), [(5, 4), (-1, 2)])
def test_a_span_runs_forward_from_zero(start, end):
    with pytest.raises(ValueError, match="forward"):
        Span(start=start, end=end)


@given(st.tuples(*[st.integers(0, 50)] * 4))
def test_the_cover_holds_both_and_no_more(points):
    a, b = _span(*points[:2]), _span(*points[2:])
    cover = a.cover(b)
    assert cover.contains(a)
    assert cover.contains(b)
    assert cover.start in (a.start, b.start)
    assert cover.end in (a.end, b.end)

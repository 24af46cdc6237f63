"""A speaker as resolved."""

from claims.model.span import Span
from claims.resolution.named import Named


def test_a_speaker_is_taken_for_no_person_unless_told():
    who = Named("the ministry", Span(start=0, end=12))
    assert not who.human
    assert not who.plural

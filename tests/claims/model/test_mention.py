from claims.model.mention import Layer, Mention
from claims.model.span import Span


def test_a_mention_is_equal_by_what_and_where():
    def mention(start):
        return Mention(Layer.NUMBERS, Span(start=start, end=9), "x", 1, sentence=0, head=0)

    assert mention(0) == mention(0)
    assert mention(0) != mention(1)

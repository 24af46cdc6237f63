from claims.model.sentence import Section, Sentence, Token
from claims.model.span import Span

TEXT = "Two men died."
HEADS = (1, 2, 2, 2)


def _sentence(offset=10):
    tokens, at = [], offset
    for i, (word, head) in enumerate(zip(("Two", "men", "died", "."), HEADS, strict=True)):
        start = offset + TEXT.index(word)
        tokens.append(
            Token(i, start, start + len(word), word, word, word.lower(), "", "", "d", head, "")
        )
        at = start + len(word)
    return Sentence(
        index=0,
        paragraph=0,
        section=Section.BODY,
        span=Span(start=offset, end=at),
        text=TEXT,
        tokens=tuple(tokens),
        children=((), (0,), (1, 3), ()),
    )


def test_the_tree_is_walked_both_ways():
    sentence = _sentence()
    assert sentence.subtree(1) == [0, 1]
    assert sentence.subtree(2) == [0, 1, 2, 3]
    assert list(sentence.ancestors(0)) == [1, 2]
    assert list(sentence.ancestors(2)) == []
    assert sentence.child(2, "d") == 1
    assert sentence.child(2, "nsubj") is None


def test_positions_and_document_spans_turn_into_each_other():
    sentence = _sentence()
    span = sentence.over([0, 1])
    assert (span.start, span.end) == (10, 17)
    assert sentence.quoted(span) == "Two men"
    assert sentence.within(span) == [0, 1]
    assert sentence.words() == ["two", "men", "died", "."]

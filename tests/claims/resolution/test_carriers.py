"""Who carried or was cited for what is told."""

import pytest

from claims.model.attribution import Attribution
from claims.model.span import Span
from claims.resolution.carriers import carrier, cited


def found(read, find, text):
    tree = read(text).sentences[0].sentence
    verb = next(t for t in tree.tokens if t.lower in ("said", "saying"))
    start = text.index("the bridge")
    value = Attribution(
        source=(),
        cue=(Span(start=verb.start, end=verb.end),),
        content=(Span(start=start, end=start + len("the bridge fell")),),
    )
    span = find(tree, value, verb.i)
    return span and span.of(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The army said in a statement carried by AFP that the bridge fell.", "AFP"),
        ("The Herald quoted the army as saying the bridge fell.", "Herald"),
        ("The army was quoted by AFP as saying the bridge fell.", "AFP"),
        ("The army was quoted as saying the bridge fell.", None),
        ("The army said in a statement that the bridge fell.", None),
        ("The army said the bridge fell.", None),
    ],
)
def test_who_passed_the_words_on_is_found(read, text, expected):
    assert found(read, carrier, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("AFP said, quoting the mayor, that the bridge fell.", "mayor"),
        ("AFP said, praising the mayor, that the bridge fell.", None),
    ],
)
def test_who_is_cited_is_found(read, text, expected):
    assert found(read, cited, text) == expected

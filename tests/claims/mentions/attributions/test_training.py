"""Learning from annotated documents."""

import pytest

from claims.mentions.attributions.finder import find_all_attributions
from claims.mentions.attributions.training import head_of, labels_of, train
from claims.model.attribution import Attribution
from claims.model.document import Document
from claims.model.span import Span
from claims.parsing.quotations import find_quotations

NAMES = ("mayor", "chief", "nurse", "pilot", "judge", "baker", "clerk", "guard")


def marked(text, source, cue, content):
    def spans(words):
        start = text.index(words)
        return (Span(start=start, end=start + len(words)),)

    return Attribution(source=spans(source), cue=spans(cue), content=spans(content))


def lesson(name):
    text = f"The {name} yodelled that it fell. The {name} ran home."
    return Document(text=text), [marked(text, f"The {name}", "yodelled", "that it fell")]


def test_a_verb_that_was_never_heard_of_is_learned(parse, tmp_path):
    out = tmp_path / "own.zip"
    counts = train([lesson(name) for name in NAMES], out, source="eight sentences")
    assert (counts.documents, counts.attributions) == (8, 8)
    text = "The singer yodelled that it fell."
    [report] = find_all_attributions(parse(text), find_quotations(text), weights=out)
    assert [p.of(text) for p in report.value.source] == ["The singer"]
    assert [p.of(text) for p in report.value.content] == ["that it fell"]


def test_equal_lessons_give_equal_bytes(tmp_path):
    one, two = tmp_path / "one.zip", tmp_path / "two.zip"
    for out in (one, two):
        train([lesson(name) for name in NAMES], out)
    assert one.read_bytes() == two.read_bytes()


@pytest.mark.parametrize(
    ("text", "cue", "head"),
    [
        ("The mayor has said it fell.", "has said", "said"),
        ("According to her, it fell.", "According to", "According"),
        ("He is a supporter of her.", "is a supporter of", "is"),
    ],
)
def test_the_main_word_of_a_cue(parse, text, cue, head):
    [sentence] = parse(text)
    start = text.index(cue)
    inside = sentence.within(Span(start=start, end=start + len(cue)))
    assert sentence.tokens[head_of(sentence, inside)].text == head


def test_a_word_in_no_part_is_labelled_so(parse):
    text = "The mayor said it fell today."
    [sentence] = parse(text)
    value = marked(text, "The mayor", "said", "it fell")
    assert labels_of(sentence, value) == ["S", "S", "C", "T", "T", "O", "O"]

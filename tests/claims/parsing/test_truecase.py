"""Text in capitals, read as running text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.model.document import Document
from claims.parsing.headlines import usage_of
from claims.parsing.sentences import parse_documents
from claims.parsing.truecase import truecased

MIXED = "Police said that two men of the FMLN died.\n\nUSS COLE\n\nNATO, EU AND UN MET."


@given(st.lists(st.text(max_size=60), max_size=3))
def test_no_offset_moves_whatever_the_text(texts):
    changed = truecased(texts, usage_of([]))
    assert [len(t) for t in changed] == [len(t) for t in texts]
    assert [t.upper() for t in changed] == [t.upper() for t in texts]


def test_text_with_small_letters_stays_as_it_is():
    assert truecased([MIXED], usage_of([])) == [MIXED]


def test_a_surname_serves_the_rest_of_the_document():
    texts = ["PRESIDENT BUSH SPOKE TO THEM.", "THEN THEY HEARD BUSH IN THE BUSH AGAIN."]
    assert truecased(texts, usage_of([]))[1] == "Then they heard Bush in the bush again."


def test_a_parse_reads_names_as_names_and_quotes_as_printed(parse):
    text = "TWO MEN WERE KILLED WHEN MARTA SANDOVAL SPOKE IN LIMA."
    [sentence] = parse(text)
    assert sentence.text == text
    assert [t.text for t in sentence.tokens if t.pos == "PROPN"] == ["Marta", "Sandoval", "Lima"]
    assert all(text[t.start : t.end] == t.text.upper() for t in sentence.tokens)


@pytest.mark.parametrize("text", [MIXED, "BAGHDAD (AP) — Two died.", "ARMY KILLS 2"])
def test_tokens_of_other_text_are_as_printed(text):
    [sentences] = parse_documents([Document(text=text)])
    tokens = [t for s in sentences for t in s.tokens]
    assert [t.text for t in tokens] == [text[t.start : t.end] for t in tokens]

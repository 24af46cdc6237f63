"""What words of an article mean, once for all claims of a sentence."""

import pytest

from claims.framing.naming import Naming
from claims.resolution.speakers import resolve_tellers


def named(reading, at=-1):
    tellers = resolve_tellers(reading)
    sentence = reading.sentences[at]
    chain = tellers.at(sentence.sentence.span.start + 1)
    text = reading.document.text
    found = Naming(reading, tellers).meant(sentence, chain)
    return {text[:end].split()[-1].strip("“”,."): name for end, name in sorted(found.items())}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Anna Keller came. She attacked it.", {"She": "Anna Keller"}),
        ("Tom Keller and Paul Roe met. He attacked it.", {}),
        ("Rebels attacked the bridge yesterday.", {"yesterday": "2020-03-12"}),
        ("Rebels attacked the bridge on 12 March 2020.", {}),
        ("“Rebels came,” Mayor Tom Keller said. “We left.”", {"We": "Tom Keller"}),
        ("“Rebels came,” an official said. “We left.”", {}),
    ],
)
def test_words_that_need_a_name_or_day_are_given_one(read, text, words):
    assert named(read(text, published="2020-03-13")) == words


def test_each_claim_of_a_sentence_is_told_by_its_own_speaker(read):
    reading = read("“We left,” Mayor Tom Keller said.")
    tellers = resolve_tellers(reading)
    naming = Naming(reading, tellers)
    [sentence] = reading.sentences
    quoted = tellers.at(sentence.sentence.span.start + 1)
    assert list(naming.meant(sentence, quoted).values()) == ["Tom Keller"]
    assert naming.meant(sentence, ()) == {}

"""The words that weaken a claim."""

import pytest

from claims.framing.hedging import find_hedges, lacks_grounds
from claims.framing.scope import clauses_around


def scope(reading, word):
    (sentence,) = reading.sentences
    head = next(t.i for t in sentence.sentence.tokens if t.text == word)
    return sentence, head, tuple(clauses_around(sentence, head))


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("The fire probably killed the sheep.", "killed", ["probably"]),
        ("Police believe that the boy drowned.", "drowned", ["believe"]),
        ("He is said to have met the rebels.", "met", ["said"]),
        ("Rumours that the bank failed spread on Monday.", "failed", ["Rumours"]),
        ("The driver must have lost control.", "lost", ["must"]),
        ("Police have not confirmed that it sank.", "sank", ["not confirmed"]),
        ("Nobody doubts that the dam failed.", "failed", []),
        ("Divers could not reach the wreck.", "reach", []),
        ("The mayor must resign.", "resign", []),
        ("Troops fired after the suspected raid.", "fired", []),
        ("Police confirmed that it sank.", "sank", []),
    ],
)
def test_hedges_are_the_words_that_weaken(read, text, word, expected):
    assert list(find_hedges(*scope(read(text), word), ())) == expected


@pytest.mark.parametrize(
    ("text", "lacking"),
    [
        ("Divers found no sign that it carried arms.", True),
        ("Divers found a sign that it carried arms.", False),
        ("No ship that carried arms sank.", False),
    ],
)
def test_what_nothing_was_found_for_lacks_grounds(read, text, lacking):
    sentence, _, clauses = scope(read(text), "carried")
    assert lacks_grounds(sentence, clauses) is lacking

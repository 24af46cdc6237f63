"""What has not come about."""

import pytest

from claims.framing.outlook import is_unknown, outlook_of
from claims.framing.scope import clauses_around
from claims.model.reading import Draft
from claims.model.value import Fact


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("The firm will close the mine.", "close", ("planned", "prediction")),
        ("The firm is about to close the mine.", "close", ("planned", "prediction")),
        ("The firm said it would close the mine.", "close", ("planned", "prediction")),
        ("The judge ordered the firm to close the mine.", "close", ("planned", "intent")),
        ("Rebels hatched a plot to close the mine.", "close", ("planned", "intent")),
        ("The law would close the mine.", "close", ("conditional", "hypothetical")),
        ("Had the alarm worked, they would be here.", "worked", ("conditional", "hypothetical")),
        (
            "It is not clear whether rain closed the mine.",
            "closed",
            ("unknown", "stated ignorance"),
        ),
        ("The firm should close the mine.", "close", ("asserted", "opinion")),
        ("The firm would later close the mine.", "close", None),
        ("The driver must have closed the door.", "closed", None),
        ("The firm managed to close the mine.", "close", None),
        ("The firm closed the mine.", "closed", None),
    ],
)
def test_an_outlook_says_why_it_cannot_be_checked(read, text, word, expected):
    (sentence,) = read(text).sentences
    head = next(t.i for t in sentence.sentence.tokens if t.text == word)
    draft = Draft(Fact(subject="it", predicate=word), 0, sentence.sentence.span, {}, head)
    outlook = outlook_of(sentence, draft, tuple(clauses_around(sentence, head)))
    found = None if outlook is None else (outlook.modality.value, outlook.because)
    assert found == expected


@pytest.mark.parametrize(
    ("text", "unknown"), [("It is unclear who fired.", True), ("It is clear who fired.", False)]
)
def test_what_is_not_clear_is_unknown(read, text, unknown):
    (sentence,) = read(text).sentences
    head = next(t.i for t in sentence.sentence.tokens if t.text == "fired")
    assert is_unknown(sentence, head) is unknown

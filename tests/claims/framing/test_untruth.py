"""What a sentence itself calls false."""

import pytest

from claims.framing.untruth import is_untrue, withholds_denial


def token(sentence, word):
    return next(t.i for t in sentence.tokens if t.text == word)


@pytest.mark.parametrize(
    "text",
    [
        "Reports that the ferry left Rota were false.",
        "Rumours that the ferry left Rota proved false.",
        "The claim that the ferry left Rota turned out to be untrue.",
        "The story that the ferry left Rota is a hoax.",
        "Reports that the ferry left Rota were not true.",
        "Claims that the ferry left Rota were denied by its owner.",
        "Its owner said reports that the ferry left Rota were wrong.",
        "Its owner dismissed as untrue claims that the ferry left Rota.",
        "Its owner rejected claims that the ferry left Rota.",
        "Its owner refuted reports that the ferry left Rota.",
        "Its owner described as false reports that the ferry left Rota.",
        "The crew stayed there, contradicting reports that the ferry left Rota.",
        "Contrary to reports that the ferry left Rota, it was in Kiel.",
        "There is no truth in reports that the ferry left Rota.",
        "There was no basis to the claim that the ferry left Rota.",
        "It is false that the ferry left Rota.",
        "It is not true that the ferry left Rota.",
        "The mayor was wrong to say that the ferry left Rota.",
        "The mayor wrongly claimed that the ferry left Rota.",
        "A page spread a false report that the ferry left Rota.",
        "A fabricated report that the ferry left Rota went round.",
        "The mayor said that the report that the ferry left Rota was fake news.",
        "They spread the lie that the ferry left Rota.",
    ],
)
def test_what_is_called_false_is_untrue(parse, text):
    (sentence,) = parse(text)
    assert is_untrue(sentence, token(sentence, "left"))


@pytest.mark.parametrize(
    "text",
    [
        "The ferry left Rota.",
        "Reports that the ferry left Rota were confirmed.",
        "Reports that the ferry left Rota were not false.",
        "Reports that the ferry left Rota may be false.",
        "It is true that the ferry left Rota.",
        "It is not false that the ferry left Rota.",
        "The mayor was right to say that the ferry left Rota.",
        "Its owner did not deny reports that the ferry left Rota.",
        "Its owner would not confirm or deny reports that the ferry left Rota.",
        "After false reports of a fire, the ferry left Rota.",
        "The owner rejected claims of neglect after the ferry left Rota.",
        "The ferry left Rota, contradicting reports that it was safe.",
        "A report that the ferry left Rota led to a false alarm.",
        "The wrong ferry left.",
    ],
)
def test_what_stands_beside_a_falsehood_is_not_untrue(parse, text):
    (sentence,) = parse(text)
    assert not is_untrue(sentence, token(sentence, "left"))


@pytest.mark.parametrize(
    ("text", "withheld"),
    [
        ("Its owner neither confirmed nor denied that the ferry left Rota.", True),
        ("Its owner would not confirm or deny that the ferry left Rota.", True),
        ("Its owner declined to deny that the ferry left Rota.", True),
        ("Its owner denied that the ferry left Rota.", False),
        ("Its owner did not say that the ferry left Rota.", False),
    ],
)
def test_a_denial_may_be_withheld(parse, text, withheld):
    (sentence,) = parse(text)
    assert withholds_denial(sentence, token(sentence, "left")) is withheld

"""What has not come about."""

import pytest

from claims.extractors.responsibilities.ahead import is_only_wanted, lies_ahead


def clause_of(sentence, lemma):
    return next(c for c in sentence.clauses if c.lemma == lemma)


@pytest.mark.parametrize(
    ("text", "ahead"),
    [
        ("Rebels will attack the base.", True),
        ("Rebels could attack the base.", True),
        ("If rebels attack the base, the truce ends.", True),
        ("Rebels may have attacked the base.", False),
        ("Rebels attacked the base.", False),
    ],
)
def test_what_is_foretold_possible_or_supposed_lies_ahead(sentence, text, ahead):
    assert lies_ahead(clause_of(sentence(text), "attack")) is ahead


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The army tried to blame rebels for the blast.", True),
        ("It was wrong to blame rebels for the blast.", True),
        ("The army was quick to blame rebels for the blast.", False),
        ("The army blamed rebels for the blast.", False),
    ],
)
def test_an_infinitive_is_wanted_unless_it_was_brought_off(sentence, text, wanted):
    read = sentence(text)
    assert is_only_wanted(read, clause_of(read, "blame")) is wanted

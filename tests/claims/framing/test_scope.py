"""The clauses in whose scope a claim lies."""

import pytest

from claims.framing.scope import clauses_around, governor_of


def head(sentence, word):
    return next(t.i for t in sentence.sentence.tokens if t.text == word)


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("The army said that rebels attacked.", "attacked", ["attack", "say"]),
        ("Rebels did not plan to attack.", "attack", ["attack", "plan"]),
        ("The army fell after rebels attacked.", "attacked", ["attack"]),
        ("Rebels attacked.", "attacked", ["attack"]),
        ("Police did not discuss the death investigation.", "investigation", []),
        ("Police will not open a death investigation.", "investigation", ["open"]),
    ],
)
def test_scope_climbs_over_what_hangs_on_a_verb_as_its_content(read, text, word, expected):
    (sentence,) = read(text).sentences
    assert [c.lemma for c in clauses_around(sentence, head(sentence, word))] == expected


def test_a_main_clause_hangs_on_nothing(read):
    (sentence,) = read("The army said that rebels attacked.").sentences
    inner, outer = clauses_around(sentence, head(sentence, "attacked"))
    assert governor_of(sentence, inner) == outer
    assert governor_of(sentence, outer) is None

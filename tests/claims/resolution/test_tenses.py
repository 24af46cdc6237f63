"""To which side of the anchor a time points."""

import pytest

from claims.model.clause import Tense
from claims.resolution.tenses import governor_of, is_report, modifies_noun, tense_of


def at(parse, text, word):
    """A sentence and the place of a word in it."""
    (sentence,) = parse(text)
    return sentence, next(t.i for t in sentence.tokens if t.text == word)


@pytest.mark.parametrize(
    ("text", "tense"),
    [
        ("Rockets fell on the base on Monday.", Tense.PAST),
        ("The base was hit on Monday.", Tense.PAST),
        ("They have left the base since Monday.", Tense.PAST),
        ("They will meet on Monday.", Tense.FUTURE),
        ("They are meeting on Monday.", Tense.FUTURE),
        ("They plan to meet on Monday.", Tense.FUTURE),
        ("The talks begin on Monday.", Tense.FUTURE),
        ("Gas began to leak from the tank on Monday.", Tense.PAST),
        ("They want an answer on Monday.", Tense.PRESENT),
        ("They managed to meet on Monday.", Tense.PAST),
        ("They have been searching since Monday.", Tense.PAST),
        ("They spoke of a summit set for Paris on Monday.", Tense.FUTURE),
        ("They were summoned to answer on Monday.", Tense.FUTURE),
        ("The deal was expected to be closed by Monday.", Tense.FUTURE),
        ("The deal was said to be closed on Monday.", Tense.PAST),
        ("The bank is to open on Monday.", Tense.FUTURE),
        ("The deadline is Monday.", Tense.FUTURE),
        ("The house is worth less than on Monday.", Tense.PRESENT),
        ("The bank is to be opened on Monday.", Tense.FUTURE),
        ("On Monday, the league plans to hold a rally.", Tense.FUTURE),
        ("They planned a rally for Monday.", Tense.FUTURE),
        ("They held a rally on Monday.", Tense.PAST),
        ("Judges put off the case until Monday.", Tense.FUTURE),
        ("Judges heard the case until Monday.", Tense.PAST),
        ("They have until Monday to answer.", Tense.FUTURE),
        ("The pact, effective Monday, was signed.", Tense.FUTURE),
        ("He must be freed by Monday.", Tense.FUTURE),
        ("They may have met on Monday.", Tense.PAST),
        ("The attack on Monday will be studied.", Tense.NONE),
        ("Monday", Tense.NONE),
    ],
)
def test_the_verb_tells_the_side(parse, text, tense):
    sentence, i = at(parse, text, "Monday")
    assert tense_of(sentence, i) is tense


def test_what_stands_before_the_teller_belongs_to_what_is_told(parse):
    sentence, i = at(
        parse, "Guards shot at each other yesterday, Bishkek said on Friday.", "yesterday"
    )
    assert sentence.tokens[governor_of(sentence, i)].text == "shot"
    friday = next(t.i for t in sentence.tokens if t.text == "Friday")
    assert is_report(sentence, governor_of(sentence, friday))


@pytest.mark.parametrize(
    ("text", "noun"),
    [("Monday's attack failed.", True), ("They failed on Monday.", False)],
)
def test_a_time_may_belong_to_a_noun(parse, text, noun):
    sentence, i = at(parse, text, "Monday")
    assert modifies_noun(sentence, i) is noun

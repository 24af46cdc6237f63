"""Verbs that charge, clear, avow and deny."""

import pytest

from claims.extractors.responsibilities.rulings import Ruling, ground_of, ruling_of


@pytest.mark.parametrize(
    ("text", "ruling"),
    [
        ("Police accused him of arson.", Ruling.CHARGED),
        ("A jury found him guilty of arson.", Ruling.CHARGED),
        ("He was found not guilty of arson.", Ruling.CLEARED),
        ("A jury acquitted him of arson.", Ruling.CLEARED),
        ("He confessed to arson.", Ruling.AVOWED),
        ("He pleaded guilty to arson.", Ruling.AVOWED),
        ("He pleaded not guilty to arson.", Ruling.DENIED),
        ("He denied arson.", Ruling.DENIED),
        ("He found the key.", None),
        ("He bought the key.", None),
    ],
)
def test_a_verb_rules_on_what_stands_behind_it(sentence, text, ruling):
    read = sentence(text)
    assert next(filter(None, (ruling_of(read, c) for c in read.clauses)), None) is ruling


def test_who_is_cleared_or_denies_is_negated():
    negated = {ruling: ground_of(ruling)[1] for ruling in Ruling}
    assert [r for r, denies in negated.items() if denies] == [Ruling.CLEARED, Ruling.DENIED]

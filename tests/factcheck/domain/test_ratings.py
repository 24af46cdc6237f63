import pytest

from factcheck.domain.claim_review.labels import Polarity, polarity
from factcheck.domain.ratings import _table, known_verdict
from factcheck.domain.verdict import SCALE, Verdict


@pytest.mark.parametrize(
    ("label", "verdict"),
    [
        ("True", Verdict.SUPPORTED),
        ("  FALSE. ", Verdict.REFUTED),
        ("Mostly False", Verdict.MOSTLY_REFUTED),
        ("Pants on Fire!", Verdict.REFUTED),
        ("Three Pinocchios", Verdict.MOSTLY_REFUTED),
        ("Größtenteils falsch", Verdict.MOSTLY_REFUTED),
        ("ФЕЙК", Verdict.REFUTED),
        ("Half True", Verdict.MIXED),
        ("Unproven", Verdict.INSUFFICIENT_EVIDENCE),
    ],
)
def test_known_words_stand_for_a_verdict_in_any_letter_case(label, verdict):
    assert known_verdict(label) is verdict


@pytest.mark.parametrize(
    "label",
    [
        *("", "not false", "Not entirely true", "True, but old", "False headline, true story"),
        *("Misleading", "Missing context", "Satire", "4", "-1", "Truthy", "Falsehood?"),
        *("Wahr oder falsch", "Vrai ou faux"),
    ],
)
def test_what_is_not_in_the_table_is_not_guessed(label):
    assert known_verdict(label) is None


def test_no_words_stand_twice_and_none_against_the_way_that_labels_are_known_to_point():
    middle = SCALE.index(Verdict.MIXED)
    for label, verdict in _table().items():
        way = polarity(label)
        if way is not Polarity.UNKNOWN and verdict in SCALE:
            assert (SCALE.index(verdict) > middle) == (way is Polarity.TRUER), label
    assert len(_table()) > 100

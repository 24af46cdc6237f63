"""How sure the engine is of a finding."""

import pytest

from claims.lexicon.load import table
from claims.model.finding import FindingRelation
from claims.relations.confidence import TABLE, TYPICAL, share_right
from claims.relations.signs import Sign
from tests.claims.making import article, compared, killed

WEIGHTS = {
    "base": 0.0,
    "relations": {"update": 1.0},
    "rules": {"R08": 1.0},
    "claims": 2.0,
    "signs": {Sign.FAR.value: -3.0, Sign.SHORT.value: 2.0},
}


@pytest.mark.parametrize(
    ("relation", "rule", "sure", "signs", "share"),
    [
        ("contradiction", "R99", TYPICAL, (), 0.5),
        ("update", "R99", TYPICAL, (), 0.73),
        ("update", "R08", TYPICAL, (), 0.88),
        ("update", "R08", TYPICAL, (Sign.FAR,), 0.27),
        ("contradiction", "R99", TYPICAL + 0.5, (), 0.73),
        ("update", "R08", TYPICAL, (Sign.SHORT, Sign.FAR), 0.27),  # of notes only signs weigh
    ],
)
def test_the_weights_of_what_is_seen_are_added_up(relation, rule, sure, signs, share):
    assert share_right(WEIGHTS, relation, rule, sure, signs) == pytest.approx(share, abs=0.005)


def test_every_sign_and_relation_has_a_weight():
    weights = table(TABLE)
    assert set(weights["signs"]) == {sign.value for sign in Sign}
    assert set(weights["relations"]) == {relation.value for relation in FindingRelation}


def test_a_finding_on_surer_claims_is_surer():
    shaky = {"section": "quote", "modality": "alleged"}

    def of(sure):
        told = [
            article(n, (killed(k), {"confidence": sure, **shaky}), text="Some fell. " * 200)
            for n, k in (("a", 2), ("b", 1))
        ]
        [found] = compared(*told)
        return found

    low, high = of(0.4), of(0.95)
    assert 0 < low.confidence < high.confidence < 1
    assert (low.independence, bool(low.independence_why)) == ("unknown", True)

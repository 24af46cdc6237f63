"""The weights of confidence are those of the judged findings; the page says what they reach."""

import json
from dataclasses import replace

import pytest

from claims.model.finding import FindingRelation
from claims.relations.confidence import TYPICAL, share_right
from claims.relations.signs import Sign
from scripts.finding_confidence.cases import PAIRS
from scripts.finding_confidence.fit import TARGET, crossed, fitted, judged, written
from scripts.finding_confidence.labels import Label
from scripts.fitting import PAGE

LABELS = judged()


def made(*signs, right, whole="w"):
    relation, cause = FindingRelation.UPDATE, "" if right else "cause"
    return Label("set", "c", whole, "f", relation, "R08", TYPICAL, signs, right, cause)


def test_the_weights_that_ship_are_fitted_to_the_labels_that_ship():
    shipped = json.loads(TARGET.read_text(encoding="utf-8"))
    weights = fitted(LABELS)
    assert shipped.keys() == weights.keys()
    for part in ("relations", "rules", "signs"):
        assert shipped[part] == pytest.approx(weights[part], abs=0.011)
    for part in ("base", "claims"):
        assert shipped[part] == pytest.approx(weights[part], abs=0.011)


def test_the_page_prints_what_cross_validation_finds():
    page = PAGE.read_text(encoding="utf-8")
    assert written(page, LABELS) == page
    other = [replace(label, right=not label.right) for label in LABELS]
    assert written(page, other) != page


def test_of_news_what_is_said_to_be_right_so_often_is_right_so_often():
    rows = [
        (said, label.right)
        for said, label in zip(crossed(LABELS), LABELS, strict=True)
        if label.corpus != PAIRS
    ]
    for low, high in ((0, 0.7), (0.7, 1)):  # of 68 and 147 findings
        held = [row for row in rows if low <= row[0] < high]
        said, right = (sum(column) / len(held) for column in zip(*held, strict=True))
        assert right == pytest.approx(said, abs=0.12)


def test_a_sign_that_stands_with_errors_weighs_against_a_finding():
    labels = (
        [made(right=True)] * 30 + [made(right=False)] * 10 + [made(Sign.FAR, right=False)] * 20
    )
    weights = fitted(labels)
    assert weights["signs"][Sign.FAR] < -1
    assert weights["signs"][Sign.MANY] == 0


def test_a_case_is_judged_by_weights_that_did_not_see_it():
    many = [made(right=True, whole=f"w{n}") for n in range(40)]
    odd = [made(Sign.FAR, right=False, whole="odd")] * 20
    said = crossed(many + odd)[-1]
    own = share_right(fitted(many + odd), "update", "R08", TYPICAL, (Sign.FAR,))
    assert own < 0.5 < said

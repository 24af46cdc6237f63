"""The weights of confidence are those of the labels, and the page says what they reach."""

import json
from dataclasses import replace

import pytest

from claims import Kind
from claims.framing.confidence import share_right
from claims.framing.signs import Sign
from scripts.confidence.fit import TARGET, crossed, fitted, written
from scripts.confidence.labels import Label, read_labels
from scripts.fitting import PAGE

LABELS = read_labels()


def made(*signs, right, document="d", own=0.7):
    return Label("set", document, "c", Kind.FACT, own, signs, right, "" if right else "cause")


def test_the_weights_that_ship_are_fitted_to_the_labels_that_ship():
    shipped = json.loads(TARGET.read_text(encoding="utf-8"))
    weights = fitted(LABELS)
    assert shipped.keys() == weights.keys()
    for part in ("kinds", "signs"):
        assert shipped[part] == pytest.approx(weights[part], abs=0.011)
    assert shipped["base"] == pytest.approx(weights["base"], abs=0.011)


def test_the_page_prints_what_cross_validation_finds():
    page = PAGE.read_text(encoding="utf-8")
    assert written(page, LABELS) == page
    other = [replace(label, right=not label.right) for label in LABELS]
    assert written(page, other) != page


def test_what_is_said_to_be_right_so_often_is_right_so_often():
    rows = list(zip(crossed(LABELS), LABELS, strict=True))
    for low, high in ((0, 0.5), (0.5, 0.7), (0.7, 0.8), (0.8, 0.9), (0.9, 1)):
        held = [(said, label.right) for said, label in rows if low <= said < high]
        said, right = (sum(column) / len(held) for column in zip(*held, strict=True))
        assert right == pytest.approx(said, abs=0.06)
    sure = [label.right for said, label in rows if said >= 0.9]
    assert sum(sure) >= 0.9 * len(sure) > 0


def test_a_sign_that_stands_with_errors_weighs_against_a_claim():
    labels = (
        [made(right=True)] * 30 + [made(right=False)] * 10 + [made(Sign.DEEP, right=False)] * 20
    )
    signs = fitted(labels)["signs"]
    assert signs[Sign.DEEP] < -1
    assert signs[Sign.LONG] == 0


def test_a_document_is_judged_by_weights_that_did_not_see_it():
    many = [made(right=True, document=f"d{i}") for i in range(40)]
    odd = [made(Sign.DEEP, right=False, document="odd")] * 20
    said = crossed(many + odd)[-1]
    own = share_right(fitted(many + odd), Kind.FACT, 0.7, (Sign.DEEP,))
    assert own < 0.5 < said

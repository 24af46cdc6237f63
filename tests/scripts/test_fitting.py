"""Weights are fitted alike, and each is told by weights that did not see it."""

import json

import numpy as np
import pytest

from scripts.fitting import FOLDS, Place, crossed, fold_of, keep, newton, plain


def test_what_stands_with_errors_weighs_against():
    design = np.array([[1.0, 0.0]] * 30 + [[1.0, 1.0]] * 30)
    right = np.array([1.0] * 27 + [0.0] * 30 + [1.0] * 3)
    base, sign = newton(design, right, held_back=1.0)
    assert base > 1
    assert sign < -1
    assert abs(newton(design, right, held_back=1000.0)[1]) < abs(sign)


def test_a_label_is_told_by_weights_that_were_fitted_without_its_fold():
    names = [f"n{n}" for n in range(40)]
    said = crossed(
        names,
        lambda name: name,
        lambda others: {"seen": set(others)},
        lambda weights, name: float(name in weights["seen"]),
    )
    assert said == [0.0] * len(names)
    assert len({fold_of(name) for name in names}) > FOLDS / 2


@pytest.mark.parametrize(
    ("page", "expected"), [("a <old> b", "a <\nnew\n> b"), ("a <> b", "a <\nnew\n> b")]
)
def test_tables_stand_between_their_marks(page, expected):
    assert Place("<", ">").written(page, "new") == expected


def test_weights_are_kept_short_and_as_the_program_reads_them(tmp_path):
    keep({"base": plain(0.123456)}, tmp_path / "weights.json")
    assert json.loads((tmp_path / "weights.json").read_text("utf-8")) == {"base": 0.12}

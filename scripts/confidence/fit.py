"""Fit the weights of a claim's confidence to the claims in labels.csv.

Run `python -m scripts.confidence.fit` after the labels change, and commit: it writes
claims/lexicon/confidence.json, and the tables in docs/confidence.md.
"""

import hashlib
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from claims import Kind
from claims.framing.confidence import TYPICAL, share_right
from claims.framing.signs import Sign
from scripts.confidence.labels import Label, read_labels
from scripts.confidence.tables import tables_of

ROOT = Path(__file__).parents[2]
TARGET = ROOT / "claims" / "lexicon" / "confidence.json"
PAGE = ROOT / "docs" / "confidence.md"
BEGIN, END = "<!-- written by scripts/confidence/fit.py -->\n", "<!-- end -->"
PENALTY = 2.0  # on the square of each weight; the best of 1, 2, 3, 5 in cross-validation
STEPS = 25  # of Newton's method, which is done after eight
DIGITS = 2
FOLDS = 10

Matrix = NDArray[np.float64]


def fitted(labels: Sequence[Label]) -> dict[str, Any]:
    """Return the weights of a logistic regression, as the program reads them."""
    found = iter(newton(_design(labels), np.array([label.right for label in labels], float)))
    return {
        "base": _plain(next(found)),
        "kinds": {kind.value: _plain(next(found)) for kind in Kind},
        "extractor": _plain(next(found)),
        "signs": {sign.value: _plain(next(found)) for sign in Sign},
    }


def _plain(weight: float) -> float:
    return round(float(weight), DIGITS)


def _design(labels: Sequence[Label]) -> Matrix:
    """Return a row for each claim: one, its kind, the extractor's confidence, its signs."""
    rows = [
        [
            1.0,
            *(float(label.kind is kind) for kind in Kind),
            label.own - TYPICAL,
            *(float(sign in label.signs) for sign in Sign),
        ]
        for label in labels
    ]
    return np.array(rows)


def newton(design: Matrix, right: Matrix, *, held_back: float = PENALTY) -> Matrix:
    """Return the weights that make the labels likeliest, large ones held back."""
    penalty = np.full(design.shape[1], held_back)
    penalty[0] = 1e-6  # the share of all claims that is right is held back by nothing
    weights = np.zeros(design.shape[1])
    for _ in range(STEPS):
        likely = 1 / (1 + np.exp(-design @ weights))
        slope = design.T @ (likely - right) + penalty * weights
        bend = (design * (likely * (1 - likely))[:, None]).T @ design + np.diag(penalty)
        weights = weights - np.linalg.solve(bend, slope)
    return weights


def crossed(labels: Sequence[Label]) -> list[float]:
    """Return for each claim what weights say of it that were fitted to other documents."""
    folds = [_fold(label) for label in labels]
    weights = [
        fitted([label for label, own in zip(labels, folds, strict=True) if own != fold])
        for fold in range(FOLDS)
    ]
    return [
        share_right(weights[fold], label.kind, label.own, label.signs)
        for label, fold in zip(labels, folds, strict=True)
    ]


def _fold(label: Label) -> int:
    """Return one of the folds; all claims of a document lie in the same."""
    return fold_of(f"{label.corpus}/{label.document}")


def fold_of(name: str) -> int:
    """Return the fold of what bears a name, the same on every machine."""
    return int(hashlib.sha256(name.encode()).hexdigest(), 16) % FOLDS


def written(page: str, labels: Sequence[Label]) -> str:
    """Return the page with its tables written anew."""
    before, _, rest = page.partition(BEGIN)
    _, _, after = rest.partition(END)
    return f"{before}{BEGIN}\n{tables_of(labels, crossed(labels))}\n{END}{after}"


def main() -> None:
    """Write the weights and the tables."""
    labels = read_labels()
    weights = json.dumps(fitted(labels), indent=1)
    TARGET.write_text(weights + "\n", encoding="utf-8")
    PAGE.write_text(written(PAGE.read_text(encoding="utf-8"), labels), encoding="utf-8")


if __name__ == "__main__":
    main()

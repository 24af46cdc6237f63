"""Fit the weights of a claim's confidence to the claims in labels.csv.

Run `python -m scripts.confidence.fit` after the labels change, and commit: it writes
claims/lexicon/confidence.json, and the tables in docs/confidence.md.
"""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from claims import Kind
from claims.framing.confidence import TYPICAL, share_right
from claims.framing.signs import Sign
from scripts import fitting
from scripts.confidence.labels import Label, read_labels
from scripts.confidence.tables import tables_of
from scripts.fitting import PAGE, ROOT, Matrix, Place, newton, plain

TARGET = ROOT / "claims" / "lexicon" / "confidence.json"
TABLES = Place("<!-- written by scripts/confidence/fit.py -->\n", "<!-- end -->")
PENALTY = 2.0  # on the square of each weight; the best of 1, 2, 3, 5 in cross-validation


def fitted(labels: Sequence[Label]) -> dict[str, Any]:
    """Return the weights of a logistic regression, as the program reads them."""
    right = np.array([label.right for label in labels], float)
    found = iter(newton(_design(labels), right, held_back=PENALTY))
    return {
        "base": plain(next(found)),
        "kinds": {kind.value: plain(next(found)) for kind in Kind},
        "extractor": plain(next(found)),
        "signs": {sign.value: plain(next(found)) for sign in Sign},
    }


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


def crossed(labels: Sequence[Label]) -> list[float]:
    """Return for each claim what weights say of it that were fitted to other documents."""
    return fitting.crossed(labels, lambda label: f"{label.corpus}/{label.document}", fitted, _said)


def _said(weights: Mapping[str, Any], label: Label) -> float:
    return share_right(weights, label.kind, label.own, label.signs)


def written(page: str, labels: Sequence[Label]) -> str:
    """Return the page with its tables written anew."""
    return TABLES.written(page, tables_of(labels, crossed(labels)))


def main() -> None:
    """Write the weights and the tables."""
    labels = read_labels()
    fitting.keep(fitted(labels), TARGET)
    PAGE.write_text(written(PAGE.read_text(encoding="utf-8"), labels), encoding="utf-8")


if __name__ == "__main__":
    main()

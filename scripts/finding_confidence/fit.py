"""Fit the weights of a finding's confidence to the findings in labels.csv.

Run `python -m scripts.finding_confidence.fit` after the labels change, and commit: it writes
claims/lexicon/finding_confidence.json, and the tables in docs/confidence.md.
"""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from claims.model.finding import FindingRelation
from claims.relations.confidence import TYPICAL, share_right
from claims.relations.signs import Sign
from scripts import fitting
from scripts.finding_confidence.labels import Label, read_labels
from scripts.finding_confidence.tables import tables_of
from scripts.fitting import PAGE, ROOT, Matrix, Place, newton, plain

TARGET = ROOT / "claims" / "lexicon" / "finding_confidence.json"
TABLES = Place(
    "<!-- written by scripts/finding_confidence/fit.py -->\n", "<!-- end of findings -->"
)
PENALTY = 1.0  # on the square of each weight; the best of 0.5, 0.7, 1, 2, 3, 5 in cross-validation


def fitted(labels: Sequence[Label]) -> dict[str, Any]:
    """Return the weights of a logistic regression, as the program reads them."""
    rules = sorted({label.rule for label in labels if _weighs(label)})
    right = np.array([label.right for label in labels], float)
    found = iter(newton(_design(labels, rules), right, held_back=PENALTY))
    return {
        "base": plain(next(found)),
        "relations": {relation.value: plain(next(found)) for relation in FindingRelation},
        "rules": {rule: plain(next(found)) for rule in rules},
        "claims": plain(next(found)),
        "signs": {sign.value: plain(next(found)) for sign in Sign},
    }


def _design(labels: Sequence[Label], rules: Sequence[str]) -> Matrix:
    """Return a row for each finding: one, its relation, its rule, its claims, its signs."""
    rows = [
        [
            1.0,
            *(float(label.relation is known and _weighs(label)) for known in FindingRelation),
            *(float(label.rule == rule and _weighs(label)) for rule in rules),
            label.sure - TYPICAL,
            *(float(sign in label.signs) for sign in Sign),
        ]
        for label in labels
    ]
    return np.array(rows)


def _weighs(label: Label) -> bool:
    """Tell whether relation and rule weigh: of two notes they do not."""
    return Sign.SHORT not in label.signs


def crossed(labels: Sequence[Label]) -> list[float]:
    """Return for each finding what weights say of it that were fitted to other articles.

    All cases that share articles lie in the same fold.
    """
    return fitting.crossed(labels, lambda label: f"{label.corpus}/{label.whole}", fitted, _said)


def _said(weights: Mapping[str, Any], label: Label) -> float:
    return share_right(weights, label.relation, label.rule, label.sure, label.signs)


def written(page: str, labels: Sequence[Label]) -> str:
    """Return the page with its tables of findings written anew."""
    return TABLES.written(page, tables_of(labels, crossed(labels)))


def judged() -> list[Label]:
    """Return the judged findings that the engine still finds."""
    return [label for label in read_labels() if label.found]


def main() -> None:
    """Write the weights and the tables."""
    labels = judged()
    fitting.keep(fitted(labels), TARGET)
    PAGE.write_text(written(PAGE.read_text(encoding="utf-8"), labels), encoding="utf-8")


if __name__ == "__main__":
    main()

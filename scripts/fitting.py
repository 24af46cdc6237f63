"""Fit weights to what a reader judged, and say of each part what the rest would have said."""

import hashlib
import json
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

import numpy as np
from numpy.typing import NDArray

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs" / "confidence.md"
STEPS = 25  # of Newton's method, which is done after eight
DIGITS = 2
FOLDS = 10

Matrix = NDArray[np.float64]
T = TypeVar("T")


class Place(NamedTuple):
    """Hold between which marks of the page tables stand."""

    begin: str
    end: str

    def written(self, page: str, tables: str) -> str:
        """Return the page with the tables in place of those that stood there."""
        before, _, rest = page.partition(self.begin)
        _, _, after = rest.partition(self.end)
        return f"{before}{self.begin}\n{tables}\n{self.end}{after}"


def plain(weight: float) -> float:
    """Return a weight as it is kept."""
    return round(float(weight), DIGITS)


def newton(design: Matrix, right: Matrix, *, held_back: float) -> Matrix:
    """Return the weights that make the labels likeliest, large ones held back."""
    penalty = np.full(design.shape[1], held_back)
    penalty[0] = 1e-6  # the share of all that is right is held back by nothing
    weights = np.zeros(design.shape[1])
    for _ in range(STEPS):
        likely = 1 / (1 + np.exp(-design @ weights))
        slope = design.T @ (likely - right) + penalty * weights
        bend = (design * (likely * (1 - likely))[:, None]).T @ design + np.diag(penalty)
        weights = weights - np.linalg.solve(bend, slope)
    return weights


def crossed(
    labels: Sequence[T],
    name: Callable[[T], str],
    fitted: Callable[[Sequence[T]], Mapping[str, Any]],
    said: Callable[[Mapping[str, Any], T], float],
) -> list[float]:
    """Return what is said of each label by weights fitted without those of its fold."""
    folds = [fold_of(name(label)) for label in labels]
    weights = [
        fitted([label for label, own in zip(labels, folds, strict=True) if own != fold])
        for fold in range(FOLDS)
    ]
    return [said(weights[fold], label) for label, fold in zip(labels, folds, strict=True)]


def fold_of(name: str) -> int:
    """Return the fold of what bears a name, the same on every machine."""
    return int(hashlib.sha256(name.encode()).hexdigest(), 16) % FOLDS


def keep(weights: Mapping[str, Any], target: Path) -> None:
    """Write weights as the program reads them."""
    target.write_text(json.dumps(weights, indent=1) + "\n", encoding="utf-8")

"""Say how sure the engine is of a claim, by signs that a reader can see.

The weights were fitted to claims that were read and judged one by one; docs/confidence.md says
on how many, and how often claims of each confidence are right.
"""

import math
from collections.abc import Iterable, Mapping
from typing import Any

from claims.framing.signs import Sign
from claims.lexicon.load import table
from claims.model.reading import Draft

LEAST, MOST, DIGITS = 0.01, 0.99, 2  # nothing read off a text is certain
TYPICAL = 0.7  # an extractor's own confidence in most drafts: here it weighs nothing


def confidence_of(draft: Draft, signs: Iterable[Sign]) -> float:
    """Return the share of such claims that is right."""
    share = share_right(table("confidence"), draft.value.kind, draft.confidence, signs)
    return round(min(MOST, max(LEAST, share)), DIGITS)


def share_right(weights: Mapping[str, Any], kind: str, own: float, signs: Iterable[Sign]) -> float:
    """Return the sum of weights through the logistic function.

    >>> weights = {"base": 0, "kinds": {"fact": 0}, "extractor": 2, "signs": {}}
    >>> share_right(weights, "fact", TYPICAL, ())
    0.5
    """
    total: float = (
        weights["base"] + weights["kinds"][kind] + weights["extractor"] * (own - TYPICAL)
    )
    total += sum(weights["signs"][sign] for sign in signs)
    return 1 / (1 + math.exp(-total))

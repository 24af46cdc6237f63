"""How far reviewers agree, beyond what chance would give."""

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import combinations

from factcheck.domain.record import Value
from factcheck.domain.review import Review

FEW = 10  # claims; with fewer a single verdict moves alpha by a tenth and more
MEANINGS = (
    (0.8, "the verdicts can be relied on"),
    (0.667, "enough for tentative conclusions only"),
    (0.2, "too little: talk about the claims on which you differ"),
)  # Krippendorff, Content Analysis, chapter on reliability; the last limit is ours


class Agreement(Value):
    """Hold the agreement over the claims that two or more reviewed."""

    claims: int
    percent: float | None
    alpha: float | None


def agreement(reviews: Sequence[Review]) -> Agreement:
    """Return percent agreement and Krippendorff's alpha (nominal) of the first verdicts.

    Adjudications are left out: whoever adjudicates has seen the others. Null: nothing to compare.
    """
    units: dict[str, list[str]] = {}
    for review in reviews:
        if review.verdict is not None and not review.adjudicates:
            units.setdefault(review.claim_id, []).append(review.verdict.value)
    shared = [values for values in units.values() if len(values) > 1]
    return Agreement(
        claims=len(shared), percent=percent_agreement(shared), alpha=krippendorff_alpha(shared)
    )


def agreement_by(reviews: Sequence[Review], group: Mapping[str, str]) -> dict[str, Agreement]:
    """Return the agreement within each group of claims; `group` names that of a claim by its id.

    Groups in which nobody can be compared are left out.
    """
    parts: dict[str, list[Review]] = {}
    for review in reviews:
        if review.claim_id in group:
            parts.setdefault(group[review.claim_id], []).append(review)
    found = {name: agreement(parts[name]) for name in sorted(parts)}
    return {name: value for name, value in found.items() if value.claims}


def in_words(found: Agreement) -> str:
    """Return what the figures mean, after Krippendorff's customary limits.

    >>> in_words(Agreement(claims=40, percent=90.0, alpha=0.85))
    'the verdicts can be relied on'
    """
    if not found.claims:
        return "no claim has two verdicts yet"
    if found.claims < FEW:
        return f"too few claims to tell: {FEW} with two verdicts are wanted"
    if found.alpha is None:
        return "all verdicts are the same word: chance cannot be told from agreement"
    for least, words in MEANINGS:
        if found.alpha >= least:
            return words
    return "no better than chance: agree on what the verdicts mean"


def percent_agreement(units: Sequence[Sequence[str]]) -> float | None:
    """Return the share of pairs of reviewers, within a claim, who gave one verdict, in percent."""
    pairs = [a == b for values in units for a, b in combinations(values, 2)]
    return 100 * sum(pairs) / len(pairs) if pairs else None


def krippendorff_alpha(units: Sequence[Sequence[str]]) -> float | None:
    """Return Krippendorff's alpha for nominal data; missing values are simply not listed.

    Source: Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), section C. Null where
    nothing is paired, and where all values are one, for then no disagreement could have shown.
    """
    paired = [values for values in units if len(values) > 1]
    totals = Counter(value for values in paired for value in values)
    n = totals.total()
    expected = n * n - sum(count * count for count in totals.values())
    if not expected:
        return None
    observed = sum(_disagreements(values) / (len(values) - 1) for values in paired)
    return 1 - (n - 1) * observed / expected


def _disagreements(values: Sequence[str]) -> int:
    """Return the ordered pairs of unlike values."""
    counts = Counter(values)
    return len(values) ** 2 - sum(count * count for count in counts.values())

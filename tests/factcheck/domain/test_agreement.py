"""Agreement, against figures worked out by hand."""

import pytest

from factcheck.domain.agreement import (
    FEW,
    Agreement,
    agreement,
    agreement_by,
    in_words,
    krippendorff_alpha,
    percent_agreement,
)
from tests.factcheck.domain.test_review import ANA, BO, BO_AGREES, CY

# Nominal data of the worked example of Krippendorff (2011), section C: four observers, twelve
# units, missing values left out; alpha is given there as 0.743.
WORKED = ["111", "2223", "3333", "3333", "2222", "1234", "4444", "1121", "2222", "555", "11", "3"]


@pytest.mark.parametrize(
    ("units", "alpha"),
    [
        (WORKED, 0.743),
        (["aa", "bb"], 1.0),
        (["ab", "ba"], -0.5),
        (["ab", "aa", "bb"], 1 - 5 * 2 / 18),
        (["aa", "aa"], None),
        (["a", "b"], None),
        ([], None),
    ],
)
def test_alpha_of_nominal_data(units, alpha):
    found = krippendorff_alpha(units)
    assert found == (alpha if alpha is None else pytest.approx(alpha, abs=0.0005))


@pytest.mark.parametrize(
    ("units", "percent"),
    [(["aa", "ab"], 50.0), (["aab"], 100 / 3), (["aa"], 100.0), (["a"], None), ([], None)],
)
def test_percent_of_pairs(units, percent):
    found = percent_agreement(units)
    assert found == (percent if percent is None else pytest.approx(percent))


@pytest.mark.parametrize(
    ("reviews", "claims", "percent"),
    [([ANA, BO, CY], 1, 0.0), ([ANA, BO_AGREES], 1, 100.0), ([ANA, CY], 0, None)],
)
def test_who_adjudicates_has_seen_the_others_and_is_left_out(reviews, claims, percent):
    found = agreement(reviews)
    assert (found.claims, found.percent) == (claims, percent)


@pytest.mark.parametrize(
    ("claims", "alpha", "words"),
    [
        (0, None, "no claim has two verdicts yet"),
        (FEW - 1, 1.0, "too few claims"),
        (FEW, None, "all verdicts are the same word"),
        (FEW, 0.8, "can be relied on"),
        (FEW, 0.7, "tentative conclusions"),
        (FEW, 0.3, "too little"),
        (FEW, -0.1, "no better than chance"),
    ],
)
def test_the_figures_are_said_in_words(claims, alpha, words):
    assert words in in_words(Agreement(claims=claims, percent=50, alpha=alpha))


def test_agreement_is_told_by_kind_where_there_is_something_to_compare():
    other = [review.but(claim_id="y") for review in (ANA, BO_AGREES)]
    alone = ANA.but(claim_id="z")
    kinds = {"x": "casualty", "y": "time", "z": "fact"}
    found = agreement_by([ANA, BO, *other, alone], kinds)
    assert {kind: one.percent for kind, one in found.items()} == {"casualty": 0, "time": 100}
    assert agreement_by([ANA, BO], {}) == {}

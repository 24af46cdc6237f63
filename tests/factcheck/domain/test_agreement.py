"""Agreement, against figures worked out by hand."""

import pytest

from factcheck.domain.agreement import agreement, krippendorff_alpha, percent_agreement
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

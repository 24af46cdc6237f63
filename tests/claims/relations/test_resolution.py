"""Which figure stands where several do."""

import pytest

from claims.relations.entries import entries_of
from claims.relations.options import CheckOptions, Resolution
from claims.relations.resolution import shown
from tests.claims.making import article, killed, number, teller

POLICE = {"attribution": (teller("Police"),)}


def figures(*values):
    """Entries of articles an hour apart."""
    texts = [
        article(f"a{n}", value, published=f"2023-04-07T1{n}:00:00")
        for n, value in enumerate(values)
    ]
    return entries_of(texts, (), ())


@pytest.mark.parametrize(
    ("resolution", "expected"),
    [
        (Resolution.RANGE, "shown as a range: 8 to 19"),
        (Resolution.LOWEST_REPORTED, "by the policy “lowest reported” stands 8"),
        (Resolution.LATEST_CREDIBLE, "by the policy “latest credible” stands 11"),
        (Resolution.SOURCE_HIERARCHY, "by the policy “source hierarchy” stands 19"),
        (Resolution.TEAM_DECISION, "the team decides which figure stands"),
    ],
)
def test_each_policy_chooses_and_none_averages(resolution, expected):
    entries = figures(killed(8), (killed(19), POLICE), killed(11))
    options = CheckOptions(resolution=resolution, sources=("police",))
    assert shown(entries, options) == expected


def test_an_open_bound_leaves_the_range_open():
    entries = figures(killed(number(9, "at_least", low=9)), killed(5))
    assert shown(entries, CheckOptions()) == "shown as a range: 5 and up"


def test_without_a_known_source_the_lowest_stands():
    options = CheckOptions(resolution=Resolution.SOURCE_HIERARCHY)
    assert shown(figures(killed(8), killed(5)), options).endswith("stands 5")

import pytest

from factcheck.domain.agreement import Agreement
from factcheck.ui.components.agreement import agreement_nodes, in_short
from factcheck.ui.components.sheet import words_of
from factcheck.workflow.list_disagreements import Disagreements

NONE = Agreement(claims=0, percent=None, alpha=None)
SOME = Agreement(claims=12, percent=75, alpha=0.701)
ALIKE = Agreement(claims=10, percent=100, alpha=None)


@pytest.mark.parametrize(
    ("whole", "kinds", "said"),
    [
        (NONE, {}, ["Nothing to compare"]),
        (SOME, {}, ["12 claims", "75 %", "0.70", "tentative"]),
        (SOME, {"asset_location": ALIKE}, ["asset location", "100 %", "–", "the same word"]),
    ],
)
def test_figures_stand_beside_what_they_mean(whole, kinds, said):
    found = Disagreements(open=(), agreement=whole, by_kind=kinds)
    words = words_of(agreement_nodes(found))
    assert [part for part in said if part not in words] == []


def test_where_nothing_is_compared_no_figure_is_shown():
    found = Disagreements(open=(), agreement=NONE, by_kind={})
    assert "Alpha" not in words_of(agreement_nodes(found))


@pytest.mark.parametrize(
    ("one", "said"),
    [
        (NONE, "no claim has two verdicts yet"),
        (SOME, "12 claims, 75 % the same, alpha 0.70: enough for tentative conclusions only"),
        (ALIKE, "10 claims, 100 % the same: all verdicts are the same word"),
    ],
)
def test_agreement_is_said_in_a_line(one, said):
    assert in_short(one).startswith(said)

"""Who is one of those whom a figure counts."""

import pytest

from claims.victims.members import is_beside, is_suicide, leaves_killer_out, may_hold
from tests.claims.victims.telling import casualties


def figure_and_person(text):
    """Return the figure and the claims on the one person of a text."""
    found = casualties(text)
    [figure] = [c for c in found if c.value.population.individual is None]
    return figure, [c for c in found if c.value.population.individual]


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("Two children were killed. Ann Roe, 9, died at the scene.", True),
        ("Two children were killed. Ann Roe, 39, died at the scene.", False),
        ("Two children were killed. Their mother died at the scene.", False),
        ("Two men were killed. Ann Roe died at the scene.", False),
        ("Two people were killed. Ann Roe died at the scene.", True),
    ],
)
def test_age_kin_and_sex_keep_somebody_out_of_a_figure(text, held):
    figure, person = figure_and_person(text)
    assert may_hold(figure, person) is held


@pytest.mark.parametrize(
    ("text", "beside"),
    [
        ("A man and two children were killed.", True),
        ("Two children and a man were killed.", True),
        ("Two children were killed. A boy of 9 was killed.", False),
    ],
)
def test_a_list_counts_one_beside_the_others(text, beside):
    figure, person = figure_and_person(text)
    assert any(is_beside(claim, figure) for claim in person) is beside


@pytest.mark.parametrize(
    ("text", "left_out"),
    [
        ("He killed two people.", True),
        ("Two people were killed by their father.", True),
        ("His two sons were killed.", True),
        ("The shooting killed two people.", False),
        ("Two people were killed.", False),
    ],
)
def test_whoever_kills_is_not_among_the_killed(text, left_out):
    assert [leaves_killer_out(c) for c in casualties(text)] == [left_out]


@pytest.mark.parametrize(
    ("text", "own_hand"),
    [
        ("The man killed himself.", True),
        ("The man committed suicide.", True),
        ("The man was killed.", False),
    ],
)
def test_some_die_by_their_own_hand(text, own_hand):
    assert is_suicide(casualties(text)) is own_hand


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("A man and two children were killed. Ann Roe, 9, died at once.", 2),
        ("A man and two children were killed. Ann Roe, 39, died at once.", 3),
        ("A man and two people were killed. Ann Roe, 9, died at once.", 3),
    ],
)
def test_members_share_the_group_of_their_figure(text, groups):
    assert len({c.group or c.id for c in casualties(text)}) == groups

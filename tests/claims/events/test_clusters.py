"""How alike events become groups."""

import pytest

from claims.events.clusters import gather
from claims.events.profiles import profiles_of
from tests.claims.making import BLAST, article, day, killed, time


def dated(text):
    return BLAST.model_copy(update={"time": time(**day(text))})


def groups(profiles, scores):
    """The groups by the scores of pairs; a pair without one has a score of nought."""
    known = {frozenset(pair): value for pair, value in scores.items()}
    scored = sorted(((v, *p) for p, v in scores.items()), reverse=True)
    roots = gather(profiles, scored, lambda i, j: known.get(frozenset((i, j)), 0.0), linked=1.0)
    return [roots.index(root) for root in roots]


@pytest.fixture
def four():
    return list(profiles_of([article(name, killed(3)) for name in "abcd"]))


@pytest.mark.parametrize(
    ("scores", "found"),
    [
        ({(0, 1): 2.0}, [0, 0, 2, 3]),
        ({(0, 1): 0.5}, [0, 1, 2, 3]),
        ({(0, 1): 2.0, (2, 3): 2.0}, [0, 0, 2, 2]),
        ({(0, 1): 2.0, (1, 2): 2.0, (0, 2): 2.0}, [0, 0, 0, 3]),
        ({(0, 1): 9.0, (1, 2): 1.5, (0, 2): -9.0}, [0, 0, 2, 3]),
        ({(0, 1): 9.0, (2, 3): 9.0, (0, 2): 1.5}, [0, 0, 2, 2]),
    ],
)
def test_groups_are_joined_where_their_members_get_on(four, scores, found):
    assert groups(four, scores) == found


def test_two_events_of_one_article_never_meet():
    second = BLAST.model_copy(update={"key": "e2"})
    both = article("a", killed(3), (killed(2), {"event": second}))
    profiles = list(profiles_of([both, article("b", killed(3))]))
    assert groups(profiles, {(0, 2): 3.0, (1, 2): 2.0}) == [0, 1, 0]


@pytest.mark.parametrize(("other", "found"), [("2023-04-14", [0, 1]), ("2023-04-08", [0, 0])])
def test_events_of_days_far_apart_never_meet(other, found):
    profiles = list(
        profiles_of(
            [
                article("a", killed(3), event=dated("2023-04-07")),
                article("b", killed(3), event=dated(other)),
            ]
        )
    )
    assert groups(profiles, {(0, 1): 9.0}) == found

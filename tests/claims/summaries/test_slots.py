"""What articles say of each number, over time."""

import pytest

from claims.origins.groups import find_origins
from claims.origins.marks import marks_of
from claims.relations.options import CheckOptions, Resolution
from claims.summaries.slots import summarise_slots
from tests.claims.making import article, group, injured, killed, number, quantity, teller

FIRE = {"attribution": (teller("The fire service"),)}
EARLY, LATE = "2023-04-07T10:00:00", "2023-04-08T10:00:00"


def slots(*articles, **options):
    events, origins = group(*articles), find_origins([*map(marks_of, articles)])
    return summarise_slots(articles, events, origins, options=CheckOptions(**options))


def test_figures_come_oldest_first_with_fewest_best_and_most():
    late = article("late", killed(11), published=LATE)
    early = article("early", killed(8), published=EARLY)
    [slot] = slots(late, early)
    assert (slot.min, slot.best, slot.max, slot.origins) == (8, 11, 11, 2)
    assert [f.text for f in slot.figures] == ["8", "11"]
    assert [f.as_of for f in slot.figures] == [EARLY, LATE]


def test_copies_of_one_source_do_not_weigh():
    fire = [article(name, (killed(8), FIRE), published=EARLY) for name in "abc"]
    others = [article(name, killed(11), published=EARLY) for name in "de"]
    [slot] = slots(*fire, *others)
    assert (slot.best, slot.origins) == (11, 3)
    assert [len(f.documents) for f in slot.figures] == [3, 1, 1]


def test_what_is_counted_stands_apart():
    told = slots(article("a", killed(3), injured(9), quantity(15, "rockets", "landed")))
    assert [s.slot.measure for s in told] == ["killed", "injured", "rockets landed"]


def test_a_group_is_no_total():
    two = killed(2, "Americans", nationality="US")
    part = killed(2, "Americans", nationality="US").model_copy(update={"scope": "part"})
    told = slots(article("a", killed(3), two), article("b", part))
    assert [(s.slot.scope, s.best, s.origins) for s in told] == [
        ("people", 3, 1),
        ("Americans", 2, 2),
    ]


def test_a_superseded_figure_is_listed_and_bounds_nothing():
    [slot] = slots(article("a", (killed(4), {"flags": ("superseded",)}), killed(7)))
    assert (slot.min, slot.max) == (7, 7)
    assert [(f.text, f.superseded) for f in slot.figures] == [("4", True), ("7", False)]


def test_a_figure_without_bound_leaves_the_most_open():
    more = killed(number(9, "at_least", low=9))
    [slot] = slots(article("a", killed(8)), article("b", more))
    assert (slot.min, slot.max) == (8, None)


@pytest.mark.parametrize(
    ("policy", "stands"), [(Resolution.RANGE, None), (Resolution.LOWEST_REPORTED, "8")]
)
def test_the_policy_says_which_figure_stands(policy, stands):
    told = [article("a", killed(8)), article("b", killed(11))]
    [slot] = slots(*told, resolution=policy)
    assert slot.stands == stands


def test_a_person_is_no_figure():
    assert slots(article("a", killed(1, "Ann Roe", individual="p1"))) == ()

"""Parts of a map that are drawn enlarged."""

import pytest

from factcheck.reports.cartography.clipping import Box
from factcheck.reports.cartography.insets import ENLARGED, choose_insets
from factcheck.reports.cartography.projection import Spot, view_of

GULF = {1: Spot(51.3, 25.1), 2: Spot(54.5, 24.2), 3: Spot(51, 27), 4: Spot(56.3, 27.2)}
ALPS = {11: Spot(16.2, 50), 12: Spot(16.5, 50.6), 13: Spot(10.7, 46.5), 14: Spot(13.5, 48.6)}
FAR = {21: Spot(151, -34), 22: Spot(-74, 41), 23: Spot(-77, -12)}
WORLD = view_of([*GULF.values(), *ALPS.values(), *FAR.values()], width=760)


def test_each_crowd_has_a_window_of_its_own_two_at_most():
    places = GULF | ALPS | FAR
    found = choose_insets(WORLD, places, {*GULF, *ALPS})
    assert [inset.letter for inset in found] == ["A", "B"]
    for inset in found:
        assert inset.view.a_degree[0] >= ENLARGED * WORLD.a_degree[0]
        assert Box(0, 0, WORLD.width, WORLD.height).holds(inset.frame)
    assert not found[0].frame.meets(found[1].frame)
    held = {n for n, s in places.items() if any(i.holds(WORLD.at(s.lon, s.lat)) for i in found)}
    assert held == {*GULF, *ALPS}


def test_one_crowd_has_the_whole_width():
    [inset] = choose_insets(WORLD, GULF | FAR, GULF)
    assert inset.view.width == WORLD.width


@pytest.mark.parametrize("crowded", [set(), {1, 2}, {21, 22, 23}])
def test_nothing_is_enlarged_where_few_are_crowded_or_far_apart(crowded):
    assert choose_insets(WORLD, GULF | FAR, crowded) == []


def test_a_map_that_is_large_enough_itself_has_none():
    near = view_of(list(GULF.values()), width=760)
    assert choose_insets(near, GULF, GULF) == []


def test_what_lies_at_the_edge_of_a_frame_is_not_held():
    [inset] = choose_insets(WORLD, GULF | FAR, GULF)
    left, top, *_ = inset.frame
    assert not inset.holds((left + 0.5, top + 20))
    assert inset.holds(WORLD.at(*inset.view.middle))

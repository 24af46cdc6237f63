from dataclasses import replace

import pytest

from factcheck.ui.review_hearing import handlers_at


@pytest.mark.parametrize(
    ("in_hand", "acts"),
    [(True, {"correct", "span", "save", "take", "undo"}), (False, {"correct", "go", "show"})],
)
def test_every_act_has_somebody_who_does_it(place_of, fresh_row, in_hand, acts):
    place = place_of(fresh_row)
    assert acts <= set(handlers_at(place if in_hand else replace(place, card=None)))

"""Counting over what was seen: one more, a conflict, or nothing twice."""

import pytest

from factcheck.errors import Conflict
from scripts.endurance.counting import begin, count, counts_of, opened, read


def test_each_counts_for_themselves_and_a_stale_form_is_a_conflict(at):
    ident = begin(at, ["r0", "r1"])
    with opened(at) as bench:
        first = read(bench, ident)
        second = count(bench, first, "r0")
        assert counts_of(second) == {"r0": 1, "r1": 0}
        with pytest.raises(Conflict):
            count(bench, first, "r1")
        assert counts_of(count(bench, second, "r1")) == {"r0": 1, "r1": 1}
        assert count(bench, first, "r0").version == read(bench, ident).version

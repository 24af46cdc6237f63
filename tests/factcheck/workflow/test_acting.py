"""Writing down who did what."""

import pytest

from factcheck.workflow.acting import act, once
from tests.factcheck.fakes import SteppingClock, memory_bench


def test_an_act_is_dated_by_the_clock():
    clock = SteppingClock()
    done = act(memory_bench(clock=clock), "c", "claim:x", "moved", by="ana", before="a", why="b")
    assert done.at == clock.time
    assert (done.before, done.after, done.why) == ("a", "", "b")


@pytest.mark.parametrize(("key", "kept"), [("k1", "review:ana:k1"), ("", "")])
def test_a_save_is_known_by_what_who_and_key(key, kept):
    assert once("review", "ana", key) == kept

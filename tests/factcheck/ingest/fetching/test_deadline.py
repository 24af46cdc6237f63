import threading

import pytest

from factcheck.ingest.fetching.deadline import Deadline, TooLate, within


def test_a_deadline_counts_down_and_then_says_so():
    times = iter([10.0, 12.0, 15.0])
    deadline = Deadline(5, ticks=lambda: next(times))
    assert deadline.left() == 3
    with pytest.raises(TooLate):
        deadline.left()


def test_work_in_time_gives_its_result_and_its_errors():
    deadline = Deadline(5, ticks=lambda: 0)
    assert within(deadline, lambda: 4) == 4

    def fail():
        raise OSError("gone")

    with pytest.raises(OSError, match="gone"):
        within(deadline, fail)


def test_work_that_hangs_is_left():
    free = threading.Event()
    with pytest.raises(TooLate):
        within(Deadline(0.05, ticks=lambda: 0), free.wait)
    free.set()

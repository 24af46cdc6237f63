import threading

import pytest

from factcheck.errors import UnreadableInput
from factcheck.ingest.workers import end_idle, read_in_child

READER = "tests.factcheck.ingest.misbehaving"


@pytest.fixture(autouse=True)
def _none_wait():
    end_idle()
    yield
    end_idle()


def child_of(data: bytes = b"one") -> str:
    (document,) = read_in_child(READER, data, name="a.bin")
    return document.text.split()[0]


def test_a_child_serves_the_files_of_an_import_one_after_the_other():
    assert child_of() == child_of()


def test_a_child_that_broke_down_is_replaced():
    before = child_of()
    with pytest.raises(UnreadableInput):
        child_of(b"die")
    assert child_of() != before


def test_two_threads_never_speak_to_one_child():
    found: list[str] = []
    threads = [threading.Thread(target=lambda: found.append(child_of())) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 2


def test_a_child_that_waited_is_ended_on_demand():
    before = child_of()
    end_idle()
    assert child_of() != before

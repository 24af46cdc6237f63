"""The collector stands still, and goes on."""

import gc

import pytest

from factcheck.workflow.collecting import not_collecting


def fail():
    with not_collecting():
        assert not gc.isenabled()
        raise KeyError


@pytest.mark.parametrize("enabled", [True, False])
def test_it_stands_still_and_is_as_it_was_afterwards(enabled):
    before = gc.isenabled()
    (gc.enable if enabled else gc.disable)()
    try:
        with pytest.raises(KeyError):
            fail()
        assert gc.isenabled() is enabled
    finally:
        (gc.enable if before else gc.disable)()

import pytest

from scripts import setup


@pytest.fixture
def stamp(tmp_path):
    return lambda key: setup.Stamp("lock", key, folder=tmp_path)


@pytest.mark.parametrize(("written", "asked", "fits"), [("a", "a", True), ("a", "b", False)])
def test_a_step_is_done_again_when_its_input_changes(stamp, written, asked, fits):
    stamp(written).write()
    assert stamp(asked).fits() is fits


def test_a_step_that_was_never_done_is_not_passed_over(stamp):
    assert not stamp("a").fits()


def test_a_digest_keeps_its_parts_apart():
    assert setup.digest(b"ab", b"c") != setup.digest(b"a", b"bc")

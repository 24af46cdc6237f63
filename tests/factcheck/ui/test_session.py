import pytest

from factcheck.ui.session import Habits, habits_of, written


@pytest.mark.parametrize(
    "known",
    [
        Habits(),
        Habits(name="Ana Ruíz", editor=True, single_keys=False),
        Habits(name="a=b&editor=1; path=/"),
    ],
)
def test_habits_survive_the_cookie(known):
    assert habits_of(written(known)) == known
    assert not set(written(known)) & set("=;, ")


@pytest.mark.parametrize("spoilt", ["", "%%%", "name", "keys=no&editor=yes"])
def test_a_spoilt_cookie_is_nobody(spoilt):
    assert habits_of(spoilt).name == ""
    assert not habits_of(spoilt).editor

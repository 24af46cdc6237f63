"""How each reviewer likes to work."""

import pytest

from factcheck.domain.preferences import Density, Preferences, Theme
from factcheck.errors import NotFound
from factcheck.workflow.keep_preferences import keep_preferences, show_preferences
from factcheck.workflow.sign_in import sign_in


def test_a_choice_is_kept_for_who_made_it_and_leaves_the_rest(bench):
    for name in ("Ana", "Bo"):
        sign_in(bench, name)
    keep_preferences(bench, "ana", editor=True, theme=Theme.DARK)
    keep_preferences(bench, "ana", single_keys=False, density=Density.ROOMY)
    own = show_preferences(bench, "ana")
    assert (own.editor, own.single_keys, own.theme, own.density) == (True, False, "dark", "roomy")
    assert show_preferences(bench, "bo") == Preferences(reviewer="bo")


def test_nobody_chooses_for_a_stranger(bench):
    with pytest.raises(NotFound):
        keep_preferences(bench, "nobody", editor=True)

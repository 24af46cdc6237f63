"""What a reviewer chooses for themselves."""

import pytest
from pydantic import ValidationError

from factcheck.domain.preferences import Density, Preferences, Theme


def test_a_newcomer_works_in_simple_mode_with_single_keys():
    own = Preferences(reviewer="ana")
    assert (own.editor, own.single_keys) == (False, True)
    assert (own.theme, own.density) == (Theme.SYSTEM, Density.DENSE)


@pytest.mark.parametrize("wrong", [{"theme": "pink"}, {"density": "tight"}, {"font": "serif"}])
def test_what_is_no_choice_is_refused(wrong):
    with pytest.raises(ValidationError):
        Preferences(reviewer="ana", **wrong)

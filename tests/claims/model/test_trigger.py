import pytest
from pydantic import ValidationError

from claims.model.trigger import Trigger


def test_a_trigger_says_how_it_names_its_happening():
    trigger = Trigger(type="attack", lemma="attack", nominal=True)
    assert (trigger.definite, trigger.plural, trigger.weapon) == (False, False, None)


def test_a_trigger_needs_a_type_of_the_list():
    with pytest.raises(ValidationError):
        Trigger(type="noise", lemma="bang", nominal=True)

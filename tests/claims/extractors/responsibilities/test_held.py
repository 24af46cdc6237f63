"""Who is held responsible, before it is a claim."""

import pytest

from claims.extractors.responsibilities.held import Held
from claims.model.clause import Argument, Role
from claims.model.value import ActorRole, Basis

ACTOR = Argument(Role.AGENT, 1, (0, 1))


@pytest.mark.parametrize("basis", [Basis.ASSERTED, None])
def test_who_is_held_did_it_himself_unless_told_otherwise(basis):
    held = Held(ACTOR, basis, None, at=1)
    assert (held.role, held.negated, held.deed) == (ActorRole.PERPETRATOR, None, None)


def test_what_is_held_is_not_changed():
    with pytest.raises(AttributeError):
        Held(ACTOR, None, None, at=1).at = 2

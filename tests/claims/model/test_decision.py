"""Decisions are values."""

import pytest
from pydantic import ValidationError

from claims.model.decision import Decision


def test_a_decision_does_not_change():
    decision = Decision(name="x", claims=("a",), together=False)
    with pytest.raises(ValidationError, match="frozen"):
        decision.together = True

"""A case."""

from factcheck.domain.case import Case
from tests.factcheck.fakes import START


def test_a_case_wants_four_eyes_unless_it_says_otherwise():
    case = Case(id="1", name="Camp", created_at=START, created_by="ana", changed_at=START)
    assert not case.solo
    assert not case.demo

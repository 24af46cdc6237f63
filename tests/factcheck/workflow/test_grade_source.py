"""The source register."""

import pytest

from factcheck.domain.evidence import Reliability
from factcheck.errors import Conflict, UsageError
from factcheck.workflow.grade_source import DESK, grade_source, list_sources
from tests.factcheck.fakes import actions


def test_a_grade_is_kept_and_changed_from_what_was_seen(bench):
    grade_source(bench, "The  Ministry", Reliability.B, by="ana", rationale="often right")
    again = grade_source(bench, "the ministry", Reliability.C, by="bo", seen=1)
    assert list_sources(bench) == [again]
    assert (again.reliability, again.version) == ("C", 2)
    with pytest.raises(Conflict):
        grade_source(bench, "the ministry", Reliability.A, by="cy", seen=1)
    assert actions(bench, DESK) == {"graded": 2}


def test_a_source_has_a_name(bench):
    with pytest.raises(UsageError, match="at least one letter"):
        grade_source(bench, " ?", Reliability.A, by="ana")

"""Versions of a report."""

import pytest
from pydantic import ValidationError

from factcheck.domain.history import GENESIS, Act, chained
from factcheck.domain.report import REPORTED, ReportFormat, ReportVersion, head_of_work, work
from tests.factcheck.fakes import START


def a_version(**fields):
    given = {"id": "r", "case_id": "c", "number": 1, "draft": True, "contents": "{}"}
    made = {"sha256": "0", "history_head": "0", "made_at": START, "made_by": "ana"}
    return ReportVersion(**{**given, **made, **fields})


def test_versions_are_counted_from_one():
    assert a_version().number == 1
    with pytest.raises(ValidationError):
        a_version(number=0)


def test_formats_are_named_as_the_command_line_names_them():
    assert {"html", "markdown", "json", "csv"} <= {f.value for f in ReportFormat}


def test_a_report_rests_on_work_and_not_on_reports():
    did = Act(case_id="c", subject="case:c", action="checked", by="ana", at=START)
    first = chained(did, None)
    second = chained(did.but(action=REPORTED), first)
    assert work([first, second]) == (first,)
    assert head_of_work([first, second]) == first.hash != second.hash
    assert head_of_work([]) == GENESIS

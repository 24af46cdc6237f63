"""Versions of a report."""

import pytest
from pydantic import ValidationError

from factcheck.domain.report import ReportFormat, ReportVersion
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
